import { ContractError } from '../../../shared/contract/index.ts'
import type { JobName, Jobs, Report } from './jobs.ts'
import { type JobLimits, threadsOf } from './threads.ts'

/**
 * Runs jobs on worker threads for one notebook, so that the thread that answers windows never waits for a parser. The
 * threads belong to the process; what a notebook asked of them ends when it closes.
 */
export class WorkerPool {
  readonly #script: URL
  readonly #log: (message: string, error?: unknown) => void
  readonly #closing = new AbortController()
  readonly #running = new Set<Promise<unknown>>()

  constructor(script: URL, log: (message: string, error?: unknown) => void) {
    this.#script = script
    this.#log = log
  }

  /**
   * Does a job.
   * @throws {ContractError} what the job threw; `cancelled` when `signal` aborts or the notebook is closed;
   * `JobEnded` where it went beyond its limits; `internal` when its thread died
   */
  async run<Name extends JobName>(
    job: Name,
    input: Jobs[Name]['input'],
    options: { readonly signal?: AbortSignal; readonly report?: Report; readonly limits?: JobLimits } = {},
  ): Promise<Jobs[Name]['output']> {
    const signal = options.signal
      ? AbortSignal.any([this.#closing.signal, options.signal])
      : this.#closing.signal
    const running = threadsOf(this.#script).run(
      { job, input },
      { signal, report: options.report, limits: options.limits, log: this.#log },
    )
    this.#running.add(running)
    try {
      return (await running) as Jobs[Name]['output']
    } finally {
      this.#running.delete(running)
    }
  }

  /** Ends what is under way or waiting; it fails with `cancelled`. */
  async close(): Promise<void> {
    this.#closing.abort(new ContractError('cancelled', 'The notebook was closed.'))
    await Promise.allSettled(this.#running)
  }
}
