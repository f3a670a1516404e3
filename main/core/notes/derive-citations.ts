import { citedHighlights, parseNote } from '../../../shared/document/index.ts'
import type { Derivation } from '../history/history.ts'
import { readNoteBody, replaceCitations } from './queries.ts'

/** Keeps `citations` in line with the bodies of notes. */
export const deriveCitations: Derivation = (db, changes) => {
  const noteIds = new Set(
    changes.filter(change => change.table === 'notes').map(change => String(change.key.id)),
  )
  for (const noteId of noteIds) {
    // The citations of a note that is gone went with it.
    const body = readNoteBody(db, noteId)
    if (body !== null) replaceCitations(db, noteId, citedHighlights(parseNote(body)))
  }
}
