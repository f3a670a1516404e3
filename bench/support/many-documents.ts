import Sqlite from 'better-sqlite3'
import { generatedText } from './generated-text.ts'

// Ids that look like those the notebook gives: UUIDv7, in order.
const idOf = (variant: number) => `printf('01900000-0000-7000-${variant}000-%012x', n)`

const momentOf = `strftime('%Y-%m-%dT%H:%M:%fZ', '2020-01-01', n || ' seconds')`

/**
 * Fills a notebook that has one imported document with `count` more like it, each with a paragraph of its own: straight
 * into the file, for importing so many takes minutes. History and originals are those of the first.
 */
export function addManyDocuments(path: string, count: number): void {
  const db = new Sqlite(path)
  try {
    db.function('paragraph', { deterministic: true }, seed => generatedText(200, Number(seed)).trim())
    db.transaction(() => {
      db.exec(`CREATE TEMP TABLE numbers AS
        WITH RECURSIVE counting (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting WHERE n < ${count})
        SELECT n, paragraph(n) AS text FROM counting`)
      copyRow(db, 'versions', {
        id: idOf(8),
        text: 'm.text',
        length: 'length(m.text)',
        body: bodyOf('m.text'),
      })
      copyRow(db, 'documents', {
        id: idOf(9),
        version_id: idOf(8),
        title: `'Report ' || n`,
        imported_at: momentOf,
      })
      copyRow(db, 'search_entries', {
        ...{ id: 'n + (SELECT max(id) FROM search_entries)', owner_id: idOf(9), document_id: idOf(9) },
        ...{ text: 'm.text', start: '0', end: 'length(m.text)' },
      })
      db.exec(`INSERT INTO search_index (search_index) VALUES ('rebuild')`)
    })()
  } finally {
    db.close()
  }
}

const bodyOf = (text: string) =>
  `json_object('type', 'doc', 'content', json_array(json_object('type', 'paragraph', 'content',
    json_array(json_object('type', 'text', 'text', ${text})))))`

// Copies a table's first row once for each number, with some columns computed from the number.
function copyRow(db: Sqlite.Database, table: string, computed: Readonly<Record<string, string>>): void {
  const columns = (db.pragma(`table_info(${table})`) as { readonly name: string }[]).map(({ name }) => name)
  const values = columns.map(name => computed[name] ?? `t."${name}"`)
  db.exec(`INSERT INTO ${table} (${columns.map(name => `"${name}"`).join(', ')})
    SELECT ${values.join(', ')} FROM temp.numbers m, (SELECT * FROM ${table} ORDER BY rowid LIMIT 1) t`)
}
