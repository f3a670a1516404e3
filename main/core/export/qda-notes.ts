import { randomUUID } from 'node:crypto'
import { CodePoints } from '../../../shared/document/index.ts'
import type { Link, Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { derivedId } from '../derived-id.ts'
import { readHighlight } from '../highlights/queries.ts'
import { shorten } from '../history/sentences.ts'
import { escapeInline } from '../../../shared/markdown/escape.ts'
import { noteMarkdown } from './note-text.ts'
import { xmlElement, xmlTextElement } from './xml.ts'

/** Where a note cites a highlight: `[start, end)` in code points of the note's text. */
export interface QdaCitation {
  readonly id: string
  readonly highlightId: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** A note as REFI-QDA has it: plain text (Markdown), and selections in it that links join to the passages cited. */
export interface QdaNote {
  readonly text: string
  /** Those whose highlight is exported too. */
  readonly citations: readonly QdaCitation[]
}

export function qdaNote(db: Database, note: Note, exported: ReadonlySet<string>): QdaNote {
  // Stands around each citation while the text is written, and cannot be in it.
  const fence = randomUUID()
  const marked = noteMarkdown(db, note.id, ({ highlightId, quote }) => {
    const current = readHighlight(db, highlightId)?.quote ?? quote
    return `${fence}${highlightId} “${escapeInline(current)}”${fence}`
  })
  const pieces = marked.split(fence)
  const found: { readonly highlightId: string; readonly at: number; readonly quote: string }[] = []
  let text = ''
  for (const [index, piece] of pieces.entries()) {
    const cited = index % 2 === 1 ? /^(\S*) (.*)$/s.exec(piece) : null
    if (cited && exported.has(cited[1]!)) {
      found.push({ highlightId: cited[1]!, at: text.length, quote: cited[2]! })
    }
    text += cited ? cited[2]! : piece
  }
  const points = new CodePoints(text)
  const citations = found.map(({ highlightId, at, quote }, index) => ({
    id: derivedId('citation', note.id, String(index)),
    highlightId,
    quote,
    start: points.fromUnits(at),
    end: points.fromUnits(at + quote.length),
  }))
  return { text, citations }
}

export function noteElement(note: Note, { text, citations }: QdaNote, userOf: UserOf): string {
  const { id, title, author, createdAt, updatedAt } = note
  const selections = citations
    .map(citation =>
      xmlElement('PlainTextSelection', {
        guid: citation.id,
        name: shorten(citation.quote, 60),
        startPosition: citation.start,
        endPosition: citation.end,
      }),
    )
    .join('')
  const times = { creationDateTime: createdAt, modifiedDateTime: updatedAt }
  const content = xmlTextElement('PlainTextContent', text) + selections
  return xmlElement('Note', { guid: id, name: title, creatingUser: userOf(author), ...times }, content)
}

/** The id of the note that holds a link's comment, since a link of REFI-QDA has no text of its own. */
export const linkNoteId = (link: Link) => derivedId('link comment', link.id)

export function linkNoteElement(link: Link, relation: string, userOf: UserOf): string {
  const { comment, author, createdAt, updatedAt } = link
  const times = { creationDateTime: createdAt, modifiedDateTime: updatedAt }
  const attributes = { guid: linkNoteId(link), name: relation, creatingUser: userOf(author), ...times }
  return xmlElement('Note', attributes, xmlTextElement('PlainTextContent', comment))
}

/** The id of a user by the name, `null` for none. */
export type UserOf = (name: string) => string | null
