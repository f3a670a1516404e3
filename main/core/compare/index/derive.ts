import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '../../db/database.ts'
import type { Derivation } from '../../history/history.ts'
import { piecesOf } from './features.ts'
import {
  addPiece,
  readCurrentText,
  readCurrentVersion,
  readReached,
  hasRetired,
  readUnindexed,
  removeRetired,
  retirePiecesOf,
} from './queries.ts'

/** How many pieces are taken into the index, or out of it, in one transaction: a few milliseconds' worth. */
const atOnce = 20

/** How many times so many are taken out before a question is answered. */
const mostRemovals = 20

/** Documents that may not be in the index to their end, as known since another program last wrote the notebook. */
interface Missing {
  readonly dataVersion: number
  readonly ids: Set<string>
}

/** What is missing in the notebooks that are open, so that not every question looks at every document. */
const missingIn = new WeakMap<Database, Missing>()

/**
 * Takes out of the index of documents alike what no longer stands. What is new is taken in when the index is next
 * asked: an import need not wait for it.
 */
export const derivePieces: Derivation = (db, changes) => {
  for (const { table, key, before, after } of changes) {
    if (table !== 'documents') continue
    if (before !== null && after !== null && !('version_id' in after)) continue
    const id = String(key.id)
    if (before !== null) retirePiecesOf(db, id)
    if (after !== null) missingIn.get(db)?.ids.add(id)
  }
}

/**
 * Takes into the index what is not there yet, some pieces at a time, and lets other requests in between. What was begun
 * and not ended is gone on with. Some of what no longer stands is removed for good.
 */
export async function indexMissing(db: Database, signal: AbortSignal): Promise<void> {
  await removeSome(db, signal)
  const { ids } = knownMissing(db)
  let left = atOnce
  for (const id of ids) {
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
    ids.delete(id)
  }
}

function knownMissing(db: Database): Missing {
  const dataVersion = db.pragma<number>('data_version')
  const known = missingIn.get(db)
  if (known?.dataVersion === dataVersion) return known
  const missing = { dataVersion, ids: new Set(readUnindexed(db)) }
  missingIn.set(db, missing)
  return missing
}

async function removeSome(db: Database, signal: AbortSignal): Promise<void> {
  for (let removals = 0; removals < mostRemovals && hasRetired(db); removals += 1) {
    signal.throwIfAborted()
    db.transaction(() => removeRetired(db, atOnce))
    await nextTurn()
  }
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
