import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lastColour } from '../app/actions.ts'
import { createTag, useTags } from '../store/tags.ts'
import { tagTogether } from '../store/together.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dot } from '../ui/colours.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { attempt, tell } from '../ui/toasts.ts'

const fresh = 'new'

interface TagTogetherProps {
  readonly highlightIds: readonly string[]
  readonly onClose: () => void
}

/** Gives several highlights a tag in one step, one that is there or a new one. */
export function TagTogether({ highlightIds, onClose }: TagTogetherProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const tags = useTags(state => state.list)
  const name = query.trim().replace(/^\/+|\/+$/g, '')
  const count = highlightIds.length

  const choices = tags
    .filter(tag => matches(tag.path, query))
    .map(({ id, path, colour }) => ({
      id,
      name: path,
      show: (
        <>
          <Dot colour={colour} />
          <span dir="auto">{path.replaceAll('/', ' / ')}</span>
        </>
      ),
    }))
  if (name !== '' && !tags.some(tag => tag.path.toLowerCase() === name.toLowerCase())) {
    choices.push({ id: fresh, name, show: <span>{t('tags.create', { name })}</span> })
  }

  async function choose(chosen: string): Promise<void> {
    const done = await attempt(async () => {
      const tagId = chosen === fresh ? await createTag(name, null, lastColour()) : chosen
      return tagTogether(highlightIds, tagId)
    })
    if (!done) return
    onClose()
    const path = tags.find(({ id }) => id === chosen)?.path ?? name
    tell(t('together.tagged', { count, path }))
  }

  return (
    <Dialog title={t('together.tagTitle', { count })} onClose={onClose}>
      <ChoiceList
        label={t('tags.choose')}
        placeholder={t('tags.filter')}
        query={query}
        onQuery={setQuery}
        choices={choices}
        onChoose={chosen => void choose(chosen)}
        empty={t('tags.none')}
      />
    </Dialog>
  )
}
