import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { type ContractEvent, ContractError, type Reply } from '../../../shared/contract/index.ts'
import type { Capabilities } from '../capabilities.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { deriveFrom } from '../derivations.ts'
import { dispatch } from '../dispatch.ts'
import { type Asset, readAsset } from '../documents/assets.ts'
import { History } from '../history/history.ts'
import { newId } from '../ids.ts'
import { Operations } from '../work/operations.ts'
import { WorkerPool } from '../work/pool.ts'
import { insertCopy, readCopy } from './queries.ts'

/** How often a look is taken whether another program changed the notebook, in milliseconds. */
const lookInterval = 400

export type Listener = (event: ContractEvent) => void

/** An open notebook: answers requests of the contract and tells listeners what changed. */
export class Notebook {
  readonly path: string
  readonly #db: Database
  readonly #context: Context
  readonly #listeners = new Set<Listener>()
  readonly #looking: NodeJS.Timeout
  readonly #file: { readonly dev: number; readonly ino: number }
  #dataVersion: number

  constructor(db: Database, capabilities: Capabilities, problem: string | null) {
    this.path = db.path
    this.#db = db
    this.#file = statSync(db.path)
    const publish = (published: readonly ContractEvent[]) => {
      for (const event of published) for (const listener of this.#listeners) listener(event)
    }
    const copyId = copyOf(db, capabilities, problem)
    const who = { author: capabilities.author, copyId, now: () => capabilities.now() }
    this.#context = {
      db,
      path: db.path,
      history: new History(db, who, deriveFrom, publish),
      capabilities,
      workers: new WorkerPool(capabilities.workerScript, (message, error) =>
        capabilities.log(message, error),
      ),
      operations: new Operations(publish),
      problem,
      publish,
    }
    this.#dataVersion = db.pragma('data_version')
    this.#looking = setInterval(() => this.#look(), lookInterval)
    this.#looking.unref()
  }

  /** Answers a request. Never throws: what goes wrong is in the reply, in words; its cause is in the log. */
  async request(method: string, params: unknown): Promise<Reply> {
    try {
      if (!this.#db.open) throw new ContractError('internal', 'The notebook is closed.')
      this.#checkFile(method)
      return { ok: true, value: await dispatch(method, params, this.#context) }
    } catch (error) {
      if (error instanceof ContractError) {
        if (error.cause) this.#context.capabilities.log(`${method}: ${error.message}`, error.cause)
        return { ok: false, error: { code: error.code, message: error.message } }
      }
      this.#context.capabilities.log(`${method} failed`, error)
      return { ok: false, error: { code: 'internal', message: brokenSentence } }
    }
  }

  /** A picture of a document, by its id (`assetId`), to be served as what it is; `null` where there is none. */
  asset(id: string): Asset | null {
    return this.#db.open ? readAsset(this.#db, id) : null
  }

  /** Calls `listener` after each commit, whoever made it; returns what ends that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Stops what is under way and closes the file. */
  async close(): Promise<void> {
    clearInterval(this.#looking)
    this.#context.operations.cancelAll()
    await this.#context.workers.close()
    this.#db.close()
  }

  /** Makes all changes so far final; for what comes with the notebook rather than from the researcher. */
  settle(): void {
    this.#context.history.settle()
  }

  // Another program's commits move data_version; this one's own do not.
  #look(): void {
    try {
      const version = this.#db.pragma<number>('data_version')
      if (version === this.#dataVersion) return
      this.#dataVersion = version
      this.#context.history.tellOfOthers()
    } catch (error) {
      this.#context.capabilities.log('the notebook could not be looked at for changes', error)
    }
  }

  // On Unix a file that was deleted while open still takes writes, and loses them when it is closed.
  #checkFile(method: string): void {
    if (readsOnly.test(method)) return
    const file = statSync(this.path, { throwIfNoEntry: false })
    if (file && file.dev === this.#file.dev && file.ino === this.#file.ino) return
    throw new ContractError(
      'file_gone',
      `${basename(this.path)} was ${file ? 'replaced' : 'moved or deleted'} while it was open. Nothing was changed; what it held can still be read, and a backup saves it to a new place.`,
    )
  }
}

const readsOnly = /\.(list|get|text|find|info|check|query|citing|cancel|backup|saveOriginal)$/

const brokenSentence = 'Something broke inside Parallax. Nothing was changed; the log has the details.'

/** The id of this copy of the notebook: known by a hash of machine and path, so that a copied file becomes a copy of its own. */
function copyOf(db: Database, capabilities: Capabilities, problem: string | null): string {
  const place = createHash('sha256').update(`${capabilities.machine}:${db.path}`).digest('hex')
  const known = problem === null ? readCopy(db, place) : newId()
  if (known) return known
  const copy = { id: newId(), place, createdAt: capabilities.now().toISOString() }
  db.transaction(() => insertCopy(db, copy))
  return copy.id
}
