import { randomUUID } from 'node:crypto'
import { ContractError, type FileHandle } from '../../../shared/contract/index.ts'
import type { FileAccess, SourceFile, TargetFile } from '../capabilities.ts'

/** The files that a host let in and the targets it chose, under handles that cannot be guessed. */
export class FileRegistry implements FileAccess {
  readonly #sources = new Map<FileHandle, SourceFile>()
  readonly #targets = new Map<FileHandle, TargetFile>()

  addSource(file: SourceFile): FileHandle {
    const handle = randomUUID()
    this.#sources.set(handle, file)
    return handle
  }

  addTarget(file: TargetFile): FileHandle {
    const handle = randomUUID()
    this.#targets.set(handle, file)
    return handle
  }

  source(handle: FileHandle): SourceFile {
    return this.#sources.get(handle) ?? expired()
  }

  target(handle: FileHandle): TargetFile {
    return this.#targets.get(handle) ?? expired()
  }

  /** Forgets a file; the handle is void from then on. */
  forget(handle: FileHandle): void {
    this.#sources.delete(handle)
    this.#targets.delete(handle)
  }
}

function expired(): never {
  throw new ContractError('not_found', 'This file is no longer at hand. Choose it again.')
}
