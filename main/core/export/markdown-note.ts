import { parseNote } from '../../../shared/document/index.ts'
import type { Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { escapeInline, escapeLines } from '../../../shared/markdown/escape.ts'
import { serializeMarkdown } from '../../../shared/markdown/serialize.ts'
import { readNoteBody } from '../notes/queries.ts'
import type { CitedSources } from './cited-sources.ts'
import { formattedLine, linkLine, shiftBelow, sourceOf } from './markdown-passage.ts'
import type { Passage, PassageReader } from './passages.ts'
import type { OutputFile } from './output-file.ts'

/** What a note's citations are written with. */
export interface NoteSources {
  readonly passages: PassageReader
  readonly sources: CitedSources
}

/**
 * Writes a note with its footnotes, which are numbered on from `footnotes`.
 * @returns the number of the last footnote
 */
export function writeNote(
  db: Database,
  note: Note,
  from: NoteSources,
  out: OutputFile,
  footnotes: number,
): number {
  const { passages, sources } = from
  const numbers = new Map<string, number>()
  const notesOf: string[] = []
  const content = parseNote(readNoteBody(db, note.id)!)
  const body = serializeMarkdown(content, {
    headingShift: shiftBelow(3, content),
    cite({ highlightId, quote }) {
      const passage = passages.ofHighlight(highlightId)
      let number = numbers.get(highlightId)
      if (number === undefined) {
        number = footnotes + numbers.size + 1
        numbers.set(highlightId, number)
        notesOf.push(`[^${number}]: ${footnoteOf(passage, sources, quote)}`)
      }
      const current = passage?.highlight.quote ?? quote
      const inText = passage && !sources.inNotes ? ` ${formattedLine(sources.cite(passage))}` : ''
      return `“${escapeInline(current)}”${inText}[^${number}]`
    },
  })
  out.write(`\n### ${escapeInline(note.title)}\n`)
  for (const block of [body, ...notesOf]) if (block !== '') out.write(`\n${block}\n`)
  return footnotes + numbers.size
}

// One paragraph with hard breaks: footnotes of several blocks are read differently by different programs. The source
// comes first, so that no parser takes the line for a link's definition and leaves it out.
function footnoteOf(passage: Passage | null, sources: CitedSources, kept: string): string {
  if (!passage) return `Deleted highlight: “${escapeLines(kept, indent)}”`
  const { highlight, tags, links } = passage
  const source = sources.inNotes ? formattedLine(sources.cite(passage)) : sourceOf(passage)
  return [
    `${source}: “${escapeLines(highlight.quote, indent)}”`,
    ...(tags.length > 0 ? [`Tags: ${escapeInline(tags.map(tag => tag.path).join(', '))}`] : []),
    ...(highlight.comment === '' ? [] : [`Comment: ${escapeLines(highlight.comment, indent)}`]),
    ...links.map(
      link =>
        `Link: ${linkLine(link)}${link.link.comment === '' ? '' : `: ${escapeLines(link.link.comment, indent)}`}`,
    ),
  ].join(`\\\n${indent}`)
}

const indent = '    '
