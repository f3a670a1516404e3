import type { EditorView } from 'prosemirror-view'
import type { CanonicalText } from '../../shared/document/index.ts'

/**
 * The offset of the character under a point of the window, or `null` where no character is: beside a line, between
 * paragraphs, outside the text.
 */
export function characterAtPoint(view: EditorView, text: CanonicalText, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  const node = caret?.offsetNode
  if (!caret || !(node instanceof Text) || !view.dom.contains(node)) return null
  const range = document.createRange()
  for (const from of [caret.offset, caret.offset - 1]) {
    if (from < 0 || from >= node.length) continue
    range.setStart(node, from)
    range.setEnd(node, from + 1)
    for (const rect of range.getClientRects()) {
      if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) {
        return text.toOffset(view.posAtDOM(node, from))
      }
    }
  }
  return null
}

/** The offset of the place between characters nearest to a point, or `null` where the point is outside the text. */
export function placeAtPoint(view: EditorView, text: CanonicalText, x: number, y: number): number | null {
  const found = view.posAtCoords({ left: x, top: y })
  return found ? text.toOffset(found.pos) : null
}

/** The address of the link at a point of the page, or `null`. */
export function addressAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('a[href]')?.getAttribute('href') ?? null) : null
}
