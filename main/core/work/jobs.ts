import type { BibliographyJob } from '../bibliography/bibliography-job.ts'
import type { CompareJob } from '../compare/compare-job.ts'
import type { PassagesJob, SimilarJob } from '../compare/similar-job.ts'
import type { ComparisonReportJob } from '../compare/report/report-job.ts'
import type { BackupJob } from '../notebook/backup-job.ts'
import type { CheckJob } from '../notebook/check-job.ts'
import type { ExportJob } from '../export/export-job.ts'
import type { PreviewJob } from '../export/preview-job.ts'
import type { AnnotationsJob } from '../import/annotations-job.ts'
import type { ParseJob } from '../import/parse-job.ts'
import type { ReanchorJob } from '../import/reanchor-job.ts'
import type { SourceJob } from '../import/source-job.ts'

/** What a worker thread can be asked to do: `input` and `output` travel by structured clone. */
export interface Job<Input, Output> {
  readonly input: Input
  readonly output: Output
}

/** Every job by its name. `worker.ts` has the function for each. */
export interface Jobs {
  readonly parse: ParseJob
  readonly source: SourceJob
  readonly reanchor: ReanchorJob
  readonly annotations: AnnotationsJob
  readonly export: ExportJob
  readonly preview: PreviewJob
  readonly bibliography: BibliographyJob
  readonly check: CheckJob
  readonly backup: BackupJob
  readonly compare: CompareJob
  readonly similar: SimilarJob
  readonly passages: PassagesJob
  readonly comparisonReport: ComparisonReportJob
}

export type JobName = keyof Jobs

/** Tells the caller how far a job has come. */
export type Report = (done: number, total: number | null, item: string) => void

/** Does a job, on a worker thread. */
export type JobFunction<Name extends JobName> = (
  input: Jobs[Name]['input'],
  report: Report,
) => Jobs[Name]['output'] | Promise<Jobs[Name]['output']>

/** What a worker thread is told when it starts; `null` for the usual. */
export interface ThreadSettings {
  /** Whether it leaves the processor to others that want it: to the window first of all. */
  readonly givesWay: boolean
}

/** What goes to a worker thread, and what comes back. */
export interface Assignment {
  readonly job: JobName
  readonly input: unknown
}

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number | null; readonly item: string }
  | { readonly kind: 'done'; readonly output: unknown }
  | {
      readonly kind: 'failed'
      /** A code of the contract, or one of the system (`ENOSPC`); `null` where the error has none. */
      readonly code: string | null
      readonly message: string
      readonly stack: string
    }
