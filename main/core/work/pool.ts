import { Worker } from 'node:worker_threads'
import { ContractError, ErrorCode } from '../../../shared/contract/index.ts'
import type { Assignment, JobName, Jobs, Report, WorkerMessage } from './jobs.ts'

/** How many jobs run side by side, and how long an idle thread is kept, in milliseconds. */
const mostThreads = 2
const idleTime = 30_000

interface Task {
  readonly assignment: Assignment
  readonly signal: AbortSignal | undefined
  readonly report: Report | undefined
  readonly resolve: (output: unknown) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  idleTimer: NodeJS.Timeout | null
}

/**
 * Runs jobs on worker threads, so that the thread that answers windows never waits for a parser. A job that is
 * cancelled takes its thread with it, wherever it was.
 */
export class WorkerPool {
  readonly #script: URL
  readonly #log: (message: string, error?: unknown) => void
  readonly #waiting: Task[] = []
  readonly #idle: Thread[] = []
  readonly #busy = new Set<Thread>()
  #closed = false

  constructor(script: URL, log: (message: string, error?: unknown) => void) {
    this.#script = script
    this.#log = log
  }

  /**
   * Does a job.
   * @throws {ContractError} what the job threw; `cancelled` when `signal` aborts; `internal` when its thread died
   */
  run<Name extends JobName>(
    job: Name,
    input: Jobs[Name]['input'],
    options: { readonly signal?: AbortSignal; readonly report?: Report } = {},
  ): Promise<Jobs[Name]['output']> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        assignment: { job, input },
        signal: options.signal,
        report: options.report,
        resolve: output => resolve(output as Jobs[Name]['output']),
        reject,
      })
      this.#next()
    })
  }

  /** Ends all threads; what is under way or waiting fails with `cancelled`. */
  async close(): Promise<void> {
    this.#closed = true
    for (const task of this.#waiting.splice(0)) task.reject(closedError())
    const threads = [...this.#idle.splice(0), ...this.#busy]
    for (const thread of threads) if (thread.idleTimer) clearTimeout(thread.idleTimer)
    await Promise.all(threads.map(thread => thread.worker.terminate()))
  }

  #next(): void {
    if (this.#closed || this.#waiting.length === 0) return
    if (this.#idle.length === 0 && this.#busy.size >= mostThreads) return
    const task = this.#waiting.shift()!
    if (task.signal?.aborted) {
      task.reject(task.signal.reason)
      this.#next()
      return
    }
    const thread = this.#idle.pop() ?? this.#start()
    if (thread.idleTimer) clearTimeout(thread.idleTimer)
    this.#busy.add(thread)
    this.#assign(thread, task)
  }

  #start(): Thread {
    const worker = new Worker(this.#script)
    worker.setMaxListeners(20)
    return { worker, idleTimer: null }
  }

  #assign(thread: Thread, task: Task): void {
    const { worker } = thread
    const settle = (reusable: boolean, finish: () => void) => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      task.signal?.removeEventListener('abort', onAbort)
      this.#busy.delete(thread)
      if (reusable && !this.#closed) this.#rest(thread)
      else void worker.terminate()
      finish()
      this.#next()
    }
    const onMessage = (message: WorkerMessage) => {
      if (message.kind === 'progress') task.report?.(message.done, message.total, message.item)
      else if (message.kind === 'done') settle(true, () => task.resolve(message.output))
      else settle(true, () => task.reject(this.#failureOf(message)))
    }
    const onError = (error: unknown) => {
      this.#log(`worker failed at ${task.assignment.job}`, error)
      settle(false, () => task.reject(brokenError(error)))
    }
    const onExit = () => settle(false, () => task.reject(this.#closed ? closedError() : brokenError()))
    const onAbort = () => settle(false, () => task.reject(task.signal!.reason))
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    task.signal?.addEventListener('abort', onAbort)
    worker.postMessage(task.assignment)
  }

  #rest(thread: Thread): void {
    this.#idle.push(thread)
    thread.idleTimer = setTimeout(() => {
      this.#idle.splice(this.#idle.indexOf(thread), 1)
      void thread.worker.terminate()
    }, idleTime)
    thread.idleTimer.unref()
  }

  #failureOf(message: Extract<WorkerMessage, { kind: 'failed' }>): ContractError {
    const code = ErrorCode.safeParse(message.code)
    if (code.success) return new ContractError(code.data, message.message)
    this.#log(message.stack)
    return brokenError()
  }
}

const closedError = () => new ContractError('cancelled', 'The notebook was closed.')

const brokenError = (cause?: unknown) =>
  new ContractError(
    'internal',
    'Something broke inside Parallax while working on this. Nothing was changed; the log has the details.',
    { cause },
  )
