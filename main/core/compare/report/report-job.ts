import type { ComparisonFormat } from '../../../../shared/contract/index.ts'
import { DiskFile } from '../../export/output-file.ts'
import type { Job, JobFunction } from '../../work/jobs.ts'
import type { Source } from '../analyse.ts'
import { compareSources } from '../compare-job.ts'
import { comparisonReport, type Decision, type ReportedDocument } from './comparison-report.ts'
import { htmlReport } from './html-report.ts'
import { markdownReport } from './markdown-report.ts'

/** A document to compare, and what is known of it. */
export type ReportInput = ReportedDocument & Source

/** What to compare and report; `b` is `null` where a document is compared with itself. */
export type ComparisonReportJob = Job<
  {
    readonly a: ReportInput
    readonly b: ReportInput | null
    /** What the researcher decided, by the id of the suggestion. */
    readonly decisions: Readonly<Record<string, Decision>>
    readonly format: ComparisonFormat
    /** When the report is made: UTC, ISO 8601. */
    readonly at: string
    /** A file that is there already and is filled. */
    readonly file: string
  },
  null
>

/** Compares two documents and writes what was found. */
export const comparisonReportJob: JobFunction<'comparisonReport'> = (input, report) => {
  const { a, b, decisions, format, at, file } = input
  const comparison = compareSources(a, b, report)
  const found = comparisonReport(a, b, comparison, decisions, at)
  const out = new DiskFile(file, a.title)
  try {
    for (const piece of writers[format](found)) out.write(piece)
    out.finish()
  } finally {
    out.close()
  }
  report(3, 3, a.title)
  return null
}

const writers = { markdown: markdownReport, html: htmlReport }
