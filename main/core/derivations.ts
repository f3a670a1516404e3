import { derivePieces } from './compare/index/derive.ts'
import type { Derivation } from './history/history.ts'
import { deriveCitations } from './notes/derive-citations.ts'
import { deriveIndex } from './search/derive-index.ts'

/** All that is derived from what the researcher made, brought in line after each change, undo and redo. */
export const deriveFrom: Derivation = (db, changes) => {
  deriveCitations(db, changes)
  deriveIndex(db, changes)
  derivePieces(db, changes)
}
