import { CodePoints } from '../../../../shared/document/index.ts'
import type { XmlElement } from '../office/xml.ts'
import { cleanTime } from './clean.ts'
import type { IncomingNote } from './incoming.ts'
import { markdownNote, plainNote } from './plain-note.ts'
import { countedText, withLineFeeds } from './qda-archive.ts'
import type { QdaReading } from './qda-project.ts'
import type { QdaSources } from './qda-sources.ts'
import { attributeOf, childOf, childrenOf, guidOf, textIn, wholeNumber } from './qda-xml.ts'

interface NoteText {
  readonly text: string
  readonly author: string | null
  readonly createdAt: string | null
  readonly updatedAt: string | null
}

interface Citation {
  readonly start: number
  readonly end: number
  readonly highlightId: string
}

/** The notes of a project: most are notes of the notebook, those of links are the comments of these. */
export class QdaNotes {
  readonly #reading: QdaReading
  readonly #sources: QdaSources
  readonly #notes = new Map<string, XmlElement>()
  /** The note that a selection in a note's text belongs to. */
  readonly #selections = new Map<string, { readonly note: string; readonly selection: XmlElement }>()
  readonly #citations = new Map<string, Citation[]>()
  readonly #comments = new Set<string>()

  constructor(project: XmlElement, sources: QdaSources, reading: QdaReading) {
    this.#reading = reading
    this.#sources = sources
    for (const [index, note] of childrenOf(childOf(project, 'Notes'), 'Note').entries()) {
      const guid = guidOf(note) ?? `note ${index}`
      this.#notes.set(this.#notes.has(guid) ? `${guid} ${index}` : guid, note)
      for (const selection of childrenOf(note, 'PlainTextSelection')) {
        this.#selections.set(guidOf(selection) ?? '', { note: guid, selection })
      }
    }
  }

  /** Takes a link that begins at a selection in a note for a citation; whether it is one. */
  cite(originGuid: string, highlightId: string): boolean {
    const known = this.#selections.get(originGuid)
    if (!known) return false
    const start = wholeNumber(attributeOf(known.selection, 'startPosition'))
    const end = wholeNumber(attributeOf(known.selection, 'endPosition'))
    if (start !== null && end !== null && start < end) {
      const citations = this.#citations.get(known.note) ?? []
      this.#citations.set(known.note, [...citations, { start, end, highlightId }])
    }
    return true
  }

  /** The note of a link, which then is its comment and no note. */
  takeComment(link: XmlElement): NoteText | null {
    for (const reference of childrenOf(link, 'NoteRef')) {
      const guid = guidOf(reference, 'targetGUID') ?? ''
      const note = this.#notes.get(guid)
      if (!note) continue
      this.#comments.add(guid)
      return this.#textOf(note)
    }
    return null
  }

  read(): IncomingNote[] {
    return [...this.#notes].flatMap(([guid, note]) =>
      this.#comments.has(guid) ? [] : [this.#noteOf(guid, note)],
    )
  }

  #noteOf(guid: string, note: XmlElement): IncomingNote {
    const { text, ...made } = this.#textOf(note)
    const { ids, isOwn } = this.#reading
    const cited = [...new Set(this.#sources.referringTo(guid))]
    const body = isOwn
      ? markdownNote(
          withLinks(text, this.#citations.get(guid) ?? []),
          reference => ids.of('highlight', reference),
          cited,
        )
      : plainNote(text, cited)
    return { id: ids.of('note', guid), title: attributeOf(note, 'name') ?? '', body, ...made }
  }

  #textOf(note: XmlElement): NoteText {
    const { files, users } = this.#reading
    const bytes = files.read(attributeOf(note, 'plainTextPath'))
    const inline = textIn(childOf(note, 'PlainTextContent')) ?? ''
    const description = textIn(childOf(note, 'Description')) ?? ''
    const text = bytes && inline === '' ? countedText(bytes) : withLineFeeds(inline)
    return {
      text: text === '' ? description : text,
      author: users.get(guidOf(note, 'creatingUser') ?? '') ?? null,
      createdAt: cleanTime(attributeOf(note, 'creationDateTime')),
      updatedAt: cleanTime(attributeOf(note, 'modifiedDateTime')),
    }
  }
}

/** A note's Markdown with links for its citations, whose positions count code points. */
function withLinks(text: string, citations: readonly Citation[]): string {
  const points = new CodePoints(text)
  let linked = text
  for (const { start, end, highlightId } of citations.toSorted((a, b) => b.start - a.start)) {
    if (end > points.length) continue
    const [from, to] = [points.toUnits(start), points.toUnits(end)]
    linked = `${linked.slice(0, from)}[${linked.slice(from, to)}](<urn:uuid:${highlightId}>)${linked.slice(to)}`
  }
  return linked
}
