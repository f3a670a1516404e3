import { Worker } from 'node:worker_threads'
import { ContractError, ErrorCode } from '../../../shared/contract/index.ts'
import type { Assignment, Report, ThreadSettings, WorkerMessage } from './jobs.ts'

/** How many jobs run side by side, and how long an idle thread is kept, in milliseconds. */
const mostThreads = 2
const idleTime = 30_000

/** What a job may take at most. */
export interface JobLimits {
  /** From when its thread begins with it, in milliseconds. */
  readonly time: number
}

/** The memory that a thread for limited jobs has for JavaScript's own objects, in megabytes. */
const limitedMemory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 }

/** Told to such a thread when it starts: files are read one after the other while windows are in use. */
const givesWay: ThreadSettings = { givesWay: true }

/** How a job that asked for too much was ended: it took too long, or too much memory. */
export class JobEnded extends ContractError {
  readonly reason: 'time' | 'memory'

  constructor(reason: 'time' | 'memory', options?: ErrorOptions) {
    const what = reason === 'time' ? 'took too long' : 'needed more memory than it may have'
    super('too_large', `This ${what} and was ended. Nothing was changed.`, options)
    this.reason = reason
  }
}

export interface TaskOptions {
  readonly signal: AbortSignal
  /** Where it has limits, a job runs on a thread with little memory, and is ended when its time is over. */
  readonly limits: JobLimits | undefined
  readonly report: Report | undefined
  /** Takes what a person need not see. */
  readonly log: (message: string, error?: unknown) => void
}

interface Task extends TaskOptions {
  readonly assignment: Assignment
  readonly resolve: (output: unknown) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  /** Whether its memory is limited. */
  readonly limited: boolean
  idleTimer: NodeJS.Timeout | null
}

const all = new Map<string, Threads>()

/** The threads of this process that run a script. */
export function threadsOf(script: URL): Threads {
  const known = all.get(script.href) ?? new Threads(script)
  all.set(script.href, known)
  return known
}

/**
 * A few worker threads and the jobs that wait for them. A job that is cancelled takes its thread with it, wherever it
 * was. Idle threads do not keep the process alive.
 */
export class Threads {
  readonly #script: URL
  readonly #waiting: Task[] = []
  readonly #idle: Thread[] = []
  #busy = 0

  constructor(script: URL) {
    this.#script = script
  }

  /**
   * @throws {ContractError} what the job threw; the signal's reason when it aborts; `JobEnded` where it went beyond its
   * limits; `internal` when the thread died
   */
  run(assignment: Assignment, options: TaskOptions): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...options, assignment, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#idle.length === 0 && this.#busy >= mostThreads) return
    const task = this.#waiting.shift()
    if (!task) return
    if (task.signal.aborted) {
      task.reject(task.signal.reason)
      this.#next()
      return
    }
    const limited = task.limits !== undefined
    const fit = this.#idle.findLastIndex(idle => idle.limited === limited)
    const [thread = this.#start(limited)] = fit < 0 ? [] : this.#idle.splice(fit, 1)
    if (thread.idleTimer) clearTimeout(thread.idleTimer)
    this.#assign(thread, task)
  }

  // A thread that dies while nobody waits for it is forgotten; the task under way, if any, hears of it by itself.
  #start(limited: boolean): Thread {
    const options = {
      execArgv: [],
      ...(limited ? { resourceLimits: limitedMemory, workerData: givesWay } : {}),
    }
    const thread: Thread = { worker: new Worker(this.#script, options), limited, idleTimer: null }
    const forget = () => {
      const index = this.#idle.indexOf(thread)
      if (index >= 0) this.#idle.splice(index, 1)
    }
    thread.worker.on('error', forget).on('exit', forget)
    return thread
  }

  #assign(thread: Thread, task: Task): void {
    const { worker } = thread
    const timer =
      task.limits &&
      setTimeout(() => settle(false, () => task.reject(new JobEnded('time'))), task.limits.time)
    const settle = (reusable: boolean, finish: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      task.signal.removeEventListener('abort', onAbort)
      this.#busy -= 1
      if (reusable) this.#rest(thread)
      else void worker.terminate()
      finish()
      this.#next()
    }
    const onMessage = (message: WorkerMessage) => {
      if (message.kind === 'progress') task.report?.(message.done, message.total, message.item)
      else if (message.kind === 'done') settle(true, () => task.resolve(message.output))
      else settle(true, () => task.reject(failureOf(message, task)))
    }
    const onError = (error: unknown) => {
      const isFull = (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (!isFull) task.log(`a worker thread failed at ${task.assignment.job}`, error)
      settle(false, () => task.reject(isFull ? new JobEnded('memory', { cause: error }) : broken(error)))
    }
    const onExit = () => settle(false, () => task.reject(broken()))
    const onAbort = () => settle(false, () => task.reject(task.signal.reason))
    this.#busy += 1
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    task.signal.addEventListener('abort', onAbort)
    worker.ref()
    worker.postMessage(task.assignment)
  }

  #rest(thread: Thread): void {
    thread.worker.unref()
    thread.idleTimer = setTimeout(() => {
      this.#idle.splice(this.#idle.indexOf(thread), 1)
      void thread.worker.terminate()
    }, idleTime)
    thread.idleTimer.unref()
    this.#idle.push(thread)
  }
}

function failureOf(message: Extract<WorkerMessage, { kind: 'failed' }>, task: Task): ContractError {
  const { code, stack } = message
  const known = ErrorCode.safeParse(code)
  if (known.success) return new ContractError(known.data, message.message)
  task.log(`${task.assignment.job} failed: ${stack}`)
  // Whoever had a file written knows what an error of the file system means, and for which file.
  return broken(Object.assign(new Error(message.message), { code, stack }))
}

function broken(cause?: unknown): ContractError {
  const words =
    'Something broke inside Parallax while working on this. Nothing was changed; the log has the details.'
  return new ContractError('internal', words, { cause })
}
