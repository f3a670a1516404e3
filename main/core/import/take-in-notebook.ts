import type { AnnotationsReport } from '../../../shared/contract/index.ts'
import { suggestionId } from '../compare/identity.ts'
import { readDecided } from '../compare/queries.ts'
import { readHighlight } from '../highlights/queries.ts'
import type { Writer } from '../history/writer.ts'
import { readLink, readLinkIdsOf } from '../links/queries.ts'
import { readNote } from '../notes/queries.ts'
import { listRelations } from '../relations/queries.ts'
import { listSavedSearches } from '../searches/queries.ts'
import { readSibling, readTag } from '../tags/queries.ts'
import { isUntouched, takeOverNotebook } from './empty-notebook.ts'
import type { TagInFile } from './notebook-json.ts'
import {
  documentHere,
  type KnownDocument,
  placeHighlight,
  storeAssets,
  storeDocument,
} from './take-in-document.ts'
import type { TakeIn } from './take-in.ts'

/** What was made of a thing of the file: its id in this notebook. */
type Ids = Map<string, string>

type Taken = { -readonly [Name in keyof AnnotationsReport]: AnnotationsReport[Name] }

/**
 * Takes a checked notebook, or a part of one, in, as a part of a command. What is here already by its id is skipped; so is a tag of the
 * same name in the same place, a relation of the same name, and a document of the same bytes and text: what refers
 * to these then refers to the notebook's own. A notebook in which nothing was done yet becomes the one in the file.
 */
export function takeInNotebook(write: Writer, file: TakeIn): AnnotationsReport {
  const taken: Taken = {
    ...{ documents: 0, highlights: 0, tags: 0, links: 0, notes: 0, orphaned: [] },
    skipped: [...file.skipped],
    remarks: [...file.remarks],
  }
  if (isUntouched(write.db)) takeOverNotebook(write, file)
  const tags = takeInTags(write, file, taken)
  const relations = takeInRelations(write, file)
  storeAssets(write.db, file.assets)
  const documents = takeInDocuments(write, file, tags, taken)
  takeInHighlights(write, file, documents, tags, taken)
  takeInLinks(write, file, relations, taken)
  takeInNotes(write, file, taken)
  takeInSearches(write, file)
  takeInSuggestions(write, file, documents)
  return taken
}

const already = (what: string) => `${what} is in the notebook already.`

function takeInTags(write: Writer, file: TakeIn, taken: Taken): Ids {
  const ids: Ids = new Map()
  for (const tag of parentsFirst(file.tags)) {
    const { id, name, colour, definition } = tag
    const parentId = tag.parentId === null ? null : ids.get(tag.parentId)!
    const twin = readTag(write.db, id) ? id : readSibling(write.db, parentId, name)
    ids.set(id, twin ?? id)
    if (twin !== null) {
      taken.skipped.push(already(`The tag “${name}”`))
      continue
    }
    const columns = { parent_id: parentId, name, colour, definition }
    write.insert('tags', { id }, { ...columns, created_at: tag.createdAt, updated_at: tag.updatedAt })
    taken.tags += 1
  }
  return ids
}

function parentsFirst(tags: readonly TagInFile[]): TagInFile[] {
  const children = Map.groupBy(tags, tag => tag.parentId)
  const ordered = [...(children.get(null) ?? [])]
  for (const tag of ordered) ordered.push(...(children.get(tag.id) ?? []))
  return ordered
}

function takeInRelations(write: Writer, file: TakeIn): Ids {
  const ids: Ids = new Map()
  const known = listRelations(write.db)
  for (const { id, name, directed, colour, line, createdAt } of file.relations) {
    const folded = name.toLowerCase()
    const twin = known.find(relation => relation.id === id || relation.name.toLowerCase() === folded)
    ids.set(id, twin?.id ?? id)
    if (twin) continue
    write.insert(
      'relations',
      { id },
      { name, directed: directed ? 1 : 0, colour, line, created_at: createdAt },
    )
  }
  return ids
}

function takeInDocuments(write: Writer, file: TakeIn, tags: Ids, taken: Taken): Map<string, KnownDocument> {
  const documents = new Map<string, KnownDocument>()
  for (const [id, tagIds] of file.here) {
    documents.set(id, documentHere(write.db, id))
    for (const tag of tagIds) write.join('document_tags', { document_id: id, tag_id: tags.get(tag) ?? tag })
  }
  const others = new Set(file.documents.map(document => document.id))
  for (const document of file.documents) {
    const stored = storeDocument(write, document, others)
    documents.set(document.id, stored)
    if (stored.here) {
      taken.skipped.push(already(`The document “${document.title}”`))
      continue
    }
    for (const tag of document.tagIds)
      write.join('document_tags', { document_id: document.id, tag_id: tags.get(tag) ?? tag })
    taken.documents += 1
  }
  return documents
}

function takeInHighlights(
  write: Writer,
  file: TakeIn,
  documents: ReadonlyMap<string, KnownDocument>,
  tags: Ids,
  taken: Taken,
): void {
  for (const highlight of file.highlights) {
    const { id, colour, comment, author, createdAt, updatedAt } = highlight
    if (readHighlight(write.db, id)) {
      taken.skipped.push(already(`The highlight ${id}`))
      continue
    }
    const place = placeHighlight(highlight, documents.get(highlight.documentId)!)
    if (place.orphaned === 1) taken.orphaned.push(id)
    const columns = { colour, comment, author, created_at: createdAt, updated_at: updatedAt }
    write.insert('highlights', { id }, { ...place, ...columns })
    for (const tag of highlight.tagIds)
      write.join('highlight_tags', { highlight_id: id, tag_id: tags.get(tag) ?? tag })
    taken.highlights += 1
  }
}

function takeInLinks(write: Writer, file: TakeIn, relations: Ids, taken: Taken): void {
  for (const { id, fromId, toId, comment, author, createdAt, updatedAt, ...link } of file.links) {
    const relationId = relations.get(link.relationId)!
    const same = readLinkIdsOf(write.db, fromId)
      .map(known => readLink(write.db, known)!)
      .some(known => known.relationId === relationId && known.fromId === fromId && known.toId === toId)
    if (same || readLink(write.db, id)) {
      taken.skipped.push(already(`The link ${id}`))
      continue
    }
    const columns = { comment, author, created_at: createdAt, updated_at: updatedAt }
    write.insert('links', { id }, { from_id: fromId, to_id: toId, relation_id: relationId, ...columns })
    taken.links += 1
  }
}

function takeInNotes(write: Writer, file: TakeIn, taken: Taken): void {
  for (const { id, title, words, body, author, createdAt, updatedAt } of file.notes) {
    if (readNote(write.db, id)) {
      taken.skipped.push(already(`The note “${title}”`))
      continue
    }
    const columns = { title, body: JSON.stringify(body), words, author }
    write.insert('notes', { id }, { ...columns, created_at: createdAt, updated_at: updatedAt })
    taken.notes += 1
  }
}

function takeInSearches(write: Writer, file: TakeIn): void {
  const known = listSavedSearches(write.db)
  for (const { id, name, query, createdAt } of file.searches) {
    if (known.some(search => search.id === id || (search.name === name && search.query === query))) continue
    write.insert('searches', { id }, { name, query, created_at: createdAt })
  }
}

/** A decision of one's own stays as it is. The id of each says which documents it is of. */
function takeInSuggestions(write: Writer, file: TakeIn, documents: ReadonlyMap<string, KnownDocument>): void {
  for (const suggestion of file.suggestions) {
    const { kind, a, b, state, linkId, author, createdAt } = suggestion
    const [aId, bId] = [documents.get(suggestion.aId)!.id, documents.get(suggestion.bId)!.id]
    const isSame = aId === suggestion.aId && bId === suggestion.bId
    const texts = { aText: a?.text ?? null, bText: b?.text ?? null }
    const id = isSame ? suggestion.id : suggestionId({ aId, bId, kind, ...texts })
    if (readDecided(write.db, id)) continue
    const first = { a_id: aId, a_start: a?.start ?? null, a_end: a?.end ?? null, a_text: a?.text ?? null }
    const second = { b_id: bId, b_start: b?.start ?? null, b_end: b?.end ?? null, b_text: b?.text ?? null }
    const decision = { kind, state, link_id: linkId, author, created_at: createdAt }
    write.insert('suggestions', { id }, { ...first, ...second, ...decision })
  }
}
