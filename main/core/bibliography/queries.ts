import type { Database } from '../db/database.ts'
import { CslItem } from './csl-item.ts'

const ofDocument = `SELECT bibliography FROM documents WHERE id = $documentId`

const all = `SELECT id, bibliography FROM documents WHERE bibliography IS NOT NULL`

/** The bibliographic data of every document that has some, by its id. */
export const listBibliographies = (db: Database): Map<string, CslItem> =>
  new Map(
    db
      .all<{ id: string; bibliography: string }>(all)
      .map(({ id, bibliography }) => [id, CslItem.parse(JSON.parse(bibliography))]),
  )

/** The bibliographic data that were brought in for a document; `null` where there are none. */
export function readBibliography(db: Database, documentId: string): CslItem | null {
  const row = db.get<{ bibliography: string | null }>(ofDocument, { documentId })
  return row?.bibliography == null ? null : CslItem.parse(JSON.parse(row.bibliography))
}
