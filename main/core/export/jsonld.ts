import { CodePoints } from '../../../shared/document/index.ts'
import type { Document, Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { derivedId } from '../derived-id.ts'
import { readText } from '../documents/queries.ts'
import { listHighlights, readHighlight } from '../highlights/queries.ts'
import { listLinks } from '../links/queries.ts'
import { escapeInline } from '../../../shared/markdown/escape.ts'
import { readNotebook } from '../notebook/queries.ts'
import type { Report } from '../work/jobs.ts'
import type { ExportWriter } from './export-format.ts'
import {
  annotationContext,
  conceptOf,
  documentTagging,
  highlightAnnotation,
  iriOf,
  linkAnnotation,
  passageOf,
  person,
  propertyOf,
  sourceOf,
} from './jsonld-model.ts'
import { noteMarkdown } from './note-text.ts'
import type { OutputFile } from './output-file.ts'
import { isChosen, type Selection } from './selection.ts'

/**
 * Writes highlights, tags of documents, links and notes as one AnnotationCollection of the Web Annotation Data Model
 * (W3C Recommendation of 2017-02-23), whose page holds all of them, an annotation a line. The same notebook gives the
 * same ids.
 */
export const writeJsonLd: ExportWriter = ({ db, selection, files, report }) => {
  const out = files[0]!
  const { documents, notebook, notes } = selection
  const collection = collectionId(db, selection)
  const sources = sourceIris(documents)
  const page = iriOf(derivedId('page', collection))
  out.write(
    `{\n"@context": ${JSON.stringify(annotationContext)},\n"id": ${JSON.stringify(iriOf(collection))},\n`,
  )
  out.write(`"type": "AnnotationCollection",\n"label": ${JSON.stringify(notebook.title)},\n`)
  out.write(`"created": ${JSON.stringify(notebook.createdAt)}`)
  writeList(
    out,
    'dcterms:source',
    documents.map(document => sourceOf(document, sources.get(document.id)!)),
  )
  writeList(out, 'dcterms:subject', [...selection.tags.values()].map(conceptOf))
  writeList(out, 'dcterms:relation', [...selection.relations.values()].map(propertyOf))
  out.write(`,\n"first": {"id": ${JSON.stringify(page)}, "type": "AnnotationPage", `)
  const whole = { id: iriOf(collection), type: 'AnnotationCollection', label: notebook.title }
  out.write(`"partOf": ${JSON.stringify(whole)}, "startIndex": 0, "items": [`)
  let total = 0
  for (const annotation of annotationsOf(db, selection, sources, report)) {
    out.write(`${total === 0 ? '' : ','}\n${JSON.stringify(annotation)}`)
    total += 1
  }
  out.write(`${total === 0 ? '' : '\n'}]},\n"last": ${JSON.stringify(page)},\n"total": ${total}\n}\n`)
  report(documents.length, documents.length, notebook.title)
  return { losses: lossesOf(notes) }
}

function writeList(out: OutputFile, name: string, things: readonly object[]): void {
  if (things.length === 0) return
  out.write(`,\n${JSON.stringify(name)}: [\n${things.map(thing => JSON.stringify(thing)).join(',\n')}\n]`)
}

/** The notebook's own id; a choice of it is another collection. */
function collectionId(db: Database, { whole, documents, notes }: Selection): string {
  const { id } = readNotebook(db)!
  return whole ? id : derivedId('part', id, ...[...documents, ...notes].map(thing => thing.id))
}

/** Where each document was found, which is how others know it; its own IRI where that is not known, or not its alone. */
function sourceIris(documents: readonly Document[]): ReadonlyMap<string, string> {
  const uses = Map.groupBy(documents, document => document.url)
  return new Map(
    documents.map(({ id, url }) => [id, url !== null && uses.get(url)!.length === 1 ? url : iriOf(id)]),
  )
}

function* annotationsOf(
  db: Database,
  selection: Selection,
  sources: ReadonlyMap<string, string>,
  report: Report,
): Generator<object> {
  const { documents, tags, relations } = selection
  const passages = new Map<string, object>()
  const named = (ids: readonly string[]) => ids.map(id => tags.get(id)!)
  for (const [index, document] of documents.entries()) {
    report(index, documents.length, document.title)
    const source = sources.get(document.id)!
    const points = new CodePoints(readText(db, document.versionId))
    const own = named(document.tagIds)
    if (own.length > 0) yield documentTagging(document, own, source)
    for (const highlight of listHighlights(db, { documentId: document.id })) {
      if (!isChosen(selection, highlight)) continue
      const passage = passageOf(highlight, source, points)
      passages.set(highlight.id, passage)
      yield highlightAnnotation(highlight, named(highlight.tagIds), passage)
    }
  }
  for (const link of listLinks(db)) {
    const from = passages.get(link.fromId)
    const to = passages.get(link.toId)
    if (from && to) yield linkAnnotation(link, relations.get(link.relationId)!, from, to)
  }
  const collection = iriOf(collectionId(db, selection))
  for (const note of selection.notes) yield noteAnnotation(db, note, passages, collection)
}

/** A note describes the passages that it cites, or else the collection; a citation is a link to the highlight's IRI. */
function noteAnnotation(
  db: Database,
  { id, title, citedIds, author, createdAt, updatedAt }: Note,
  passages: ReadonlyMap<string, object>,
  collection: string,
): object {
  const value = noteMarkdown(db, id, ({ highlightId, quote }) => {
    const current = readHighlight(db, highlightId)?.quote ?? quote
    return `[“${escapeInline(current)}”](<${iriOf(highlightId)}>)`
  })
  const cited = citedIds.flatMap(highlightId => passages.get(highlightId) ?? [])
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: 'describing',
    label: title,
    created: createdAt,
    modified: updatedAt,
    ...person(author),
    body: { type: 'TextualBody', purpose: 'describing', format: 'text/markdown', value },
    target: cited.length === 0 ? collection : cited.length === 1 ? cited[0] : cited,
  }
}

function lossesOf(notes: readonly Note[]): string[] {
  return [
    'The texts and the original files of the documents are not in the file; annotations point at their words.',
    ...(notes.length > 0 ? ['Notes are in the file as Markdown.'] : []),
    'The history of changes, saved searches and suggestions are not in the file.',
  ]
}
