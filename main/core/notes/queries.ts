import type { Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

const fields = `
  n.id, n.title, n.words,
  (SELECT json_group_array(c.highlight_id ORDER BY c.position) FROM citations c WHERE c.note_id = n.id) AS citedIds,
  n.author, n.created_at AS createdAt, n.updated_at AS updatedAt`
const all = `SELECT ${fields} FROM notes n ORDER BY n.updated_at DESC, n.id DESC`
const one = `SELECT ${fields} FROM notes n WHERE n.id = $id`
const citing = `
  SELECT ${fields} FROM notes n WHERE n.id IN (SELECT note_id FROM citations WHERE highlight_id = $highlightId)
  ORDER BY n.updated_at DESC, n.id DESC`
const body = `SELECT body FROM notes WHERE id = $id`
const forget = `DELETE FROM citations WHERE note_id = $noteId`
const cite = `INSERT INTO citations (note_id, highlight_id, position) VALUES ($noteId, $highlightId, $position)`

type Row = Omit<Note, 'citedIds'> & { readonly citedIds: string }

const noteOf = (row: Row): Note => ({ ...row, citedIds: JSON.parse(row.citedIds) as string[] })

/** All notes, last changed first. */
export const listNotes = (db: Database): Note[] => db.all<Row>(all).map(noteOf)

/** The note, or `null`. */
export function readNote(db: Database, id: string): Note | null {
  const row = db.get<Row>(one, { id })
  return row && noteOf(row)
}

/** The notes that cite a highlight, last changed first. */
export const listNotesCiting = (db: Database, highlightId: string): Note[] =>
  db.all<Row>(citing, { highlightId }).map(noteOf)

/** The body of a note, as the JSON text that is stored; `null` where there is no such note. */
export const readNoteBody = (db: Database, id: string): string | null =>
  db.get<{ body: string }>(body, { id })?.body ?? null

/** Replaces what is known of a note’s citations. */
export function replaceCitations(db: Database, noteId: string, highlightIds: readonly string[]): void {
  db.run(forget, { noteId })
  for (const [position, highlightId] of highlightIds.entries())
    db.run(cite, { noteId, highlightId, position })
}
