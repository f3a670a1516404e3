import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '../../db/database.ts'
import type { Derivation } from '../../history/history.ts'
import { piecesOf } from './features.ts'
import {
  addPiece,
  readCurrentText,
  readCurrentVersion,
  readReached,
  readUnindexed,
  removePiecesOf,
} from './queries.ts'

/** How many pieces are taken into the index in one transaction: a few milliseconds' worth. */
const atOnce = 20

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
 * Takes into the index what is not there yet, some pieces at a time, and lets other requests in between. What was begun
 * and not ended is gone on with.
 * @returns how many documents that were
 */
export async function indexMissing(db: Database, signal: AbortSignal): Promise<number> {
  const missing = readUnindexed(db)
  let left = atOnce
  for (const id of missing) {
    for (let read = readFrom(db, id); read !== null;) {
      signal.throwIfAborted()
      const { text, versionId } = read
      const added = db.transaction(() => addPieces(db, id, versionId, text, left))
      left -= added ?? 0
      if (left <= 0) {
        await nextTurn()
        left = atOnce
      }
      // Another version has come meanwhile.
      read = added === null ? readFrom(db, id) : added === 0 ? null : read
    }
  }
  return missing.length
}

const readFrom = (db: Database, id: string): { versionId: string; text: string } | null => {
  const versionId = readCurrentVersion(db, id)
  const text = readCurrentText(db, id)
  return versionId === null || text === null ? null : { versionId, text }
}

/** Adds the next pieces of a text, at most so many; `null` where the document stands in another version by now, or is gone. */
function addPieces(db: Database, id: string, versionId: string, text: string, most: number): number | null {
  if (readCurrentVersion(db, id) !== versionId) return null
  let added = 0
  for (const piece of piecesOf(text, readReached(db, id))) {
    addPiece(db, id, piece)
    added += 1
    if (added === most) break
  }
  return added
}
