import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle as OpenFile, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { FileRegistry } from '../core/index.ts'
import { ContractError, type FileHandle, type OpenedFile } from '../../shared/contract/index.ts'
import { measured } from './bodies.ts'
import { contentDisposition, safeExtension, safeFileName } from './file-names.ts'

export interface ExchangeLimits {
  /** The most that one upload may hold, in bytes. */
  readonly bytes: number
  /** How long an upload may stand still, in milliseconds. */
  readonly stall: number
  /** How long a file is kept for the page that sent or wants it, in milliseconds. */
  readonly expiry: number
}

const usualLimits: ExchangeLimits = { bytes: 200 * 1024 * 1024, stall: 30_000, expiry: 2 * 60 * 60_000 }

interface Kept {
  readonly kind: 'upload' | 'target'
  readonly path: string
  readonly name: string
  readonly folder: string
  readonly timer: NodeJS.Timeout
}

/**
 * The files on their way between a browser and the notebook: what was uploaded, and what waits to be downloaded.
 * They lie in a folder of their own that only this user may enter and that goes when the host closes.
 */
export class ExchangeFolder {
  readonly #root: string
  readonly #files: FileRegistry
  readonly #limits: ExchangeLimits
  readonly #kept = new Map<FileHandle, Kept>()

  constructor(files: FileRegistry, limits: Partial<ExchangeLimits> = {}) {
    this.#root = mkdtempSync(join(tmpdir(), 'parallax-'))
    this.#files = files
    this.#limits = { ...usualLimits, ...limits }
  }

  /**
   * Takes in what a browser sends. Nothing stays of an upload that broke off, stood still or was too large.
   * @throws {ContractError} `too_large`, `invalid_params` where it broke off, `disk_full`
   */
  async receive(request: IncomingMessage, name: string): Promise<OpenedFile> {
    const folder = this.#folder()
    const path = join(folder, `upload${safeExtension(name)}`)
    request.setTimeout(this.#limits.stall, () => request.destroy())
    try {
      await pipeline(
        Readable.from(measured(request, this.#limits.bytes, name)),
        createWriteStream(path, { flags: 'wx', mode: 0o600 }),
      )
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'EFBIG') throw error
      const message = `${name} was not taken in: the disk is full. Nothing was changed.`
      throw new ContractError('disk_full', message, { cause: error })
    } finally {
      request.socket.setTimeout(0)
    }
    return this.#keep(this.#files.addSource({ path, name }), { kind: 'upload', path, name, folder })
  }

  /** Makes a place for a file that the notebook is to write and the browser will then fetch. */
  addTarget(suggestedName: string): OpenedFile {
    const folder = this.#folder()
    const name = safeFileName(suggestedName)
    const path = join(folder, name)
    return this.#keep(this.#files.addTarget({ path, replace: true }), { kind: 'target', path, name, folder })
  }

  /**
   * Sends a written target as a download and forgets it once it has gone out whole.
   * @throws {ContractError} `not_found` for a handle that is not a target, has expired, or was not written yet
   */
  async deliver(handle: FileHandle, response: ServerResponse): Promise<void> {
    const kept = this.#kept.get(handle)
    const file = kept?.kind === 'target' ? await openWritten(kept.path) : null
    if (!kept || !file) {
      throw new ContractError('not_found', 'This file is no longer at hand. Export it again.')
    }
    const beside = readdirSync(kept.folder).filter(name => name !== kept.name)
    if (beside.length > 0) {
      await file.close()
      return this.#deliverAll(handle, kept, [kept.name, ...beside], response)
    }
    const { size } = await file.stat()
    response.writeHead(200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': size,
      'Content-Disposition': contentDisposition(kept.name),
    })
    // Taken out first, so that it goes out once; what breaks off on the way can be fetched again.
    this.#kept.delete(handle)
    const content = file.createReadStream()
    try {
      await pipeline(content, response)
    } catch (error) {
      // Whoever has the last byte may hang up before we are told that it arrived.
      if (content.bytesRead < size) {
        this.#kept.set(handle, kept)
        throw error
      }
    }
    this.#discard(handle, kept)
  }

  /** A target that became several files goes out as an archive of them; a browser saves one file at a time. */
  async #deliverAll(
    handle: FileHandle,
    kept: Kept,
    names: readonly string[],
    response: ServerResponse,
  ): Promise<void> {
    const archive = new ZipFile()
    for (const name of names) archive.addFile(join(kept.folder, name), name)
    archive.end()
    const name = `${kept.name.slice(0, kept.name.length - safeExtension(kept.name).length)}.zip`
    response.writeHead(200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': contentDisposition(name),
    })
    this.#kept.delete(handle)
    try {
      await pipeline(archive.outputStream, response)
    } catch (error) {
      this.#kept.set(handle, kept)
      throw error
    }
    this.#discard(handle, kept)
  }

  /** Removes everything. */
  close(): void {
    for (const handle of [...this.#kept.keys()]) this.#forget(handle)
    rmSync(this.#root, { recursive: true, force: true })
  }

  #folder(): string {
    const folder = join(this.#root, randomUUID())
    mkdirSync(folder, { mode: 0o700 })
    return folder
  }

  #keep(handle: FileHandle, file: Omit<Kept, 'timer'>): OpenedFile {
    const timer = setTimeout(() => this.#forget(handle), this.#limits.expiry)
    timer.unref()
    this.#kept.set(handle, { ...file, timer })
    return { handle, name: file.name }
  }

  #forget(handle: FileHandle): void {
    const kept = this.#kept.get(handle)
    if (!kept) return
    this.#kept.delete(handle)
    this.#discard(handle, kept)
  }

  #discard(handle: FileHandle, kept: Kept): void {
    clearTimeout(kept.timer)
    this.#files.forget(handle)
    rmSync(kept.folder, { recursive: true, force: true })
  }
}

async function openWritten(path: string): Promise<OpenFile | null> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
