import type { Highlight } from '../../../shared/model/index.ts'
import { ContractError } from '../../../shared/contract/index.ts'
import { found } from '../absence.ts'
import type { Database } from '../db/database.ts'

const fields = `
  h.id, h.document_id AS documentId, h."start", h."end", h.quote, h.prefix, h.suffix, h.orphaned, h.colour, h.comment,
  h.author, h.created_at AS createdAt, h.updated_at AS updatedAt,
  (SELECT json_group_array(t.tag_id) FROM highlight_tags t WHERE t.highlight_id = h.id) AS tagIds,
  (SELECT json_group_array(l.id ORDER BY l.id) FROM links l WHERE l.from_id = h.id OR l.to_id = h.id) AS linkIds`

// Each filter has its own statement, so that each has its own index.
const order = `ORDER BY h.document_id, h."start", h."end", h.id`
const all = `SELECT ${fields} FROM highlights h ${order}`
const ofDocument = `SELECT ${fields} FROM highlights h WHERE h.document_id = $documentId ${order}`
const withTag = `
  SELECT ${fields} FROM highlights h WHERE h.id IN (SELECT highlight_id FROM highlight_tags WHERE tag_id = $tagId) ${order}`
const orphans = `SELECT ${fields} FROM highlights h WHERE h.orphaned = 1 ${order}`
const one = `SELECT ${fields} FROM highlights h WHERE h.id = $id`
const idsOfDocument = `SELECT id FROM highlights WHERE document_id = $documentId`
const byPrefix = `SELECT id, quote FROM highlights WHERE id >= $prefix AND id < $prefix || 'g' LIMIT 2`
const tagIds = `SELECT tag_id AS tagId FROM highlight_tags WHERE highlight_id = $id`

type Row = Omit<Highlight, 'orphaned' | 'tagIds' | 'linkIds'> & {
  readonly orphaned: number
  readonly tagIds: string
  readonly linkIds: string
}

const none: string[] = []
const ids = (json: string): string[] => (json === '[]' ? none : (JSON.parse(json) as string[]))

function highlightOf(row: Row): Highlight {
  return { ...row, orphaned: row.orphaned === 1, tagIds: ids(row.tagIds), linkIds: ids(row.linkIds) }
}

export interface HighlightFilter {
  readonly documentId?: string | undefined
  readonly tagId?: string | undefined
  readonly orphaned?: boolean | undefined
}

/** Highlights that pass all of the filter, by document and position. */
export function listHighlights(db: Database, filter: HighlightFilter = {}): Highlight[] {
  const { documentId, tagId, orphaned } = filter
  let rows: Row[]
  if (documentId !== undefined) rows = db.all<Row>(ofDocument, { documentId })
  else if (tagId !== undefined) rows = db.all<Row>(withTag, { tagId })
  else if (orphaned) rows = db.all<Row>(orphans)
  else rows = db.all<Row>(all)
  return rows
    .map(highlightOf)
    .filter(
      highlight =>
        (tagId === undefined || highlight.tagIds.includes(tagId)) &&
        (orphaned === undefined || highlight.orphaned === orphaned),
    )
}

/** The highlight, or `null`. */
export function readHighlight(db: Database, id: string): Highlight | null {
  const row = db.get<Row>(one, { id })
  return row && highlightOf(row)
}

/**
 * The highlight that an id, or a prefix of one, names.
 * @throws {ContractError} `not_found`, or `ambiguous` where several begin so
 */
export function resolveHighlight(
  db: Database,
  reference: string,
): { readonly id: string; readonly quote: string } {
  const prefix = reference.toLowerCase()
  const [only, another] = /^[0-9a-f-]+$/.test(prefix)
    ? db.all<{ id: string; quote: string }>(byPrefix, { prefix })
    : []
  if (only && another && only.id !== prefix) {
    throw new ContractError('ambiguous', `More than one highlight begins with ${reference}.`)
  }
  return found(only ?? null, 'highlight', reference)
}

export const readHighlightIds = (db: Database, documentId: string): string[] =>
  db.all<{ id: string }>(idsOfDocument, { documentId }).map(row => row.id)

export const readHighlightTagIds = (db: Database, id: string): string[] =>
  db.all<{ tagId: string }>(tagIds, { id }).map(row => row.tagId)
