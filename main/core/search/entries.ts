import type { SearchKind } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

/** A row of the full-text index: `[start, end)` is the block in the canonical text, for documents only. */
export interface IndexEntry {
  readonly documentId: string | null
  readonly start: number | null
  readonly end: number | null
  /** As `indexedText` makes it. */
  readonly text: string
}

const add = `
  INSERT INTO search_entries (kind, owner_id, document_id, "start", "end", text)
  VALUES ($kind, $ownerId, $documentId, $start, $end, $text)`
const index = `INSERT INTO search_index (rowid, text) SELECT id, text FROM search_entries
  WHERE owner_id = $ownerId AND kind = $kind`
// An index with external content has to be told what it forgets, word for word.
const forget = `
  INSERT INTO search_index (search_index, rowid, text)
  SELECT 'delete', id, text FROM search_entries WHERE owner_id = $ownerId AND kind = $kind`
const remove = `DELETE FROM search_entries WHERE owner_id = $ownerId AND kind = $kind`
const texts = `SELECT text FROM search_entries WHERE owner_id = $ownerId AND kind = $kind ORDER BY id`

/** Adds the entries of an owner that has none of this kind. */
export function addEntries(
  db: Database,
  kind: SearchKind,
  ownerId: string,
  entries: readonly IndexEntry[],
): void {
  for (const entry of entries) db.run(add, { kind, ownerId, ...entry })
  db.run(index, { kind, ownerId })
}

/** Removes the entries of an owner, if it has any. */
export function removeEntries(db: Database, kind: SearchKind, ownerId: string): void {
  db.run(forget, { kind, ownerId })
  db.run(remove, { kind, ownerId })
}

/** The indexed texts of an owner, in order. */
export const readEntryTexts = (db: Database, kind: SearchKind, ownerId: string): string[] =>
  db.all<{ text: string }>(texts, { kind, ownerId }).map(row => row.text)
