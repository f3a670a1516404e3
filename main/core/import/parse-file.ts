import { ContractError } from '../../../shared/contract/index.ts'
import type { Jobs } from '../work/jobs.ts'
import type { WorkerPool } from '../work/pool.ts'
import { JobEnded, type JobLimits } from '../work/threads.ts'
import { shownName } from './shown-name.ts'

/** How long a file may take: nobody waits longer for a report. */
const limits: JobLimits = { time: 30_000 }

/**
 * Has a file read on a thread, within limits of time and memory.
 * @throws {ContractError} what the job throws; `too_large` where the file takes too long or too much memory; `cancelled`
 */
export async function parseFile<Name extends 'parse' | 'source'>(
  workers: WorkerPool,
  job: Name,
  input: Jobs[Name]['input'],
  signal: AbortSignal,
): Promise<Jobs[Name]['output']> {
  try {
    return await workers.run(job, input, { signal, limits })
  } catch (error) {
    if (!(error instanceof JobEnded)) throw error
    const what =
      error.reason === 'time' ? 'took more than 30 seconds to read' : 'needs more memory than a report may'
    const words = `${shownName(input.name)} ${what}. Import it in parts. Nothing was imported from it.`
    throw new ContractError('too_large', words, { cause: error })
  }
}
