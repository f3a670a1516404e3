import type { ExportPreview } from '../../../shared/contract/index.ts'
import { Database } from '../db/database.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import type { ExportOrder } from './export-job.ts'
import type { ExportContext, ExportFormatEntry, Losses } from './export-format.ts'
import { exportFormats } from './formats.ts'
import { FileBeginning } from './output-file.ts'
import { countsOf, selectForExport } from './selection.ts'

export type PreviewJob = Job<ExportOrder, ExportPreview>

/** How many documents and notes a preview reads, and how much of each file it shows, in UTF-16 code units. */
const mostDocuments = 5
const mostNotes = 20
const mostText = 100_000

/** What the format itself cannot carry, where the preview shows another one: its own writer knows, and writes nothing. */
async function lossesOf(entry: ExportFormatEntry, context: Omit<ExportContext, 'files'>): Promise<Losses> {
  const write = await entry.load()
  return write({ ...context, files: [new FileBeginning(`preview.${entry.extension}`, 0)] })
}

/**
 * Says what an export would hold, and shows its beginning: the first notes and documents. What a format cannot carry is
 * told from these.
 */
export const previewJob: JobFunction<'preview'> = async ({ path, mode, format, choice, options }, report) => {
  const entry = exportFormats[format]
  const write = await (entry.preview.load ?? entry.load)()
  const db = new Database(path, mode === 'immutable' ? mode : 'read')
  try {
    db.exec('BEGIN')
    const selection = selectForExport(db, choice)
    const { documents, notes } = selection
    const first = {
      ...selection,
      documents: documents.slice(0, mostDocuments),
      notes: notes.slice(0, mostNotes),
    }
    const paths = entry.files?.(`preview.${entry.extension}`) ?? [`preview.${entry.extension}`]
    const files = paths.map(name => new FileBeginning(name, mostText))
    const shown = await write({ db, selection: first, counted: selection, files, options, report })
    const { losses } = entry.preview.load
      ? await lossesOf(entry, { db, selection: first, options, report })
      : shown
    const shortened = documents.length > mostDocuments || notes.length > mostNotes
    return {
      counts: countsOf(db, selection, entry.linksBeyond ?? false),
      losses: [...losses],
      kind: entry.preview.kind,
      files: files.map(({ name, text, cut }) => ({ name, text, cut: cut || shortened })),
    }
  } finally {
    db.close()
  }
}
