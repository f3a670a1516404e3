import type { Node } from 'prosemirror-model'
import { noteSchema } from '../../../shared/document/index.ts'
import type { FormattedRun } from '../bibliography/formatted-text.ts'
import { parseNoteMarkdown } from '../../../shared/markdown/parse.ts'
import { escapeInline } from '../../../shared/markdown/escape.ts'
import { serializeMarkdown } from '../../../shared/markdown/serialize.ts'
import { byline, placeOf, relationOf } from './passage-words.ts'
import type { LinkSeen, Passage } from './passages.ts'

/** A link in one line: the relation, and the words and the document at its other end. */
export function linkLine(seen: LinkSeen): string {
  const { other, otherDocument } = seen
  return `${escapeInline(relationOf(seen))} “${escapeInline(other.quote)}” (${escapeInline(otherDocument.title)})`
}

/** Where a passage stands, for styles that cite in the text and leave a footnote to say the rest. */
export function sourceOf(passage: Passage): string {
  const details = [...byline(passage), placeOf(passage)].map(escapeInline)
  return [`*${escapeInline(passage.document.title)}*`, ...details].join(', ')
}

const { em, strong, superscript, subscript } = noteSchema.marks

/** A citation in a citation style, as Markdown of one line. */
export function formattedLine(runs: readonly FormattedRun[]): string {
  const content = runs.map(({ text, italic, bold, raised }) =>
    noteSchema.text(text, [
      ...(italic ? [em.create()] : []),
      ...(bold ? [strong.create()] : []),
      ...(raised === 'super' ? [superscript.create()] : raised === 'sub' ? [subscript.create()] : []),
    ]),
  )
  return serializeMarkdown(noteSchema.node('doc', null, [noteSchema.nodes.paragraph.create(null, content)]))
}

/** The comment on a link, which is Markdown, to follow the link's line in its item of a list; empty where there is none. */
export function linkCommentOf(comment: string): string {
  if (comment.trim() === '') return ''
  const node = parseComment(comment)
  const inLine = node.childCount === 1 && node.firstChild!.type.name === 'paragraph'
  const text = serializeMarkdown(node, { headingShift: shiftBelow(3, node) }).replace(/\n(?=[^\n])/g, '\n  ')
  return `${inLine ? '\\\n' : '\n\n'}  ${text}`
}

const parseComment = (comment: string) =>
  parseNoteMarkdown(comment, reference => ({ highlightId: '', quote: `highlight:${reference}` }))

/** A comment, which is Markdown, as blocks of Markdown of its own; empty where there is none. */
export function commentOf(comment: string): string {
  if (comment.trim() === '') return ''
  const node = parseComment(comment)
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
