import type { Database } from '../../db/database.ts'
import type { Derivation } from '../../history/history.ts'
import { piecesOf } from './features.ts'
import { addPiece, readCurrentText, readUnindexed, removePiecesOf } from './queries.ts'

/** Keeps the index of documents alike in line with the documents that there are. */
export const derivePieces: Derivation = (db, changes) => {
  const ids = new Set<string>()
  for (const { table, key, before, after } of changes) {
    if (table !== 'documents') continue
    if (before === null || after === null || 'version_id' in after) ids.add(String(key.id))
  }
  for (const id of ids) indexDocument(db, id)
}

/** Takes into the index what a notebook had before there was one; says how many documents that were. */
export function indexMissing(db: Database): number {
  const missing = readUnindexed(db)
  if (missing.length > 0) db.transaction(() => missing.forEach(id => indexDocument(db, id)))
  return missing.length
}

function indexDocument(db: Database, id: string): void {
  removePiecesOf(db, id)
  const text = readCurrentText(db, id)
  if (text !== null) for (const piece of piecesOf(text)) addPiece(db, id, piece)
}
