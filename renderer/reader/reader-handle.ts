import { FindInPane } from './find-in-pane.ts'
import type { PanePair } from './pane-pair.ts'
import { textPlace } from './text-place.ts'
import type { FindResult, ReaderHandle, ReaderPanesProps } from './types.ts'

const nothingFound: FindResult = { count: 0, index: -1 }

/** What the shell may ask of the panes; all of it does nothing while there are none. */
export function readerHandle(pair: PanePair | null, props: () => ReaderPanesProps): ReaderHandle {
  let finding: FindInPane | null = null
  return {
    nextLink: step => pair?.nextLink(step) ?? false,
    nextHighlight(step) {
      const pane = pair?.active
      const next = pane?.highlights.neighbour(step, pane.caret())
      if (!pair || !pane || !next) return false
      props().onSelect({ kind: 'highlight', id: next.id })
      pane.placeCaret(next.start)
      pair.reveal(pane.side, next)
      return true
    },
    focus(side) {
      const pane = side ? pair?.pane(side) : pair?.active
      pane?.focus()
    },
    passage: () => pair?.active?.passage() ?? null,
    clearPassage() {
      const panes = [pair?.pane('left'), pair?.pane('right')]
      const had = panes.some(pane => pane?.passage())
      for (const pane of panes) pane?.clearPassage()
      if (had) props().onPassage(null)
    },
    find(query, side) {
      finding?.clear()
      const pane = side ? pair?.pane(side) : pair?.active
      finding = pair && pane ? new FindInPane(pair, pane, query) : null
      return finding?.result ?? nothingFound
    },
    findNext: step => finding?.go(step) ?? nothingFound,
    clearFind(select = false) {
      finding?.clear()
      if (select) finding?.select()
      finding = null
    },
    placeOf(documentId, offset) {
      const pane = [pair?.pane('left'), pair?.pane('right')].find(each => each?.documentId === documentId)
      return pane ? textPlace(pane.view.state.doc, pane.text, offset) : null
    },
    activeSide: () => pair?.active?.side ?? 'left',
  }
}
