import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '../../db/database.ts'
import type { Derivation } from '../../history/history.ts'
import { piecesOf } from './features.ts'
import { addPiece, readCurrentText, readUnindexed, removePiecesOf } from './queries.ts'

/** How many documents are taken into the index in one transaction. */
const atOnce = 10

/**
 * Takes out of the index of documents alike what no longer stands. What is new is taken in when the index is next
 * asked: an import need not wait for it.
 */
export const derivePieces: Derivation = (db, changes) => {
  const ids = new Set<string>()
  for (const { table, key, before, after } of changes) {
    if (table !== 'documents' || before === null) continue
    if (after === null || 'version_id' in after) ids.add(String(key.id))
  }
  for (const id of ids) removePiecesOf(db, id)
}

/**
 * Takes into the index what is not there yet, a few documents at a time, and lets other requests in between.
 * @returns how many documents that were
 */
export async function indexMissing(db: Database, signal: AbortSignal): Promise<number> {
  const missing = readUnindexed(db)
  for (let at = 0; at < missing.length; at += atOnce) {
    signal.throwIfAborted()
    db.transaction(() => missing.slice(at, at + atOnce).forEach(id => indexDocument(db, id)))
    await nextTurn()
  }
  return missing.length
}

function indexDocument(db: Database, id: string): void {
  // Another request may have done it meanwhile.
  removePiecesOf(db, id)
  const text = readCurrentText(db, id)
  if (text !== null) for (const piece of piecesOf(text)) addPiece(db, id, piece)
}
