import type { HandlersOf } from '../context.ts'
import { found } from '../absence.ts'
import { createNote, deleteNote, editNote, noteWithBody } from './commands.ts'
import { listNotes, listNotesCiting, readNote } from './queries.ts'

export const noteHandlers = {
  'notes.list': (_, { db }) => ({ notes: listNotes(db) }),
  'notes.get': ({ noteId }, { db }) => noteWithBody(db, noteId),
  'notes.create': (params, { db, history }) => {
    return noteWithBody(
      db,
      history.commit('notes.create', write => createNote(write, params)),
    )
  },
  'notes.edit': (params, { db, history }) => {
    history.commit('notes.edit', write => editNote(write, params), { joinBy: 'id' })
    return found(readNote(db, params.noteId), 'note', params.noteId)
  },
  'notes.delete': ({ noteId }, { history }) =>
    history.commit('notes.delete', write => deleteNote(write, noteId)),
  'notes.citing': ({ highlightId }, { db }) => ({ notes: listNotesCiting(db, highlightId) }),
} satisfies HandlersOf<'notes'>
