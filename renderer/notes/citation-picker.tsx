import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { Source } from '../inspector/quote-card.tsx'
import { needHighlight, useHighlights } from '../store/highlights.ts'
import { openDocumentIds } from '../store/layout.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { attempt } from '../ui/toasts.ts'
import styles from './notes.module.css'

const mostShown = 40

interface CitationPickerProps {
  readonly onChoose: (highlight: Highlight) => void
  readonly onClose: () => void
}

/** Finds a highlight to cite: those of the open documents at first, all as one types. */
export function CitationPicker({ onChoose, onClose }: CitationPickerProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const found = useFound(query)
  const choices = found.map(highlight => ({
    id: highlight.id,
    name: highlight.quote,
    show: (
      <span className={styles.choice}>
        <span className={styles.choiceQuote} dir="auto">
          “{highlight.quote}”
        </span>
        <span className={styles.choiceSource}>
          <Source highlight={highlight} />
        </span>
      </span>
    ),
  }))
  return (
    <Dialog title={t('notes.citeTitle')} onClose={onClose} wide>
      <ChoiceList
        label={t('notes.citeTitle')}
        placeholder={t('notes.citeFilter')}
        query={query}
        onQuery={setQuery}
        choices={choices}
        onChoose={id => {
          const highlight = found.find(other => other.id === id)
          if (highlight) onChoose(highlight)
        }}
        empty={t(query === '' ? 'notes.citeNoneYet' : 'notes.citeNone')}
      />
    </Dialog>
  )
}

function useFound(query: string): readonly Highlight[] {
  const [found, setFound] = useState<readonly Highlight[]>([])
  useEffect(() => {
    let overtaken = false
    void attempt(async () => {
      const highlights = query.trim() === '' ? await firstHighlights() : await searchHighlights(query)
      if (!overtaken) setFound(highlights)
    })
    return () => {
      overtaken = true
    }
  }, [query])
  return found
}

// The newest of the open documents; where these have none, of the notebook.
async function firstHighlights(): Promise<readonly Highlight[]> {
  const { ofDocument } = useHighlights.getState()
  const open = openDocumentIds().flatMap(documentId => ofDocument.get(documentId) ?? [])
  const all = open.length > 0 ? open : (await request('highlights.list', {})).highlights
  return [...all].sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, mostShown)
}

// The last word is taken for the beginning of one, since it is still being typed.
async function searchHighlights(query: string): Promise<readonly Highlight[]> {
  const words = query.replace(/[^\p{L}\p{N}\p{M}\s]/gu, ' ').trim()
  if (words === '') return []
  const { hits } = await request('search.query', { query: `${words}* kind:highlight`, limit: mostShown })
  const ids = hits.flatMap(hit => hit.highlightId ?? [])
  await Promise.all(ids.map(needHighlight))
  const { byId } = useHighlights.getState()
  return ids.flatMap(id => byId.get(id) ?? [])
}
