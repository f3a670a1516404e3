import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { ContractError } from '../../shared/contract/index.ts'

const megabyte = 1_000_000
const mostMegabytes = 200

/** Files that were dropped on a window, kept in a folder that nobody else may read until they are removed. */
export class DroppedFiles {
  readonly #parent: string
  #folder: string | null = null

  /** @param parent the system's folder for temporary files */
  constructor(parent: string) {
    this.#parent = parent
  }

  /**
   * Keeps a file's bytes.
   * @returns its path; of `name` only the extension is in it
   * @throws {ContractError} `too_large`, `disk_full`, `not_written`
   */
  async keep(name: string, bytes: Uint8Array): Promise<string> {
    if (bytes.byteLength > mostMegabytes * megabyte) {
      const size = Math.ceil(bytes.byteLength / megabyte)
      throw new ContractError(
        'too_large',
        `${name} is ${size} MB large; a file that is dropped or pasted can have ${mostMegabytes} MB. Nothing was changed.`,
      )
    }
    const extension = /^\.[a-z0-9]{1,16}$/i.exec(extname(name))?.[0] ?? ''
    let path: string | null = null
    try {
      this.#folder ??= mkdtempSync(join(this.#parent, 'parallax-'))
      path = join(this.#folder, randomUUID() + extension)
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' })
      return path
    } catch (error) {
      if (path !== null) await rm(path, { force: true })
      throw translate(error, name)
    }
  }

  /** Removes all of them. */
  remove(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = null
  }
}

function translate(error: unknown, name: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  const why = full ? 'the disk is full' : 'the folder for temporary files cannot be written to'
  return new ContractError(
    full ? 'disk_full' : 'not_written',
    `${name} could not be taken in: ${why}. Nothing was changed.`,
    { cause: error },
  )
}
