import { parseNote } from '../../../shared/document/index.ts'
import type { Database } from '../db/database.ts'
import { type CitationText, serializeMarkdown } from '../../../shared/markdown/serialize.ts'
import { readNoteBody } from '../notes/queries.ts'

/** A note as Markdown, in which `cite` says what stands for a citation. */
export const noteMarkdown = (db: Database, id: string, cite: CitationText): string =>
  serializeMarkdown(parseNote(readNoteBody(db, id)!), { cite })
