import { parseNote } from '../../../shared/document/index.ts'
import type { Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { escapeInline, escapeLines } from '../markdown/escape.ts'
import { serializeMarkdown } from '../markdown/serialize.ts'
import { readNoteBody } from '../notes/queries.ts'
import { linkLine, shiftBelow, sourceOf } from './markdown-passage.ts'
import type { PassageReader } from './passages.ts'
import type { OutputFile } from './output-file.ts'

/**
 * Writes a note with its footnotes, which are numbered on from `footnotes`.
 * @returns the number of the last footnote
 */
export function writeNote(
  db: Database,
  note: Note,
  passages: PassageReader,
  out: OutputFile,
  footnotes: number,
): number {
  const numbers = new Map<string, number>()
  const notesOf: string[] = []
  const content = parseNote(readNoteBody(db, note.id)!)
  const body = serializeMarkdown(content, {
    headingShift: shiftBelow(3, content),
    cite({ highlightId, quote }) {
      let number = numbers.get(highlightId)
      if (number === undefined) {
        number = footnotes + numbers.size + 1
        numbers.set(highlightId, number)
        notesOf.push(`[^${number}]: ${footnoteOf(passages, highlightId, quote)}`)
      }
      const current = passages.ofHighlight(highlightId)?.highlight.quote ?? quote
      return `“${escapeInline(current)}”[^${number}]`
    },
  })
  out.write(`\n### ${escapeInline(note.title)}\n`)
  for (const block of [body, ...notesOf]) if (block !== '') out.write(`\n${block}\n`)
  return footnotes + numbers.size
}

// One paragraph with hard breaks: footnotes of several blocks are read differently by different programs. The source
// comes first, so that no parser takes the line for a link's definition and leaves it out.
function footnoteOf(passages: PassageReader, highlightId: string, kept: string): string {
  const passage = passages.ofHighlight(highlightId)
  if (!passage) return `Deleted highlight: “${escapeLines(kept, indent)}”`
  const { highlight, tags, links } = passage
  return [
    `${sourceOf(passage)}: “${escapeLines(highlight.quote, indent)}”`,
    ...(tags.length > 0 ? [`Tags: ${escapeInline(tags.map(tag => tag.path).join(', '))}`] : []),
    ...(highlight.comment === '' ? [] : [`Comment: ${escapeLines(highlight.comment, indent)}`]),
    ...links.map(
      link =>
        `Link: ${linkLine(link)}${link.link.comment === '' ? '' : `: ${escapeInline(link.link.comment)}`}`,
    ),
  ].join(`\\\n${indent}`)
}

const indent = '    '
