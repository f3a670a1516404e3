import type { ExportFormat, ExportReport } from '../../../shared/contract/index.ts'
import { Database, type OpenMode } from '../db/database.ts'
import type { Job, JobFunction, Report } from '../work/jobs.ts'
import { writeJson } from './json.ts'
import { writeMarkdown } from './markdown.ts'
import { selectForExport } from './selection.ts'
import { TextFile } from './text-file.ts'

/** The formats that there are so far. */
export type WrittenFormat = Extract<ExportFormat, 'markdown' | 'json'>

/** What to export. Where neither documents nor notes are named, all of both. */
export interface ExportInput {
  /** The notebook's file, and how it is open. */
  readonly path: string
  readonly mode: OpenMode
  /** A file that is there already and is filled; it must go on existing while that lasts. */
  readonly file: string
  readonly format: WrittenFormat
  readonly documentIds: readonly string[] | undefined
  readonly noteIds: readonly string[] | undefined
  /** When it is exported, in UTC. */
  readonly at: string
}

export type ExportJob = Job<ExportInput, Pick<ExportReport, 'losses'>>

/** Exports a notebook as it stands at this moment: what is changed meanwhile is not in it. */
export const exportJob: JobFunction<'export'> = (input, report) => {
  const { path, mode, file, format, documentIds, noteIds, at } = input
  const db = new Database(path, mode === 'immutable' ? mode : 'read')
  try {
    db.exec('BEGIN')
    const selection = selectForExport(db, { documentIds, noteIds })
    const out = new TextFile(file)
    try {
      const options = { at, report: atMostEvery(progressInterval, report) }
      const written = writers[format](db, selection, out, options)
      out.finish()
      return written
    } finally {
      out.close()
    }
  } finally {
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

const writers = { markdown: writeMarkdown, json: writeJson }
