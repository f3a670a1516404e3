import { create } from 'zustand'
import type { NoteWithBody } from '../../shared/contract/index.ts'
import { parseNote } from '../../shared/document/index.ts'
import { serializeMarkdown } from '../../shared/markdown/serialize.ts'
import { editNote } from '../store/notes.ts'
import { noteUnsaved } from '../store/unsaved.ts'
import { NoteSession, type NoteStatus } from './note-session.ts'

interface NoteSessions {
  /** The sessions that hold something that is not stored, by note: they outlive the panel in which it was written. */
  readonly unsaved: ReadonlyMap<string, NoteSession>
  /** How these notes stand; all others are stored. */
  readonly statuses: ReadonlyMap<string, NoteStatus>
}

export const useNoteSessions = create<NoteSessions>()(() => ({ unsaved: new Map(), statuses: new Map() }))

/** The session in which a note is written: the one that still holds what is not stored of it, else a new one. */
export function sessionOf({ note }: NoteWithBody): NoteSession {
  const kept = useNoteSessions.getState().unsaved.get(note.id)
  if (kept) return kept
  const session: NoteSession = new NoteSession(
    note.updatedAt,
    (changes, basedOn) => editNote(note.id, changes, basedOn),
    status => keep(note.id, session, status),
  )
  return session
}

/** Sends what is not stored of any note; the requests are made before this returns. */
export function flushNotes(): void {
  for (const session of useNoteSessions.getState().unsaved.values()) session.flushAtOnce()
}

function keep(noteId: string, session: NoteSession, status: NoteStatus): void {
  const unsaved = new Map(useNoteSessions.getState().unsaved)
  const statuses = new Map(useNoteSessions.getState().statuses)
  if (status === 'saved') {
    unsaved.delete(noteId)
    statuses.delete(noteId)
  } else {
    unsaved.set(noteId, session)
    statuses.set(noteId, status)
  }
  useNoteSessions.setState({ unsaved, statuses })
  noteUnsaved(
    `note ${noteId}`,
    status === 'saved' || status === 'gone'
      ? null
      : { stuck: status !== 'saving', text: () => textOf(session) },
  )
}

function textOf({ changes: { title, body } }: NoteSession): string {
  return [title, body && serializeMarkdown(parseNote(body))].filter(part => part !== undefined).join('\n\n')
}
