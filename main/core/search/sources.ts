import type { Database } from '../db/database.ts'

const documentText = `SELECT v.text, v.blocks FROM documents d JOIN versions v ON v.id = d.version_id WHERE d.id = $id`
const highlightWords = `SELECT document_id AS documentId, quote, comment FROM highlights WHERE id = $id`
const citingNotes = `SELECT note_id AS noteId FROM citations WHERE highlight_id = $highlightId`
const noteWords = `SELECT title, body FROM notes WHERE id = $id`
const tagPath = `
  WITH RECURSIVE up (id, parent_id, path) AS (
    SELECT id, parent_id, name FROM tags WHERE id = $id
    UNION ALL
    SELECT t.id, t.parent_id, t.name || '/' || up.path FROM tags t JOIN up ON t.id = up.parent_id
  )
  SELECT path FROM up WHERE parent_id IS NULL`
const tagsBelow = `
  WITH RECURSIVE below (id, path, definition) AS (
    SELECT id, $path, definition FROM tags WHERE id = $id
    UNION ALL
    SELECT t.id, below.path || '/' || t.name, t.definition FROM tags t JOIN below ON t.parent_id = below.id
  )
  SELECT id, path, definition FROM below`

interface TagWords {
  readonly id: string
  readonly path: string
  readonly definition: string
}

/** The text of a document's current version and its blocks, as stored; `null` where the document is gone. */
export const readDocumentText = (db: Database, id: string) =>
  db.get<{ text: string; blocks: string }>(documentText, { id })

export const readHighlightWords = (db: Database, id: string) =>
  db.get<{ documentId: string; quote: string; comment: string }>(highlightWords, { id })

export const readCitingNoteIds = (db: Database, highlightId: string): string[] =>
  db.all<{ noteId: string }>(citingNotes, { highlightId }).map(row => row.noteId)

export const readNoteWords = (db: Database, id: string) =>
  db.get<{ title: string; body: string }>(noteWords, { id })

/** The names from the root down to a tag, joined by `/`; `null` where there is no such tag. */
export const readTagPath = (db: Database, id: string): string | null =>
  db.get<{ path: string }>(tagPath, { id })?.path ?? null

/** A tag and all below it; none where it is gone. */
export function readTagsFrom(db: Database, id: string): TagWords[] {
  const path = readTagPath(db, id)
  return path === null ? [] : db.all<TagWords>(tagsBelow, { id, path })
}
