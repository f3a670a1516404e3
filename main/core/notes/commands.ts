import type { Node } from 'prosemirror-model'
import { ContractError, type CheckedParams, type NoteWithBody } from '../../../shared/contract/index.ts'
import {
  canonicalText,
  countWords,
  normalizeDocument,
  noteSchema,
  parseNote,
} from '../../../shared/document/index.ts'
import type { Body, Note } from '../../../shared/model/index.ts'
import { found, unused } from '../absence.ts'
import type { Database } from '../db/database.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { resolveHighlight } from '../highlights/queries.ts'
import { newId } from '../ids.ts'
import { parseNoteMarkdown } from '../../../shared/markdown/parse.ts'
import { readNote, readNoteBody } from './queries.ts'

/** Makes a note and gives its id: its citations are derived after the command, so it is read when that is over. */
export function createNote(write: Writer, params: CheckedParams<'notes.create'>): Outcome<string> {
  const id = params.id ?? newId()
  unused(readNote(write.db, id), 'note', id)
  const body = bodyOf(write.db, params)
  write.insert(
    'notes',
    { id },
    {
      title: params.title,
      ...columnsOf(body),
      author: write.author,
      created_at: write.at,
      updated_at: write.at,
    },
  )
  return { value: id, detail: { id, title: params.title } }
}

export function editNote(write: Writer, params: CheckedParams<'notes.edit'>): Outcome<Note> {
  const { noteId: id } = params
  const before = found(readNote(write.db, id), 'note', id)
  if (params.basedOn !== undefined && params.basedOn !== before.updatedAt) {
    throw new ContractError(
      'conflict',
      `“${before.title}” was changed elsewhere meanwhile. What is written here is not stored yet.`,
    )
  }
  const title = params.title ?? before.title
  const body = params.body === undefined ? {} : columnsOf(parseBody(params.body))
  write.update('notes', { id }, { title, ...body, updated_at: write.at })
  return { value: readNote(write.db, id)!, detail: { id, title } }
}

export function deleteNote(write: Writer, id: string): Outcome<{ deleted: number }> {
  const note = found(readNote(write.db, id), 'note', id)
  write.remove('notes', { id })
  return { value: { deleted: 1 }, detail: { id, title: note.title } }
}

/** A note with its body, after a command. */
export function noteWithBody(db: Database, id: string): NoteWithBody {
  const note = found(readNote(db, id), 'note', id)
  return { note, body: JSON.parse(readNoteBody(db, id)!) as Body }
}

function bodyOf(db: Database, { body, markdown }: CheckedParams<'notes.create'>): Node {
  if (body !== undefined && markdown !== undefined) {
    throw new ContractError('invalid_params', 'A note is made from a body or from Markdown, not from both.')
  }
  if (body !== undefined) return parseBody(body)
  if (markdown === undefined) return noteSchema.node('doc', null, [noteSchema.node('paragraph')])
  const note = parseNoteMarkdown(markdown, reference => {
    const { id, quote } = resolveHighlight(db, reference)
    return { highlightId: id, quote }
  })
  return normalizeDocument(note)
}

function parseBody(body: Body): Node {
  try {
    return normalizeDocument(parseNote(body))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ContractError('invalid_params', `This is not the body of a note: ${error.message}`)
  }
}

function columnsOf(note: Node): { body: string; words: number } {
  return { body: JSON.stringify(note.toJSON()), words: countWords(canonicalText(note)) }
}
