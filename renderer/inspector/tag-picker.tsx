import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tagDocument, untagDocument, useDocuments } from '../store/documents.ts'
import { lastColour } from '../app/actions.ts'
import { tagHighlight, untagHighlight, useHighlights } from '../store/highlights.ts'
import { createTag, useTags } from '../store/tags.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dot } from '../ui/colours.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { attempt } from '../ui/toasts.ts'
import styles from './relation-picker.module.css'

const fresh = 'new'
const none: readonly string[] = []

interface TagPickerProps {
  readonly on: 'highlight' | 'document'
  readonly id: string
  readonly onClose: () => void
}

/** Gives a highlight or document a tag, one that is there or a new one; choosing one it has takes it away. */
export function TagPicker({ on, id, onClose }: TagPickerProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const tags = useTags(state => state.list)
  const highlight = useHighlights(state => (on === 'highlight' ? state.byId.get(id) : undefined))
  const document = useDocuments(state =>
    on === 'document' ? state.list?.find(other => other.id === id) : undefined,
  )
  const carried = highlight?.tagIds ?? document?.tagIds ?? none
  const name = query.trim().replace(/^\/+|\/+$/g, '')

  const choices = tags
    .filter(tag => matches(tag.path, query))
    .map(({ id: tagId, path, colour }) => ({
      id: tagId,
      name: path,
      show: (
        <>
          <Dot colour={colour} />
          <span dir="auto">{path.replaceAll('/', ' / ')}</span>
          {carried.includes(tagId) && (
            <Check size={14} className={styles.directed} role="img" aria-label={t('tags.carried')} />
          )}
        </>
      ),
    }))
  if (name !== '' && !tags.some(tag => tag.path.toLowerCase() === name.toLowerCase())) {
    choices.push({ id: fresh, name, show: <span>{t('tags.create', { name })}</span> })
  }

  async function choose(chosen: string): Promise<void> {
    const done = await attempt(async () => {
      const tagId = chosen === fresh ? await createTag(name, null, highlight?.colour ?? lastColour()) : chosen
      const take = carried.includes(tagId)
      if (on === 'highlight') await (take ? untagHighlight : tagHighlight)(id, tagId)
      else await (take ? untagDocument : tagDocument)(id, tagId)
      return true
    })
    if (done) onClose()
  }

  const quote = highlight?.quote ?? document?.title ?? ''
  return (
    <Dialog title={t('tags.choose')} onClose={onClose}>
      <q className={styles.quote} dir="auto">
        {quote}
      </q>
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
