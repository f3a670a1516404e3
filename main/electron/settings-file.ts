import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { z } from 'zod'

/** A small JSON file of the application's own, read through its schema. None of it is the researcher's work. */
export class SettingsFile<Value> {
  readonly #path: string
  readonly #schema: z.ZodType<Value>
  readonly #log: (message: string, error?: unknown) => void

  constructor(path: string, schema: z.ZodType<Value>, log: (message: string, error?: unknown) => void) {
    this.#path = path
    this.#schema = schema
    this.#log = log
  }

  /** What was last written; `null` where there is nothing, or nothing that can be used, which the log then tells. */
  read(): Value | null {
    try {
      return this.#schema.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        this.#log(`${basename(this.#path)} was passed over, since it cannot be used`, error)
      }
      return null
    }
  }

  /** Writes whole or not at all. A failure is logged: no work hangs on it. */
  write(value: Value): void {
    const temporary = `${this.#path}.part`
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(temporary, JSON.stringify(value, null, 2))
      renameSync(temporary, this.#path)
    } catch (error) {
      this.#log(`${basename(this.#path)} was not written`, error)
    }
  }
}
