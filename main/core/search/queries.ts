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

// All matches are put aside once, with their rank: to count them and to sort them. FTS5's own way (ORDER BY rank) is
// slower, since it drags the places of the matches along, and leaves ties as they come.
const matches = `SELECT search_index.rowid AS id, search_index.rank AS score FROM search_index`
const narrowed = `CROSS JOIN search_entries e ON e.id = search_index.rowid`
const matching = `WHERE search_index MATCH $match`
const best = `
  SELECT
    (SELECT count(*) FROM m) AS total,
    (SELECT json_group_array(id) FROM (SELECT id FROM m ORDER BY score, id LIMIT $limit OFFSET $offset)) AS ids`

// The rows of a page are indexed once more by themselves, for only the index knows where in them the words are. To ask
// the whole index again would gather the words of a prefix for each row.
const makePage = `
  CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_page USING fts5 (
    text,
    tokenize = 'unicode61 remove_diacritics 2'
  )`
const fillPage = `
  INSERT INTO temp.search_page (rowid, text)
  SELECT id, text FROM search_entries WHERE id IN (SELECT value FROM json_each($ids))`
const readPage = `
  SELECT e.kind, e.owner_id AS ownerId, e.document_id AS documentId, e."start", e."end",
    (SELECT highlight(search_page, 0, '${matchStart}', '${matchEnd}') FROM temp.search_page
     WHERE search_page MATCH $match AND rowid = ids.value) AS marked
  FROM json_each($ids) ids JOIN search_entries e ON e.id = ids.value
  ORDER BY ids.key`

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

/**
 * The rows that match an expression of FTS5 and pass the conditions, best first (bm25; of equals, the oldest first), and
 * how many there are, all pages together.
 */
export function findRows(
  db: Database,
  match: string,
  conditions: readonly Condition[],
  page: Page,
): { readonly total: number; readonly rows: FoundRow[] } {
  const sql = `
    WITH m AS MATERIALIZED (${matches} ${conditions.length > 0 ? narrowed : ''} ${matching} ${also(conditions)})
    ${best}`
  const { total, ids } = db.get<{ total: number; ids: string }>(sql, {
    ...valuesOf(conditions),
    match,
    ...page,
  })!
  return { total, rows: ids === '[]' ? [] : markRows(db, match, ids) }
}

// Nothing of the notebook's file is written, so this works in a notebook that may only be read.
function markRows(db: Database, match: string, ids: string): FoundRow[] {
  db.exec(makePage)
  db.exec('SAVEPOINT page')
  try {
    db.run(fillPage, { ids })
    return db.all<FoundRow>(readPage, { ids, match })
  } finally {
    db.exec('ROLLBACK TO page; RELEASE page')
  }
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
