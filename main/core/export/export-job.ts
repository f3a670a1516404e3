import type { ExportFormat, ExportReport } from '../../../shared/contract/index.ts'
import { Database, type OpenMode } from '../db/database.ts'
import type { Job, JobFunction, Report } from '../work/jobs.ts'
import { writeJson } from './json.ts'
import { writeMarkdown } from './markdown.ts'
import { selectForExport } from './selection.ts'
import { TextFile } from './text-file.ts'

/** The formats that there are so far. */
export type WrittenFormat = Extract<ExportFormat, 'markdown' | 'json'>

/** What to export, as a request has it. Where neither documents nor notes are named, all of both. */
export interface ExportOrder {
  readonly format: WrittenFormat
  readonly documentIds: readonly string[] | undefined
  readonly noteIds: readonly string[] | undefined
  /** When it is exported, in UTC. */
  readonly at: string
}

export interface ExportInput extends ExportOrder {
  /** The notebook's file, and how it is open. */
  readonly path: string
  readonly mode: OpenMode
  /** A file that is there already and is filled; it must go on existing while that lasts. */
  readonly file: string
}

export type ExportJob = Job<ExportInput, Pick<ExportReport, 'losses'>>

/** Exports a notebook as it stands at this moment: what is changed meanwhile is not in it. */
export const exportJob: JobFunction<'export'> = ({ path, mode, file, ...order }, report) => {
  const db = new Database(path, mode === 'immutable' ? mode : 'read')
  try {
    db.exec('BEGIN')
    return exportNotebook(db, order, file, report)
  } finally {
    db.close()
  }
}

/** The same over a connection that is open already. */
export function exportNotebook(
  db: Database,
  { format, documentIds, noteIds, at }: ExportOrder,
  file: string,
  report: Report,
): ExportJob['output'] {
  const selection = selectForExport(db, { documentIds, noteIds })
  const out = new TextFile(file)
  try {
    const written = writers[format](db, selection, out, { at, report })
    out.finish()
    return written
  } finally {
    out.close()
  }
}

const writers = { markdown: writeMarkdown, json: writeJson }
