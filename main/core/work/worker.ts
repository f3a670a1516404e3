import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { ContractError } from '../../../shared/contract/index.ts'
import type { Assignment, JobFunction, JobName, Report, ThreadSettings, WorkerMessage } from './jobs.ts'

// Each job's code is loaded when it is first wanted: a backup need not wait for the parsers.
const functions: { readonly [Name in JobName]: JobFunction<Name> } = {
  parse: async (input, report) => (await import('../import/parse-job.ts')).parseJob(input, report),
  source: async (input, report) => (await import('../import/source-job.ts')).sourceJob(input, report),
  annotations: async (input, report) =>
    (await import('../import/annotations-job.ts')).annotationsJob(input, report),
  reanchor: async (input, report) => (await import('../import/reanchor-job.ts')).reanchorJob(input, report),
  export: async (input, report) => (await import('../export/export-job.ts')).exportJob(input, report),
  preview: async (input, report) => (await import('../export/preview-job.ts')).previewJob(input, report),
  bibliography: async (input, report) =>
    (await import('../bibliography/bibliography-job.ts')).bibliographyJob(input, report),
  check: async (input, report) => (await import('../notebook/check-job.ts')).checkJob(input, report),
  backup: async (input, report) => (await import('../notebook/backup-job.ts')).backupJob(input, report),
  compare: async (input, report) => (await import('../compare/compare-job.ts')).compareJob(input, report),
  similar: async (input, report) => (await import('../compare/similar-job.ts')).similarJob(input, report),
  passages: async (input, report) => (await import('../compare/similar-job.ts')).passagesJob(input, report),
  comparisonReport: async (input, report) =>
    (await import('../compare/report/report-job.ts')).comparisonReportJob(input, report),
}

const send = (message: WorkerMessage) => parentPort!.postMessage(message)

async function work({ job, input }: Assignment): Promise<void> {
  const report: Report = (done, total, item) => send({ kind: 'progress', done, total, item })
  try {
    // The pool pairs names with inputs; the pairing is lost only on the way through the message.
    const run = functions[job] as (input: unknown, report: Report) => unknown
    send({ kind: 'done', output: await run(input, report) })
  } catch (error) {
    send({
      kind: 'failed',
      code: codeOf(error),
      message: error instanceof Error ? error.message : String(error),
      stack: error instanceof Error ? (error.stack ?? '') : '',
    })
  }
}

// Of the contract, or of the file system.
function codeOf(error: unknown): string | null {
  return (error instanceof ContractError ? error.code : (error as NodeJS.ErrnoException | null)?.code) ?? null
}

// On Linux a priority is a thread's (setpriority(2), notes); elsewhere it is the whole program's, which is not meant.
if ((workerData as ThreadSettings | null)?.givesWay && process.platform === 'linux')
  setPriority(constants.priority.PRIORITY_LOW)

parentPort!.on('message', (assignment: Assignment) => void work(assignment))
