import { basename } from 'node:path'
import type { FileAccess, SourceFile, TargetFile } from '../core/index.ts'
import { ContractError, type FileHandle } from '../../shared/contract/index.ts'

interface Named {
  readonly path: string
  readonly replace: boolean
}

/**
 * Files by their paths, for whoever runs the program may name any. A handle is what `name` gave out for a path, or, as
 * requests from a script have it, the path itself, seen from the caller's folder; such a target is never overwritten.
 */
export class PathFiles implements FileAccess {
  readonly #absolute: (path: string) => string
  readonly #named = new Map<FileHandle, Named>()

  constructor(absolute: (path: string) => string) {
    this.#absolute = absolute
  }

  /** A handle for a path of any length. */
  name(path: string, replace = false): FileHandle {
    const handle = `argument ${this.#named.size + 1}`
    this.#named.set(handle, { path, replace })
    return handle
  }

  source(handle: FileHandle): SourceFile {
    const path = this.#named.get(handle)?.path ?? pathOf(handle)
    return { path: this.#absolute(path), name: basename(path) }
  }

  target(handle: FileHandle): TargetFile {
    const { path, replace } = this.#named.get(handle) ?? { path: pathOf(handle), replace: false }
    return { path: this.#absolute(path), replace }
  }
}

// An argument cannot hold a NUL, a line of JSON can.
function pathOf(handle: FileHandle): string {
  if (!handle.includes('\0')) return handle
  throw new ContractError('invalid_params', 'The path of a file holds no NUL.')
}
