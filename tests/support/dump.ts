import { Database } from '../../main/core/db/database.ts'

// Everything a person made, and what is derived from it; history itself, contents and row numbers aside.
const tables = [
  'SELECT * FROM notebook',
  'SELECT * FROM documents ORDER BY id',
  'SELECT * FROM document_tags ORDER BY 1, 2',
  'SELECT * FROM tags ORDER BY id',
  'SELECT * FROM highlights ORDER BY id',
  'SELECT * FROM highlight_tags ORDER BY 1, 2',
  'SELECT * FROM relations ORDER BY id',
  'SELECT * FROM links ORDER BY id',
  'SELECT * FROM notes ORDER BY id',
  'SELECT * FROM suggestions ORDER BY id',
  'SELECT * FROM citations ORDER BY 1, 2',
  'SELECT document_id, "start", "end", hex(features) AS features FROM compare_pieces ORDER BY 1, 2',
  'SELECT p.document_id, f.feature FROM compare_features f JOIN compare_pieces p ON p.id = f.piece_id ORDER BY 1, 2',
  'SELECT kind, owner_id, document_id, "start", "end", text FROM search_entries ORDER BY 1, 2, 3, 4, 5, 6',
]

/** All rows of a notebook’s tables, to compare two moments of it. */
export function dump(path: string): Record<string, unknown[]> {
  const db = new Database(path, 'read')
  try {
    return Object.fromEntries(tables.map(sql => [sql, db.all(sql)]))
  } finally {
    db.close()
  }
}
