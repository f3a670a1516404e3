import type { Database } from '../db/database.ts'

const filtered = `
  SELECT h.id, h.document_id AS documentId FROM highlights h
  WHERE ($from IS NULL OR h.created_at >= $from) AND ($to IS NULL OR h.created_at < $to)
    AND ($tagIds IS NULL
      OR h.id IN (SELECT highlight_id FROM highlight_tags WHERE tag_id IN (SELECT value FROM json_each($tagIds)))
      OR h.document_id IN (SELECT document_id FROM document_tags WHERE tag_id IN (SELECT value FROM json_each($tagIds))))`
const linkEnds = `
  SELECT a.id AS fromId, a.document_id AS fromDocument, b.id AS toId, b.document_id AS toDocument
  FROM links l JOIN highlights a ON a.id = l.from_id JOIN highlights b ON b.id = l.to_id`
const blocks = `SELECT blocks FROM versions WHERE id = $versionId`
const pagedBody = `SELECT body FROM versions WHERE id = $versionId AND instr(body, '"page_mark"') > 0`
const order = `SELECT id FROM highlights WHERE document_id = $documentId ORDER BY "start", "end", id`
const asset = `SELECT media_type AS mediaType, bytes FROM assets WHERE sha256 = $assetId`

/** The highlights of a document, in the order of the text. */
export const readHighlightOrder = (db: Database, documentId: string): string[] =>
  db.all<{ id: string }>(order, { documentId }).map(({ id }) => id)

/** A picture that the notebook keeps, or `null`. */
export const readAsset = (
  db: Database,
  assetId: string,
): { readonly mediaType: string; readonly bytes: Uint8Array } | null => db.get(asset, { assetId })

/** Where the blocks of a version's text start and end: `[start, end, start, end, …]`, in UTF-16 code units. */
export const readBlocks = (db: Database, versionId: string): number[] =>
  JSON.parse(db.get<{ blocks: string }>(blocks, { versionId })!.blocks) as number[]

/** The body of a version whose pages are marked, as the JSON text that is stored; `null` where none are. */
export const readPagedBody = (db: Database, versionId: string): string | null =>
  db.get<{ body: string }>(pagedBody, { versionId })?.body ?? null

/** What highlights have to pass; `undefined` lets all through. Times are in UTC (ISO 8601). */
export interface ExportFilter {
  readonly tagIds: readonly string[] | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The highlights that pass a filter, by themselves or by the tags of their document. */
export function filterHighlights(
  db: Database,
  { tagIds, from, to }: ExportFilter,
): { readonly id: string; readonly documentId: string }[] {
  return db.all(filtered, {
    tagIds: tagIds === undefined ? null : JSON.stringify(tagIds),
    from: from ?? null,
    to: to ?? null,
  })
}

interface LinkEnds {
  readonly fromId: string
  readonly fromDocument: string
  readonly toId: string
  readonly toDocument: string
}

/** How many links have both ends, or with `beyond` at least one, in chosen documents, at a chosen highlight. */
export function countLinksOf(
  db: Database,
  chosen: {
    readonly documents: readonly { readonly id: string }[]
    readonly highlightIds: ReadonlySet<string> | null
  },
  beyond: boolean,
): number {
  const documents = new Set(chosen.documents.map(({ id }) => id))
  const isIn = (highlight: string, document: string) =>
    documents.has(document) && (chosen.highlightIds?.has(highlight) ?? true)
  let count = 0
  for (const ends of db.iterate<LinkEnds>(linkEnds)) {
    const from = isIn(ends.fromId, ends.fromDocument)
    const to = isIn(ends.toId, ends.toDocument)
    if (beyond ? from || to : from && to) count += 1
  }
  return count
}
