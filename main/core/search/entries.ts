import type { SearchKind } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

/** A row of the full-text index: `[start, end)` is the block in the canonical text, for documents only. */
export interface IndexEntry {
  readonly kind: SearchKind
  readonly documentId: string | null
  readonly start: number | null
  readonly end: number | null
  /** As `indexedText` makes it. */
  readonly text: string
}

const add = `
  INSERT INTO search_entries (kind, owner_id, document_id, "start", "end", text)
  VALUES ($kind, $ownerId, $documentId, $start, $end, $text)`
const index = `INSERT INTO search_index (rowid, text) SELECT id, text FROM search_entries WHERE owner_id = $ownerId`
// An index with external content has to be told what it forgets, word for word.
const forget = `
  INSERT INTO search_index (search_index, rowid, text)
  SELECT 'delete', id, text FROM search_entries WHERE owner_id = $ownerId`
const remove = `DELETE FROM search_entries WHERE owner_id = $ownerId`
const texts = `SELECT text FROM search_entries WHERE owner_id = $ownerId ORDER BY id`

/** Adds the entries of an owner that has none. */
export function addEntries(db: Database, ownerId: string, entries: readonly IndexEntry[]): void {
  for (const { kind, documentId, start, end, text } of entries) {
    db.run(add, { kind, ownerId, documentId, start, end, text })
  }
  db.run(index, { ownerId })
}

/** Removes all entries of an owner, if it has any. */
export function removeEntries(db: Database, ownerId: string): void {
  db.run(forget, { ownerId })
  db.run(remove, { ownerId })
}

/** The indexed texts of an owner, in order. */
export const readEntryTexts = (db: Database, ownerId: string): string[] =>
  db.all<{ text: string }>(texts, { ownerId }).map(row => row.text)
