import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mergeTag, moveTag, useTags } from '../store/tags.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dot } from '../ui/colours.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { attempt } from '../ui/toasts.ts'

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

  // A tag cannot go under itself or what is below it.
  const places = list.filter(
    ({ id, path }) => id !== tagId && !(how === 'move' && path.startsWith(`${tag.path}/`)),
  )
  const choices = places
    .filter(({ path }) => matches(path, query))
    .map(({ id, path, colour }) => ({
      id,
      name: path,
      show: (
        <>
          <Dot colour={colour} /> <span dir="auto">{path}</span>
        </>
      ),
    }))
  if (how === 'move' && tag.parentId !== null && query === '') {
    choices.unshift({ id: top, name: t('tags.top'), show: <span>{t('tags.top')}</span> })
  }

  async function choose(id: string): Promise<void> {
    const done = await attempt(() =>
      how === 'merge' ? mergeTag(tagId, id) : moveTag(tagId, id === top ? null : id),
    )
    if (done) onClose()
  }

  const { path } = tag
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
