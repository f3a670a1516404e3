import type { JoinedPassages } from '../../../shared/compare/index.ts'
import type { DecidedSuggestion, SuggestionKind, SuggestionState } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

const fields = `
  id, kind, a_id AS aId, b_id AS bId, a_start AS aStart, a_end AS aEnd, a_text AS aText,
  b_start AS bStart, b_end AS bEnd, b_text AS bText,
  CASE WHEN state = 'accepted' AND NOT EXISTS (SELECT 1 FROM links l WHERE l.id = link_id) THEN 'open' ELSE state END AS state,
  link_id AS linkId, author, created_at AS createdAt`
const all = `
  SELECT ${fields} FROM suggestions
  WHERE $documentId IS NULL OR a_id = $documentId OR b_id = $documentId
  ORDER BY created_at DESC, id`
const decisions = `SELECT ${fields}, state AS decided, link_id AS decidedLink FROM suggestions ORDER BY id`
const one = `SELECT ${fields} FROM suggestions WHERE id = $id`
const statesBetween = `
  SELECT ${fields} FROM suggestions WHERE (a_id = $aId AND b_id = $bId) OR (a_id = $bId AND b_id = $aId)`
// Either end of a link may be of either document.
const joined = `
  SELECT l.id AS linkId, r.name AS relation, t.document_id AS bId,
         f."start" AS aStart, f."end" AS aEnd, t."start" AS bStart, t."end" AS bEnd
  FROM highlights f JOIN links l ON l.from_id = f.id OR l.to_id = f.id
  JOIN highlights t ON t.id = CASE f.id WHEN l.from_id THEN l.to_id ELSE l.from_id END
  JOIN relations r ON r.id = l.relation_id
  WHERE f.document_id = $aId AND ($bId IS NULL OR t.document_id = $bId) AND f.orphaned = 0 AND t.orphaned = 0`
const spansOf = `
  SELECT "start", "end" FROM highlights WHERE document_id = $documentId AND orphaned = 0 ORDER BY "start", "end"`
const highlightAt = `
  SELECT id FROM highlights
  WHERE document_id = $documentId AND "start" = $start AND "end" = $end AND orphaned = 0 ORDER BY id LIMIT 1`

interface Row {
  readonly id: string
  readonly kind: SuggestionKind
  readonly aId: string
  readonly bId: string
  readonly aStart: number | null
  readonly aEnd: number | null
  readonly aText: string | null
  readonly bStart: number | null
  readonly bEnd: number | null
  readonly bText: string | null
  readonly state: SuggestionState
  readonly linkId: string | null
  readonly author: string
  readonly createdAt: string
}

/** The suggestions decided on, newest first; of one document, or all. */
export const listDecided = (db: Database, documentId: string | null): DecidedSuggestion[] =>
  db.all<Row>(all, { documentId }).map(suggestionOf)

/** The decisions as they are stored, by id: an accepted one may be of a link that is gone. */
export function listDecisions(db: Database): (Omit<DecidedSuggestion, 'state'> & {
  readonly state: 'accepted' | 'dismissed'
})[] {
  return db
    .all<Row & { readonly decided: 'accepted' | 'dismissed'; readonly decidedLink: string | null }>(decisions)
    .map(row => ({
      ...suggestionOf(row),
      state: row.decided,
      linkId: row.decidedLink,
    }))
}

/** The suggestion that was decided on, or `null`. */
export function readDecided(db: Database, id: string): DecidedSuggestion | null {
  const row = db.get<Row>(one, { id })
  return row && suggestionOf(row)
}

/** What was decided between two documents, by the id of the suggestion. */
export const readStatesBetween = (db: Database, aId: string, bId: string): Map<string, SuggestionState> =>
  new Map(db.all<Row>(statesBetween, { aId, bId }).map(({ id, state }) => [id, state]))

/** Passages that a link joins, with the name of its relation. */
export interface LinkedPassages extends JoinedPassages {
  readonly bId: string
  readonly relation: string
}

/** What links join between a document and another, or (`null`) all others; within one, each link either way round. */
export const readLinked = (db: Database, aId: string, bId: string | null): LinkedPassages[] =>
  db.all<LinkedRow>(joined, { aId, bId }).map(({ aStart, aEnd, bStart, bEnd, ...link }) => ({
    ...link,
    a: { start: aStart, end: aEnd },
    b: { start: bStart, end: bEnd },
  }))

interface LinkedRow extends Pick<LinkedPassages, 'linkId' | 'bId' | 'relation'> {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** Where the highlights of a document stand, by their start. */
export const readHighlightSpans = (db: Database, documentId: string): { start: number; end: number }[] =>
  db.all<{ start: number; end: number }>(spansOf, { documentId })

/** A highlight of exactly this passage, or `null`. */
export const readHighlightAt = (
  db: Database,
  documentId: string,
  start: number,
  end: number,
): string | null => db.get<{ id: string }>(highlightAt, { documentId, start, end })?.id ?? null

function suggestionOf(row: Row): DecidedSuggestion {
  const { id, kind, aId, bId, state, linkId, author, createdAt } = row
  const a = row.aText === null ? null : { start: row.aStart!, end: row.aEnd!, text: row.aText }
  const b = row.bText === null ? null : { start: row.bStart!, end: row.bEnd!, text: row.bText }
  return { id, kind, aId, bId, a, b, state, linkId: state === 'accepted' ? linkId : null, author, createdAt }
}
