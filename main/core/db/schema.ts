import type { Database } from './database.ts'

/** The shape of a notebook as SQL, for reading and for comparing; what SQLite makes by itself is left out. */
export function readSchema(db: Database): string {
  const rows = db.all<{ sql: string }>(`
    SELECT sql FROM sqlite_schema
    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\'
    ORDER BY type DESC, name`)
  return `-- Generated from the migrations; the test of the migrations compares it.\n\n${rows.map(({ sql }) => `${sql};\n`).join('\n')}`
}
