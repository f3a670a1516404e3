import type { Document } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

const fields = `
  d.id, d.version_id AS versionId, d.title, d.author, d.publisher, d.published_on AS publishedOn, d.language, d.url,
  v.format, v.file_name AS fileName, v.sha256, v.words, v.length,
  (SELECT count(*) FROM highlights h WHERE h.document_id = d.id) AS highlightCount,
  (SELECT json_group_array(t.tag_id) FROM document_tags t WHERE t.document_id = d.id) AS tagIds,
  d.imported_at AS importedAt, d.updated_at AS updatedAt`
const from = `FROM documents d JOIN versions v ON v.id = d.version_id`
const page = `SELECT ${fields} ${from} ORDER BY d.imported_at DESC, d.id DESC LIMIT $limit OFFSET $offset`
const count = `SELECT count(*) AS total FROM documents`
const one = `SELECT ${fields} ${from} WHERE d.id = $id`
const bySha256 = `SELECT d.id ${from} WHERE v.sha256 = $sha256 ORDER BY d.id LIMIT 1`
const text = `SELECT text FROM versions WHERE id = $versionId`
const body = `SELECT body FROM versions WHERE id = $versionId`
const leftOut = `SELECT left_out AS leftOut FROM versions WHERE id = $versionId`
const original = `SELECT bytes FROM originals WHERE sha256 = $sha256`
const originalPart = `
  SELECT substr(bytes, $start + 1, $length) AS part, length(bytes) AS size FROM originals WHERE sha256 = $sha256`
const tagIds = `SELECT tag_id AS tagId FROM document_tags WHERE document_id = $id`

type Row = Omit<Document, 'tagIds'> & { readonly tagIds: string }

const documentOf = (row: Row): Document => ({ ...row, tagIds: JSON.parse(row.tagIds) as string[] })

/** A page of the documents, last imported first; a `limit` of -1 is all of them. */
export const listDocuments = (db: Database, limit = -1, offset = 0): Document[] =>
  db.all<Row>(page, { limit, offset }).map(documentOf)

export const countDocuments = (db: Database): number => db.get<{ total: number }>(count)!.total

/** The document, or `null`. */
export function readDocument(db: Database, id: string): Document | null {
  const row = db.get<Row>(one, { id })
  return row && documentOf(row)
}

/** The document whose current version came from these very bytes, or `null`. */
export const readDocumentIdBySha256 = (db: Database, sha256: string): string | null =>
  db.get<{ id: string }>(bySha256, { sha256 })?.id ?? null

export const readDocumentTagIds = (db: Database, id: string): string[] =>
  db.all<{ tagId: string }>(tagIds, { id }).map(row => row.tagId)

/** The body of a version, as the JSON text that is stored. */
export const readBody = (db: Database, versionId: string): string =>
  db.get<{ body: string }>(body, { versionId })!.body

/** What of a version's file is not in its text, a sentence each. */
export const readLeftOut = (db: Database, versionId: string): string[] =>
  JSON.parse(db.get<{ leftOut: string }>(leftOut, { versionId })!.leftOut) as string[]

/** The file that was imported. */
export const readOriginal = (db: Database, sha256: string): Uint8Array =>
  db.get<{ bytes: Uint8Array }>(original, { sha256 })!.bytes

/** Part of that file, `length` bytes from `start` or fewer at its end, and the size of all of it. */
export const readOriginalPart = (
  db: Database,
  sha256: string,
  start: number,
  length: number,
): { readonly part: Uint8Array; readonly size: number } =>
  db.get<{ part: Uint8Array; size: number }>(originalPart, { sha256, start, length })!

const textsKept = 4
const texts = new WeakMap<Database, Map<string, string>>()

/** The canonical text of a version. Versions never change, so the last few are kept at hand. */
export function readText(db: Database, versionId: string): string {
  const kept = texts.get(db) ?? new Map<string, string>()
  texts.set(db, kept)
  const known = kept.get(versionId) ?? db.get<{ text: string }>(text, { versionId })!.text
  kept.delete(versionId)
  kept.set(versionId, known)
  if (kept.size > textsKept) kept.delete(kept.keys().next().value!)
  return known
}
