import { readerHandle } from '../app/reader-handle.ts'
import { documentOf, useDocuments } from '../store/documents.ts'
import { needHighlight, useHighlights } from '../store/highlights.ts'
import { goToHighlight } from '../store/selection.ts'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import type { CitedSource } from './citation-view.ts'

/** What the citations of a note show, from the highlights and documents that this window knows. */
export const citedSource: CitedSource = {
  describe(highlightId, kept) {
    const { byId, gone } = useHighlights.getState()
    const highlight = byId.get(highlightId)
    if (!highlight) {
      const deleted = gone.has(highlightId)
      if (!deleted) void attempt(() => needHighlight(highlightId))
      return {
        quote: kept,
        source: deleted ? t('notes.deleted') : '',
        colour: null,
        deleted,
        label: t('notes.citationGone', { quote: kept }),
      }
    }
    const document = documentOf(highlight.documentId)
    const source = document?.publisher ?? document?.author ?? document?.title ?? ''
    const { quote, colour } = highlight
    return { quote, source, colour, deleted: false, label: t('notes.citation', { quote, source }) }
  },
  subscribe(changed) {
    const ends = [useHighlights.subscribe(changed), useDocuments.subscribe(changed)]
    return () => ends.forEach(end => end())
  },
  show(highlightId, going) {
    const highlight = useHighlights.getState().byId.get(highlightId)
    if (!highlight) return
    goToHighlight(highlight)
    if (going) readerHandle.current?.focus()
  },
}
