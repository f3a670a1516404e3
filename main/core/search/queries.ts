import type { SearchKind } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import type { Condition } from './filters.ts'
import { matchEnd, matchStart } from './indexed-text.ts'

/** A row of the index that matches. `marked` is its text with the matches marked, as `readMarked` reads it. */
export interface FoundRow {
  readonly kind: SearchKind
  readonly ownerId: string
  readonly documentId: string | null
  readonly start: number | null
  readonly end: number | null
  readonly marked: string
}

export interface Page {
  readonly limit: number
  readonly offset: number
}

// FTS5 sorts by rank itself, and works out the marks of the rows of the page alone; CROSS JOIN keeps it the outer loop.
const found = `
  SELECT e.kind, e.owner_id AS ownerId, e.document_id AS documentId, e."start", e."end",
    highlight(search_index, 0, '${matchStart}', '${matchEnd}') AS marked
  FROM search_index CROSS JOIN search_entries e ON e.id = search_index.rowid
  WHERE search_index MATCH $match`
const foundOrder = `ORDER BY search_index.rank LIMIT $limit OFFSET $offset`
const countAll = `SELECT count(*) AS total FROM search_index WHERE search_index MATCH $match`
const countSome = `
  SELECT count(*) AS total FROM search_index CROSS JOIN search_entries e ON e.id = search_index.rowid
  WHERE search_index MATCH $match`

// Everything there is, a row a thing, for a query without words.
const things = `
  FROM (
    SELECT 'document' AS kind, id AS owner_id, id AS document_id, 0 AS place FROM documents
    UNION ALL SELECT 'highlight', id, document_id, "start" FROM highlights
    UNION ALL SELECT 'note', id, NULL, 0 FROM notes
    UNION ALL SELECT 'tag', id, NULL, 0 FROM tags
  ) e
  WHERE true`
const listed = `SELECT e.kind, e.owner_id AS ownerId, e.document_id AS documentId ${things}`
const listedOrder = `ORDER BY e.kind, e.document_id, e.place, e.owner_id LIMIT $limit OFFSET $offset`
const countListed = `SELECT count(*) AS total ${things}`
const lacking = `
  e.owner_id NOT IN (
    SELECT owner_id FROM search_entries WHERE id IN (SELECT rowid FROM search_index WHERE search_index MATCH $unwanted)
  )`
const firstEntry = `
  SELECT "start", "end", text FROM search_entries
  WHERE owner_id = $ownerId AND kind = $kind ORDER BY id LIMIT 1`

/** The rows that match an expression of FTS5 and pass the conditions, best first (bm25). */
export function findRows(
  db: Database,
  match: string,
  conditions: readonly Condition[],
  page: Page,
): FoundRow[] {
  return db.all<FoundRow>(`${found} ${also(conditions)} ${foundOrder}`, {
    ...valuesOf(conditions),
    match,
    ...page,
  })
}

/** How many rows match, all pages together. */
export function countRows(db: Database, match: string, conditions: readonly Condition[]): number {
  const sql = conditions.length === 0 ? countAll : `${countSome} ${also(conditions)}`
  return db.get<{ total: number }>(sql, { ...valuesOf(conditions), match })!.total
}

/**
 * The things that pass the conditions and hold none of the words unwanted (an expression of FTS5, or `null`), by kind,
 * document and place; each with its first block.
 */
export function listThings(
  db: Database,
  unwanted: string | null,
  conditions: readonly Condition[],
  page: Page,
): { readonly total: number; readonly rows: FoundRow[] } {
  const all = unwanted === null ? conditions : [...conditions, { sql: lacking, params: { unwanted } }]
  const values = valuesOf(all)
  const rows = db.all<Pick<FoundRow, 'kind' | 'ownerId' | 'documentId'>>(
    `${listed} ${also(all)} ${listedOrder}`,
    {
      ...values,
      ...page,
    },
  )
  return {
    total: db.get<{ total: number }>(`${countListed} ${also(all)}`, values)!.total,
    rows: rows.map(row => {
      const entry = db.get<{ start: number | null; end: number | null; text: string }>(firstEntry, {
        ownerId: row.ownerId,
        kind: row.kind,
      })
      return { ...row, start: entry?.start ?? null, end: entry?.end ?? null, marked: entry?.text ?? '' }
    }),
  }
}

const also = (conditions: readonly Condition[]) => conditions.map(({ sql }) => `AND ${sql}`).join(' ')
const valuesOf = (conditions: readonly Condition[]) =>
  Object.assign({}, ...conditions.map(({ params }) => params)) as Condition['params']

const documentTitle = `SELECT title FROM documents WHERE id = $id`
const noteTitle = `SELECT title FROM notes WHERE id = $id`
const place = `SELECT "start", "end", orphaned FROM highlights WHERE id = $id`

export const readDocumentTitle = (db: Database, id: string) =>
  db.get<{ title: string }>(documentTitle, { id })?.title
export const readNoteTitle = (db: Database, id: string) => db.get<{ title: string }>(noteTitle, { id })?.title
export const readPlace = (db: Database, id: string) =>
  db.get<{ start: number; end: number; orphaned: number }>(place, { id })
