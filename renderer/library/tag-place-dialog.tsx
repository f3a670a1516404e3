import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../store/dialogs.ts'
import { mergeTag, moveTag, useTags } from '../store/tags.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dot } from '../ui/colours.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { mayGoBelow } from './tag-places.ts'

const top = 'top'

interface TagPlaceDialogProps {
  readonly tagId: string
  readonly how: 'move' | 'merge'
  readonly onClose: () => void
}

/** Where a tag goes: under another tag, to the top, or into another tag altogether. */
export function TagPlaceDialog({ tagId, how, onClose }: TagPlaceDialogProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const list = useTags(state => state.list)
  const tag = list.find(({ id }) => id === tagId)
  if (!tag) return null
  const { path } = tag

  const places = list.filter(other => (how === 'move' ? mayGoBelow(tag, other) : other.id !== tagId))
  const choices = places
    .filter(other => matches(other.path, query))
    .map(({ id, path: name, colour }) => ({
      id,
      name,
      show: (
        <>
          <Dot colour={colour} /> <span dir="auto">{name}</span>
        </>
      ),
    }))
  if (how === 'move' && tag.parentId !== null && query === '') {
    choices.unshift({ id: top, name: t('tags.top'), show: <span>{t('tags.top')}</span> })
  }

  async function choose(id: string): Promise<void> {
    if (how === 'merge') {
      onClose()
      await askAndMerge(tagId, path, id, list.find(other => other.id === id)?.path ?? '')
      return
    }
    if (await attempt(() => moveTag(tagId, id === top ? null : id))) onClose()
  }

  return (
    <Dialog
      title={how === 'merge' ? t('tags.mergeTitle', { path }) : t('tags.moveTitle', { path })}
      onClose={onClose}
    >
      <ChoiceList
        label={t('library.tags')}
        placeholder={t('linking.filter')}
        query={query}
        onQuery={setQuery}
        choices={choices}
        onChoose={id => void choose(id)}
        empty={t('tags.noneToPlace')}
      />
    </Dialog>
  )
}

async function askAndMerge(tagId: string, path: string, intoId: string, into: string): Promise<void> {
  const yes = await ask({
    title: t('tags.mergeQuestion', { path, into }),
    text: t('tags.mergeText', { path, into }),
    action: t('tags.merge'),
  })
  if (yes) await attempt(() => mergeTag(tagId, intoId))
}
