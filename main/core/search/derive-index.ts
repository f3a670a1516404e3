import { canonicalText, parseNote } from '../../../shared/document/index.ts'
import type { SearchKind } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import type { Change } from '../history/changes.ts'
import type { Derivation } from '../history/history.ts'
import type { TrackedName } from '../history/tracked-tables.ts'
import { addEntries, type IndexEntry, readEntryTexts, removeEntries } from './entries.ts'
import { indexedText } from './indexed-text.ts'
import {
  readCitingNoteIds,
  readDocumentText,
  readHighlightWords,
  readNoteWords,
  readTagsFrom,
} from './sources.ts'

/**
 * Keeps the full-text index in line with what the researcher made: a row for each block of a document, each
 * highlight (quote and comment), each note (title and text with the quotes cited) and each tag (path and definition).
 * What cannot alter an indexed text is passed over.
 */
export const deriveIndex: Derivation = (db, changes) => {
  for (const id of altered(changes, 'documents', ['version_id'])) indexDocument(db, id)
  for (const id of altered(changes, 'highlights', ['quote', 'comment', 'document_id'])) {
    replace(db, 'highlight', id, highlightEntry(db, id))
  }
  for (const id of alteredNotes(db, changes)) replace(db, 'note', id, noteEntry(db, id))
  for (const id of altered(changes, 'tags', ['name', 'parent_id', 'definition'])) indexTags(db, id)
}

function altered(changes: readonly Change[], table: TrackedName, columns: readonly string[]): Set<string> {
  const ids = new Set<string>()
  for (const change of changes) {
    if (change.table !== table) continue
    const { before, after } = change
    if (before === null || after === null || columns.some(column => column in after))
      ids.add(String(change.key.id))
  }
  return ids
}

// A note is found by the words that its citations show, which are those of the highlights as they are now.
function alteredNotes(db: Database, changes: readonly Change[]): Set<string> {
  const ids = altered(changes, 'notes', ['title', 'body'])
  for (const highlightId of altered(changes, 'highlights', ['quote'])) {
    for (const noteId of readCitingNoteIds(db, highlightId)) ids.add(noteId)
  }
  return ids
}

function indexDocument(db: Database, id: string): void {
  removeEntries(db, 'document', id)
  const document = readDocumentText(db, id)
  if (document) addEntries(db, 'document', id, documentEntries(id, document))
}

/** The entries of a document, a block each, in order. */
function documentEntries(id: string, { text, blocks }: { text: string; blocks: string }): IndexEntry[] {
  const ends = JSON.parse(blocks) as number[]
  const entries: IndexEntry[] = []
  for (let at = 0; at < ends.length; at += 2) {
    const start = ends[at]!
    const end = ends[at + 1]!
    entries.push({ documentId: id, start, end, text: indexedText(text.slice(start, end)) })
  }
  return entries
}

/** The entry of a highlight, or `null` where there is no such highlight. */
function highlightEntry(db: Database, id: string): IndexEntry | null {
  const words = readHighlightWords(db, id)
  if (!words) return null
  const text = words.comment === '' ? words.quote : `${words.quote}\n\n${words.comment}`
  return { documentId: words.documentId, start: null, end: null, text: indexedText(text) }
}

/** The entry of a note, or `null` where there is no such note. */
function noteEntry(db: Database, id: string): IndexEntry | null {
  const words = readNoteWords(db, id)
  if (!words) return null
  const body: unknown = JSON.parse(words.body, (_, value) => withPresentQuote(db, value))
  const text = `${words.title}\n\n${canonicalText(parseNote(body))}`
  return { documentId: null, start: null, end: null, text: indexedText(text) }
}

// A citation of a highlight that is gone keeps the quote it was made with.
function withPresentQuote(db: Database, value: Partial<Citation> | null): unknown {
  if (value?.type !== 'citation' || !value.attrs) return value
  const { highlightId, quote } = value.attrs
  return { ...value, attrs: { highlightId, quote: readHighlightWords(db, highlightId)?.quote ?? quote } }
}

interface Citation {
  readonly type: 'citation'
  readonly attrs: { readonly highlightId: string; readonly quote: string }
}

/** The entry of a tag with this path and definition. */
function tagEntry(path: string, definition: string): IndexEntry {
  const text = definition === '' ? path : `${path}\n\n${definition}`
  return { documentId: null, start: null, end: null, text: indexedText(text) }
}

// The path of a tag is in the paths of those below it.
function indexTags(db: Database, id: string): void {
  const tags = readTagsFrom(db, id)
  if (tags.length === 0) removeEntries(db, 'tag', id)
  for (const { id: below, path, definition } of tags) replace(db, 'tag', below, tagEntry(path, definition))
}

function replace(db: Database, kind: SearchKind, id: string, entry: IndexEntry | null): void {
  const texts = readEntryTexts(db, kind, id)
  if (entry && texts.length === 1 && texts[0] === entry.text) return
  if (texts.length > 0) removeEntries(db, kind, id)
  if (entry) addEntries(db, kind, id, [entry])
}
