import type { Node } from 'prosemirror-model'
import { parseNoteMarkdown } from '../markdown/parse.ts'
import { escapeInline } from '../markdown/escape.ts'
import { serializeMarkdown } from '../markdown/serialize.ts'
import type { LinkSeen, Passage } from './passages.ts'

/** A link in one line: the relation, and the words and the document at its other end. */
export function linkLine({ relation, outgoing, other, otherDocument }: LinkSeen): string {
  const name = escapeInline(relation.name)
  const said = !relation.directed ? `${name} ↔` : outgoing ? `${name} →` : `← ${name}`
  return `${said} “${escapeInline(other.quote)}” (${escapeInline(otherDocument.title)})`
}

/** Where a passage stands, as a footnote names its source. */
export function sourceOf({ document, paragraph }: Passage): string {
  const { title, author, publisher, publishedOn } = document
  const place = paragraph === null ? 'no longer in the text' : `paragraph ${paragraph}`
  const details = [author, publisher, publishedOn].filter(detail => detail !== null).map(escapeInline)
  return [`*${escapeInline(title)}*`, ...details, place].join(', ')
}

/** A comment, which is Markdown, as blocks of Markdown of its own; empty where there is none. */
export function commentOf(comment: string): string {
  if (comment.trim() === '') return ''
  const node = parseNoteMarkdown(comment, reference => ({ highlightId: '', quote: `highlight:${reference}` }))
  const startsInline = node.firstChild?.type.name === 'paragraph'
  return `Comment:${startsInline ? ' ' : '\n\n'}${serializeMarkdown(node, { headingShift: shiftBelow(3, node) })}`
}

/** By how many levels headings go down (or up), for the highest of them to stand just below a heading of this level. */
export function shiftBelow(level: number, content: Node): number {
  let highest = 7
  content.descendants(node => {
    if (node.type.name === 'heading') highest = Math.min(highest, node.attrs.level as number)
  })
  return level + 1 - highest
}
