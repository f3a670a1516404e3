import { Database, type OpenMode } from '../db/database.ts'
import type { SourceFile } from '../capabilities.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { readIncoming } from './annotations/read-incoming.ts'
import { settle } from './annotations/settle.ts'
import { checkNotebookFile } from './check-notebook-file.ts'
import { readFile } from './read-file.ts'
import { shownName } from './shown-name.ts'
import { type TakeIn, wholeNotebook } from './take-in.ts'

/** The largest export that is taken in, in bytes: about what one JavaScript string can hold. */
const largestExport = 500 * 1024 * 1024

interface AnnotationsInput {
  /** The notebook's file, and how it is open. */
  readonly path: string
  readonly mode: OpenMode
  readonly source: SourceFile
  /** The moment and the author of what does not say when and by whom it was made. */
  readonly at: string
  readonly author: string
}

export type AnnotationsJob = Job<AnnotationsInput, TakeIn>

/** Reads a file of annotations, checks all of it, and settles where it belongs, before anything is written. */
export const annotationsJob: JobFunction<'annotations'> = async (input, report) => {
  const { path, mode, source, at, author } = input
  const shown = shownName(source.name)
  const read = await readIncoming(readFile(source.path, source.name, largestExport), source.name)
  if (read.kind === 'notebook') return wholeNotebook(checkNotebookFile(read.value, shown))
  const db = new Database(path, mode === 'immutable' ? mode : 'read')
  try {
    db.exec('BEGIN')
    return await settle(read.incoming, { db, at, author, fileName: shown, report })
  } finally {
    db.close()
  }
}
