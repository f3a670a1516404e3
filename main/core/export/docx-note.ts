import type { Note } from '../../../shared/model/index.ts'
import type { FormattedRun } from '../bibliography/formatted-text.ts'
import type { Database } from '../db/database.ts'
import type { CitedSources } from './cited-sources.ts'
import { DocxBody } from './docx-body.ts'
import { bookmarkOf } from './docx-document.ts'
import type { DocxPackage } from './docx-package.ts'
import { remarkParagraphs } from './docx-passage.ts'
import { paragraph, run, startsRightToLeft, textRuns } from './docx-text.ts'
import { plainParts } from './marked-text.ts'
import { noteBody } from './note-body.ts'
import { byline, inOneLine, placeOf } from './passage-words.ts'
import type { Passage, PassageReader } from './passages.ts'

/** What a note is written with. */
export interface DocxNoteParts {
  readonly passages: PassageReader
  readonly sources: CitedSources
  readonly file: DocxPackage
  /** Whether a passage's document is in the file, so that one can be led there. */
  stands(passage: Passage): boolean
}

/** Adds a note under its title; each of its citations is a quote with a footnote. */
export function addNote(db: Database, note: Note, parts: DocxNoteParts): void {
  const { passages, sources, file } = parts
  const met = new Set<string>()
  const citations = sources.ofNote()
  const body = new DocxBody<never>(
    {
      partsOf: plainParts,
      under: () => ({}),
      edge: () => '',
      address: url => file.body.relationships.address(url),
      picture: () => null,
      list: start => file.lists.push(start),
      cite(id, kept) {
        const passage = passages.ofHighlight(id)
        const number = file.footnotes.pieces.length + 1
        const citation = passage ? citations.cite(passage, number) : []
        if (!passage) citations.passOver()
        const inside = passage ? footnoteOf(passage, citation, met.has(id), parts) : deleted(kept)
        file.footnotes.pieces.push(`<w:footnote w:id="${number}">${inside}</w:footnote>`)
        met.add(id)
        const inText = passage && !sources.inNotes ? textRuns(' ') + formattedRuns(citation) : ''
        const reference = run(`<w:footnoteReference w:id="${number}"/>`, { style: 'FootnoteReference' })
        return textRuns(`“${inOneLine(passage?.highlight.quote ?? kept)}”`) + inText + reference
      },
    },
    2,
  )
  file.body.pieces.push(
    paragraph(textRuns(note.title), { style: 'Heading2', rightToLeft: startsRightToLeft(note.title) }),
    paragraph(textRuns(`${note.author}, ${note.updatedAt.slice(0, 10)}`), { style: 'Details' }),
    ...body.blocks(noteBody(db, note.id)),
  )
}

/** A citation in a citation style, as runs. */
export function formattedRuns(runs: readonly FormattedRun[]): string {
  return runs
    .map(({ text, italic, bold, smallCaps, underline, raised }) =>
      textRuns(text, {
        ...(italic ? { italic } : {}),
        ...(bold ? { bold } : {}),
        ...(smallCaps ? { smallCaps } : {}),
        ...(underline ? { underline } : {}),
        ...(raised === undefined ? {} : { raised: `${raised}script` as const }),
      }),
    )
    .join('')
}

const style = 'FootnoteText'
const mark = run('<w:footnoteRef/>', { style: 'FootnoteReference' }) + textRuns(' ')

const deleted = (kept: string) =>
  paragraph(`${mark}${textRuns(`Deleted highlight: “${inOneLine(kept)}”`)}`, { style })

// What was said in full above in the same note is not said again.
function footnoteOf(
  passage: Passage,
  citation: readonly FormattedRun[],
  again: boolean,
  { sources, file, stands }: DocxNoteParts,
): string {
  const { highlight, document } = passage
  const source = sources.inNotes
    ? formattedRuns(citation)
    : textRuns(document.title, { italic: true }) +
      textRuns(['', ...byline(passage), placeOf(passage)].join(', '))
  const words = textRuns(`“${inOneLine(highlight.quote)}”`)
  const linked = stands(passage)
    ? `<w:hyperlink w:anchor="${bookmarkOf(highlight.id)}">${words}</w:hyperlink>`
    : words
  const first = paragraph(`${mark}${source}${textRuns(': ')}${linked}`, { style })
  return again ? first : first + remarkParagraphs(passage, style, file.footnotes)
}
