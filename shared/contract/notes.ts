import { z } from 'zod'
import { Body, FreeText, Id, Name, Note, Timestamp } from '../model/index.ts'
import { method } from './method.ts'

export const NoteWithBody = z.object({ note: Note, body: Body })
export type NoteWithBody = z.infer<typeof NoteWithBody>

export const noteMethods = {
  'notes.list': method('All notes, last changed first.', z.object({}), z.object({ notes: z.array(Note) })),
  'notes.get': method(
    'One note with its body (ProseMirror JSON of the note schema).',
    z.object({ noteId: Id }),
    NoteWithBody,
  ),
  'notes.create': method(
    'Makes a note, empty, from a body or from Markdown in which [[highlight:ID]] is a citation (an id, or a prefix of one that is unique).',
    z.object({ id: Id.optional(), title: Name, body: Body.optional(), markdown: FreeText.optional() }),
    NoteWithBody,
  ),
  'notes.edit': method(
    'Changes title or body of a note. Edits of one note that follow each other within half a minute are one entry of the history. `basedOn` is the `updatedAt` that the caller saw; where the note was changed since, the edit is a `conflict` and stores nothing.',
    z.object({
      noteId: Id,
      title: Name.optional(),
      body: Body.optional(),
      basedOn: Timestamp.optional(),
    }),
    Note,
  ),
  'notes.delete': method('Removes a note.', z.object({ noteId: Id }), z.object({ deleted: z.int() })),
  'notes.citing': method(
    'The notes that cite a highlight.',
    z.object({ highlightId: Id }),
    z.object({ notes: z.array(Note) }),
  ),
}
