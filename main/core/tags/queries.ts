import type { Tag } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

// The path is built from the root down; a tag's place in the list is that of its path.
const tree = `
  WITH RECURSIVE tree (id, path, folded) AS (
    SELECT id, name, lower(name) FROM tags WHERE parent_id IS NULL
    UNION ALL
    SELECT t.id, tree.path || '/' || t.name, tree.folded || char(1) || lower(t.name)
    FROM tags t JOIN tree ON t.parent_id = tree.id
  )
  SELECT t.id, t.parent_id AS parentId, t.name, tree.path, t.colour, t.definition,
    (SELECT count(*) FROM highlight_tags h WHERE h.tag_id = t.id) AS highlightCount,
    (SELECT count(*) FROM document_tags d WHERE d.tag_id = t.id) AS documentCount,
    t.created_at AS createdAt, t.updated_at AS updatedAt
  FROM tree JOIN tags t ON t.id = tree.id`
const all = `${tree} ORDER BY tree.folded, t.id`
const one = `${tree} WHERE t.id = $id`
const children = `SELECT id FROM tags WHERE parent_id = $id`
const siblings = `SELECT id, name FROM tags WHERE parent_id IS $parentId`
const highlightIds = `SELECT highlight_id AS id FROM highlight_tags WHERE tag_id = $id`
const documentIds = `SELECT document_id AS id FROM document_tags WHERE tag_id = $id`

/** All tags, by path. */
export const listTags = (db: Database): Tag[] => db.all<Tag>(all)

/** The tag, or `null`. */
export const readTag = (db: Database, id: string): Tag | null => db.get<Tag>(one, { id })

const idsOf = (db: Database, sql: string, id: string): string[] =>
  db.all<{ id: string }>(sql, { id }).map(row => row.id)

export const readChildIds = (db: Database, id: string) => idsOf(db, children, id)
export const readTaggedHighlightIds = (db: Database, id: string) => idsOf(db, highlightIds, id)
export const readTaggedDocumentIds = (db: Database, id: string) => idsOf(db, documentIds, id)

/** The tag of this name (letter case aside) under a parent, or at the root for `null`; `null` where there is none. */
export function readSibling(db: Database, parentId: string | null, name: string): string | null {
  const folded = name.toLowerCase()
  const rows = db.all<{ id: string; name: string }>(siblings, { parentId })
  return rows.find(row => row.name.toLowerCase() === folded)?.id ?? null
}
