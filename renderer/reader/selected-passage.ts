import { selectedNow } from './selected-now.ts'
import type { TextPane } from './text-pane.ts'
import { withoutBlanks } from './text-steps.ts'
import type { Passage } from './types.ts'

/** The words selected in a pane, without blanks around them; `null` where there are none. */
export function selectedPassage({ side, documentId, text, view }: TextPane): Passage | null {
  const [from, to] = selectedNow(view)
  if (from === to) return null
  const found = withoutBlanks(text.text, text.toOffset(from), text.toOffset(to))
  if (!found) return null
  const range = document.createRange()
  const end = view.domAtPos(text.toPosition(found.end, -1), -1)
  const start = view.domAtPos(text.toPosition(found.start, 1), 1)
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  const rects = range.getClientRects()
  return {
    side,
    documentId,
    ...found,
    quote: text.text.slice(found.start, found.end),
    rect: rects[rects.length - 1] ?? range.getBoundingClientRect(),
  }
}
