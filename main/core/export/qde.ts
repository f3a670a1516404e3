import { CodePoints } from '../../../shared/document/index.ts'
import type { Document, Highlight, Link } from '../../../shared/model/index.ts'
import { colourCodes } from '../colour-codes.ts'
import type { Database } from '../db/database.ts'
import { derivedId } from '../derived-id.ts'
import { readText } from '../documents/queries.ts'
import { listHighlights } from '../highlights/queries.ts'
import { listLinks } from '../links/queries.ts'
import type { Report } from '../work/jobs.ts'
import { codesOf } from './qda-codebook.ts'
import { linkNoteElement, linkNoteId, noteElement, type QdaNote, qdaNote, type UserOf } from './qda-notes.ts'
import { selectionElement, sourceEnd, sourceStart, variableElements } from './qda-source.ts'
import { isChosen, type Selection } from './selection.ts'
import { xmlDeclaration, xmlElement, xmlOpen } from './xml.ts'

/** What of a selection a REFI-QDA project holds. */
export interface Contents {
  readonly highlights: ReadonlyMap<string, readonly Highlight[]>
  /** Highlights without a place in their text, which a project cannot have. */
  readonly orphans: number
  readonly links: readonly Link[]
  readonly notes: ReadonlyMap<string, QdaNote>
}

/** Looks up what a project is to hold. */
export function contentsOf(db: Database, selection: Selection): Contents {
  const highlights = new Map<string, readonly Highlight[]>()
  const ids = new Set<string>()
  let orphans = 0
  for (const { id: documentId } of selection.documents) {
    const chosen = listHighlights(db, { documentId }).filter(highlight => isChosen(selection, highlight))
    const placed = chosen.filter(highlight => !highlight.orphaned)
    for (const { id } of placed) ids.add(id)
    orphans += chosen.length - placed.length
    highlights.set(documentId, placed)
  }
  return {
    highlights,
    orphans,
    links: listLinks(db).filter(link => ids.has(link.fromId) && ids.has(link.toId)),
    notes: new Map(selection.notes.map(note => [note.id, qdaNote(db, note, ids)])),
  }
}

/**
 * The project file of REFI-QDA (`project.qde`, schema of version 1.0, which version 1.5 keeps), piece by piece. Children
 * come in the order that the schema wants, and no container is empty.
 */
export function* projectXml(
  db: Database,
  selection: Selection,
  contents: Contents,
  report: Report,
): Generator<string> {
  const { notebook, documents, tags } = selection
  const users = new Map(authorsOf(selection, contents).map(name => [name, derivedId('user', name)]))
  const userOf: UserOf = name => users.get(name) ?? null
  yield xmlDeclaration
  yield xmlOpen('Project', {
    xmlns: 'urn:QDA-XML:project:1.0',
    name: notebook.title,
    origin: 'Parallax',
    creationDateTime: notebook.createdAt,
  })
  yield container('Users', [...users].map(([name, guid]) => xmlElement('User', { guid, name })).join('\n'))
  yield container('CodeBook', container('Codes', codesOf(tags.values())))
  yield container('Variables', variableElements(documents))
  if (documents.length > 0) yield '\n<Sources>\n'
  const citing = notesByHighlight(contents)
  for (const [index, document] of documents.entries()) {
    report(index, documents.length, document.title)
    yield* sourceXml(db, document, contents, citing, userOf)
  }
  if (documents.length > 0) yield '</Sources>'
  yield* notesXml(selection, contents, userOf)
  yield container('Links', [...linksXml(selection, contents)].join('\n'))
  yield '\n</Project>\n'
}

const container = (name: string, content: string) =>
  content === '' ? '' : `\n<${name}>\n${content}\n</${name}>`

function authorsOf({ notes }: Selection, { highlights, links }: Contents): string[] {
  const names = new Set<string>()
  for (const some of highlights.values()) for (const { author } of some) names.add(author)
  for (const { author } of [...links, ...notes]) names.add(author)
  return [...names].filter(name => name !== '').toSorted()
}

function* sourceXml(
  db: Database,
  document: Document,
  { highlights }: Contents,
  citing: ReadonlyMap<string, readonly string[]>,
  userOf: UserOf,
): Generator<string> {
  const points = new CodePoints(readText(db, document.versionId))
  yield `${sourceStart(document)}\n`
  for (const highlight of highlights.get(document.id)!) {
    yield selectionElement(highlight, points, userOf, citing.get(highlight.id) ?? [])
  }
  yield sourceEnd(document)
}

function notesByHighlight({ notes }: Contents): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, Set<string>>()
  for (const [noteId, { citations }] of notes) {
    for (const { highlightId } of citations) {
      citing.set(highlightId, (citing.get(highlightId) ?? new Set()).add(noteId))
    }
  }
  return new Map([...citing].map(([id, ids]) => [id, [...ids]]))
}

function* notesXml({ notes, relations }: Selection, contents: Contents, userOf: UserOf): Generator<string> {
  const commented = contents.links.filter(link => link.comment !== '')
  if (notes.length + commented.length === 0) return
  yield '\n<Notes>\n'
  for (const note of notes) yield `${noteElement(note, contents.notes.get(note.id)!, userOf)}\n`
  for (const link of commented) {
    yield `${linkNoteElement(link, relations.get(link.relationId)!.name, userOf)}\n`
  }
  yield '</Notes>'
}

function* linksXml({ relations }: Selection, { links, notes }: Contents): Generator<string> {
  for (const link of links) {
    const { id, fromId, toId, relationId, comment } = link
    const { name, directed, colour } = relations.get(relationId)!
    const attributes = {
      guid: id,
      name,
      direction: directed ? 'OneWay' : 'Associative',
      color: colourCodes[colour],
      originGUID: fromId,
      targetGUID: toId,
    }
    yield xmlElement(
      'Link',
      attributes,
      comment === '' ? '' : xmlElement('NoteRef', { targetGUID: linkNoteId(link) }),
    )
  }
  for (const { citations } of notes.values()) {
    for (const { id, highlightId } of citations) {
      const guid = derivedId('cites', id)
      yield xmlElement('Link', {
        guid,
        name: 'cites',
        direction: 'OneWay',
        originGUID: id,
        targetGUID: highlightId,
      })
    }
  }
}
