import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { inspect } from 'node:util'

const mostBytes = 1_000_000

/** Where causes and stacks go: a file that starts anew at a million bytes and keeps the one before it. */
export class LogFile {
  readonly path: string
  readonly #now: () => Date

  constructor(path: string, now: () => Date) {
    this.path = path
    this.#now = now
  }

  /** Adds an entry. Where even the log cannot be written, the entry goes to stderr instead. */
  write(message: string, error?: unknown): void {
    const cause = error === undefined ? '' : `\n${inspect(error)}`
    const entry = `${this.#now().toISOString()} ${message}${cause}\n`
    try {
      mkdirSync(dirname(this.path), { recursive: true })
      const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0
      if (size > mostBytes) renameSync(this.path, `${this.path}.old`)
      appendFileSync(this.path, entry, { mode: 0o600 })
    } catch (failure) {
      process.stderr.write(`${entry}and the log could not be written: ${inspect(failure)}\n`)
    }
  }
}
