import type { Database } from '../db/database.ts'
import { CslItem } from './csl-item.ts'

const ofDocument = `SELECT bibliography FROM documents WHERE id = $documentId`

/** The bibliographic data that were brought in for a document; `null` where there are none. */
export function readBibliography(db: Database, documentId: string): CslItem | null {
  const row = db.get<{ bibliography: string | null }>(ofDocument, { documentId })
  return row?.bibliography == null ? null : CslItem.parse(JSON.parse(row.bibliography))
}
