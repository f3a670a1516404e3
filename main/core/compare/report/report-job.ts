import type { ComparisonFormat, ReportLanguage } from '../../../../shared/contract/index.ts'
import { DiskFile } from '../../export/output-file.ts'
import type { Job, JobFunction } from '../../work/jobs.ts'
import type { Source } from '../analyse.ts'
import { compareSources } from '../compare-job.ts'
import type { LinkedPassages } from '../queries.ts'
import { type ReadSide, settle } from '../settle.ts'
import { comparisonReport, type Decision, type ReportedDocument } from './comparison-report.ts'
import { htmlReport } from './html-report.ts'
import { markdownReport } from './markdown-report.ts'
import { reportWords } from './words/index.ts'

/** A document to compare, what is known of it, and where it is highlighted. */
export type ReportInput = ReportedDocument & Source & ReadSide

/** What to compare and report; `b` is `null` where a document is compared with itself. */
export type ComparisonReportJob = Job<
  {
    readonly a: ReportInput
    readonly b: ReportInput | null
    /** What the researcher decided, by the id of the suggestion. */
    readonly decisions: Readonly<Record<string, Decision>>
    /** What links join between the two. */
    readonly linked: readonly LinkedPassages[]
    readonly format: ComparisonFormat
    readonly language: ReportLanguage
    /** When the report is made: UTC, ISO 8601. */
    readonly at: string
    /** A file that is there already and is filled. */
    readonly file: string
  },
  null
>

/** Compares two documents and writes what was found. */
export const comparisonReportJob: JobFunction<'comparisonReport'> = (input, report) => {
  const { a, b, decisions, linked, format, language, at, file } = input
  const words = reportWords[language]
  const comparison = settle(compareSources(a, b, report), { a, b: b ?? a }, linked)
  const relations = new Map(linked.map(({ linkId, relation }) => [linkId, relation]))
  const found = comparisonReport(a, b, comparison, decisions, relations, at, words)
  const out = new DiskFile(file, a.title)
  try {
    for (const piece of writers[format](found, words)) out.write(piece)
    out.finish()
  } finally {
    out.close()
  }
  report(3, 3, a.title)
  return null
}

const writers = { markdown: markdownReport, html: htmlReport }
