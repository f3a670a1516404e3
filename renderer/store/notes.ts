import { create } from 'zustand'
import type { NoteWithBody } from '../../shared/contract/index.ts'
import type { Body, Note } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'

/** All notes, last changed first; `null` until they are known. */
export const useNotes = create<{ readonly list: readonly Note[] | null }>()(() => ({ list: null }))

export const loadNotes = coalesce(async () => {
  const { notes } = await request('notes.list', {})
  useNotes.setState({ list: notes })
})

export const fetchNote = (noteId: string): Promise<NoteWithBody> => request('notes.get', { noteId })

export async function createNote(title: string): Promise<NoteWithBody> {
  const made = await request('notes.create', { title })
  useNotes.setState(({ list }) => ({
    list: [made.note, ...(list ?? []).filter(note => note.id !== made.note.id)],
  }))
  return made
}

export const editNote = (
  noteId: string,
  changes: { readonly title?: string; readonly body?: Body },
  basedOn: string | null = null,
): Promise<Note> => request('notes.edit', { noteId, ...changes, ...(basedOn === null ? {} : { basedOn }) })

export const deleteNote = (noteId: string) => request('notes.delete', { noteId })
