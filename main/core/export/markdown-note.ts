import type { Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { escapeInline, escapeLines } from '../../../shared/markdown/escape.ts'
import { serializeMarkdown } from '../../../shared/markdown/serialize.ts'
import type { CitedSources } from './cited-sources.ts'
import { noteBody } from './note-body.ts'
import { formattedLine, linkLine, shiftBelow, sourceOf } from './markdown-passage.ts'
import { inOneLine } from './passage-words.ts'
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
  const citations = sources.ofNote()
  const notesOf: string[] = []
  const content = noteBody(db, note.id)
  const body = serializeMarkdown(content, {
    headingShift: shiftBelow(3, content),
    cite({ highlightId, quote }) {
      const passage = passages.ofHighlight(highlightId)
      const known = numbers.get(highlightId)
      const number = known ?? footnotes + numbers.size + 1
      const isCited = passage && (known === undefined || !sources.inNotes)
      const citation = isCited ? formattedLine(citations.cite(passage, number)) : ''
      if (known === undefined) {
        numbers.set(highlightId, number)
        if (!passage) citations.passOver()
        const source = passage && (sources.inNotes ? citation : sourceOf(passage))
        notesOf.push(`[^${number}]: ${source ? footnoteOf(passage, source) : deleted(quote)}`)
      }
      const current = passage?.highlight.quote ?? quote
      const inText = passage && !sources.inNotes ? ` ${citation}` : ''
      return `“${escapeInline(inOneLine(current))}”${inText}[^${number}]`
    },
  })
  out.write(`\n### ${escapeInline(note.title)}\n`)
  for (const block of [body, ...notesOf]) if (block !== '') out.write(`\n${block}\n`)
  return footnotes + numbers.size
}

const deleted = (kept: string) => `Deleted highlight: “${escapeLines(kept, indent)}”`

// One paragraph with hard breaks: footnotes of several blocks are read differently by different programs. The source
// comes first, so that no parser takes the line for a link's definition and leaves it out.
function footnoteOf({ highlight, tags, links }: Passage, source: string): string {
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
