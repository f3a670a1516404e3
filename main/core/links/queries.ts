import type { Link } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

const fields = `
  l.id, l.from_id AS fromId, l.to_id AS toId, l.relation_id AS relationId, l.comment, l.author,
  l.created_at AS createdAt, l.updated_at AS updatedAt`
const all = `SELECT ${fields} FROM links l ORDER BY l.id`
const ofHighlight = `SELECT ${fields} FROM links l WHERE l.from_id = $highlightId OR l.to_id = $highlightId ORDER BY l.id`
const ofDocument = `
  SELECT ${fields} FROM links l
  WHERE l.from_id IN (SELECT id FROM highlights WHERE document_id = $documentId)
     OR l.to_id IN (SELECT id FROM highlights WHERE document_id = $documentId)
  ORDER BY l.id`
const one = `SELECT ${fields} FROM links l WHERE l.id = $id`
const idsOf = `SELECT id FROM links WHERE from_id = $id OR to_id = $id ORDER BY id`

export interface LinkFilter {
  readonly documentId?: string | undefined
  readonly highlightId?: string | undefined
}

/** Links that pass all of the filter, oldest first. */
export function listLinks(db: Database, { documentId, highlightId }: LinkFilter = {}): Link[] {
  if (highlightId !== undefined) {
    const links = db.all<Link>(ofHighlight, { highlightId })
    if (documentId === undefined) return links
    const inDocument = new Set(db.all<Link>(ofDocument, { documentId }).map(link => link.id))
    return links.filter(link => inDocument.has(link.id))
  }
  return documentId === undefined ? db.all<Link>(all) : db.all<Link>(ofDocument, { documentId })
}

/** The link, or `null`. */
export const readLink = (db: Database, id: string): Link | null => db.get<Link>(one, { id })

/** The links of a highlight, whichever end it is. */
export const readLinkIdsOf = (db: Database, highlightId: string): string[] =>
  db.all<{ id: string }>(idsOf, { id: highlightId }).map(row => row.id)
