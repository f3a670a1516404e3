import Sqlite from 'better-sqlite3'
import { generatedText } from './generated-text.ts'

/** How long a generated document is, in characters: some 500 words. */
const documentLength = 3000

/**
 * Fills an empty notebook with documents of some 500 words each and indexes them: straight into the file, and without
 * bodies, for importing so many takes long and a search never looks at these.
 * @returns how often each word was used, the most used first
 */
export function fillIndex(path: string, documents: number): (readonly [word: string, uses: number])[] {
  const uses = new Map<string, number>()
  const db = new Sqlite(path)
  try {
    db.exec(`PRAGMA synchronous = OFF; PRAGMA cache_size = -200000`)
    db.exec(`INSERT INTO originals (sha256, bytes) VALUES ('none', x'00')`)
    db.exec(`INSERT INTO versions (id, sha256, format, file_name, words, length, created_at, text, body, blocks)
      VALUES ('none', 'none', 'text', 'none', 0, 0, '2020-01-01T00:00:00.000Z', '', '{}', '[]')`)
    db.transaction(() => {
      for (let n = 0; n < documents; n += 1) addDocument(db, n, generatedText(documentLength, n + 2), uses)
    })()
    db.exec(`INSERT INTO search_index (search_index) VALUES ('rebuild')`)
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
  return [...uses].sort(([, a], [, b]) => b - a)
}

function addDocument(db: Sqlite.Database, n: number, text: string, uses: Map<string, number>): void {
  const id = `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
  const day = new Date(Date.UTC(2015, 0, 1 + (n % 3650))).toISOString()
  const title = text.slice(0, 60)
  db.prepare(
    `INSERT INTO documents (id, version_id, title, published_on, imported_at, updated_at)
     VALUES (?, 'none', ?, ?, ?, ?)`,
  ).run(id, title, day.slice(0, 10), day, day)
  const entry = db.prepare(
    `INSERT INTO search_entries (kind, owner_id, document_id, "start", "end", text) VALUES ('document', ?, ?, ?, ?, ?)`,
  )
  let start = 0
  for (const paragraph of text.trimEnd().split('\n\n')) {
    entry.run(id, id, start, start + paragraph.length, paragraph)
    start += paragraph.length + 2
    for (const word of paragraph.toLowerCase().match(/[a-z]+/g) ?? [])
      uses.set(word, (uses.get(word) ?? 0) + 1)
  }
}
