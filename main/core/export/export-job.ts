import type { ExportFormat, ExportReport } from '../../../shared/contract/index.ts'
import { Database, type OpenMode } from '../db/database.ts'
import type { Job, JobFunction, Report } from '../work/jobs.ts'
import type { ExportOptions } from './export-format.ts'
import { exportFormats } from './formats.ts'
import { DiskFile } from './output-file.ts'
import { type Choice, selectForExport } from './selection.ts'

/** What of which notebook, and how. */
export interface ExportOrder {
  /** The notebook's file, and how it is open. */
  readonly path: string
  readonly mode: OpenMode
  readonly format: ExportFormat
  readonly choice: Choice
  readonly options: ExportOptions
}

export interface ExportInput extends ExportOrder {
  /** Files that are there already and are filled, with the names they will have; they must go on existing meanwhile. */
  readonly files: readonly { readonly path: string; readonly name: string }[]
}

export type ExportJob = Job<ExportInput, Pick<ExportReport, 'losses'>>

/** Exports a notebook as it stands at this moment: what is changed meanwhile is not in it. */
export const exportJob: JobFunction<'export'> = async (input, report) => {
  const { path, mode, files, format, choice, options } = input
  const write = await exportFormats[format].load()
  const db = new Database(path, mode === 'immutable' ? mode : 'read')
  const open: DiskFile[] = []
  try {
    db.exec('BEGIN')
    const selection = selectForExport(db, choice)
    for (const file of files) open.push(new DiskFile(file.path, file.name))
    const seen = atMostEvery(progressInterval, report)
    const { losses } = await write({ db, selection, files: open, options, report: seen })
    for (const file of open) file.finish()
    return { losses: [...losses] }
  } finally {
    for (const file of open) file.close()
    db.close()
  }
}

/** How often a window is told how far an export has come, in milliseconds. */
const progressInterval = 100

function atMostEvery(interval: number, report: Report): Report {
  let last = -Infinity
  return (done, total, item) => {
    const now = performance.now()
    if (now - last < interval && done !== total) return
    last = now
    report(done, total, item)
  }
}
