import type { Node } from 'prosemirror-model'
import type { MarkedText, Range } from './marked-text.ts'

const folded = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ').trim()

/**
 * The body of a document to stand under its title: without its first block where that is the same words over again and
 * has no highlight. `text` is of the same body, and not asked for anything yet; the block that goes is passed in it.
 */
export function bodyUnder<Highlighted extends Range>(
  title: string,
  doc: Node,
  text: MarkedText<Highlighted>,
  highlights: readonly Range[],
): Node {
  const first = doc.firstChild
  if (!first?.isTextblock || first.textContent === '' || folded(first.textContent) !== folded(title))
    return doc
  const isBare = first.children.every(child => child.isText)
  if (!isBare || highlights.some(({ start }) => start < first.textContent.length)) return doc
  text.partsOf(first)
  return doc.copy(doc.content.cut(first.nodeSize))
}
