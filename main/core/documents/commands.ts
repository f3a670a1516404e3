import type { CheckedParams } from '../../../shared/contract/index.ts'
import type { Document, DocumentDetails } from '../../../shared/model/index.ts'
import { found } from '../absence.ts'
import type { Database } from '../db/database.ts'
import { removeHighlight } from '../highlights/commands.ts'
import { readHighlightIds } from '../highlights/queries.ts'
import type { Columns } from '../history/changes.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { readTag } from '../tags/queries.ts'
import { readDocument, readDocumentTagIds } from './queries.ts'

const columnOf: { readonly [Name in keyof DocumentDetails]: string } = {
  title: 'title',
  author: 'author',
  publisher: 'publisher',
  publishedOn: 'published_on',
  language: 'language',
  url: 'url',
}

export function describeDocument(
  write: Writer,
  params: CheckedParams<'documents.describe'>,
): Outcome<Document> {
  const { documentId: id, details } = params
  found(readDocument(write.db, id), 'document', id)
  const columns: Record<string, Columns[string]> = { updated_at: write.at }
  for (const [name, column] of Object.entries(columnOf)) {
    const value = details[name as keyof DocumentDetails]
    if (value !== undefined) columns[column] = value
  }
  write.update('documents', { id }, columns)
  const document = readDocument(write.db, id)!
  return { value: document, detail: { title: document.title } }
}

export function deleteDocuments(write: Writer, documentIds: readonly string[]): Outcome<{ deleted: number }> {
  const detail = detailOf(write.db, documentIds)
  const unique = new Set(documentIds)
  for (const id of unique) {
    found(readDocument(write.db, id), 'document', id)
    for (const highlightId of readHighlightIds(write.db, id)) removeHighlight(write, highlightId)
    for (const tagId of readDocumentTagIds(write.db, id))
      write.leave('document_tags', { document_id: id, tag_id: tagId })
    write.remove('documents', { id })
  }
  return { value: { deleted: unique.size }, detail }
}

export function tagDocuments(
  write: Writer,
  params: CheckedParams<'documents.tag'>,
): Outcome<{ changed: number }> {
  return changeTag(write, params, key => write.join('document_tags', key))
}

export function untagDocuments(
  write: Writer,
  params: CheckedParams<'documents.untag'>,
): Outcome<{ changed: number }> {
  return changeTag(write, params, key => write.leave('document_tags', key))
}

function changeTag(
  write: Writer,
  { documentIds, tagId }: CheckedParams<'documents.tag'>,
  change: (key: { document_id: string; tag_id: string }) => boolean,
): Outcome<{ changed: number }> {
  const tag = found(readTag(write.db, tagId), 'tag', tagId)
  let changed = 0
  for (const id of documentIds) {
    found(readDocument(write.db, id), 'document', id)
    if (change({ document_id: id, tag_id: tagId })) changed += 1
  }
  return { value: { changed }, detail: { ...detailOf(write.db, documentIds), tag: tag.name } }
}

function detailOf(db: Database, ids: readonly string[]): Record<string, string | number> {
  const [only] = ids
  return ids.length === 1 ? { title: readDocument(db, only!)?.title ?? '' } : { count: ids.length }
}
