import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { ContractError } from '../../../shared/contract/index.ts'
import { shownName } from './shown-name.ts'

/**
 * The bytes of a file of at most `limit` bytes, with `name` for the sentences. Waits for the disk:
 * for worker threads only.
 * @throws {ContractError} `too_large` (known before reading), `file_gone`, `unreadable` (no permission, a folder, a
 * device or pipe, a broken disk)
 */
export function readFile(path: string, name: string, limit: number): Uint8Array {
  const shown = shownName(name)
  try {
    refuseUnfit(statSync(path), shown, limit)
    // A pipe that took the file's place since would keep a blocking open waiting for ever.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const now = fstatSync(file)
      refuseUnfit(now, shown, limit)
      return readAll(file, now.size, shown, limit)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw translateReadError(error, shown)
  }
}

interface Found {
  readonly size: number
  isFile(): boolean
  isDirectory(): boolean
}

function refuseUnfit(found: Found, shown: string, limit: number): void {
  if (found.isDirectory())
    throw new ContractError('unreadable', `${shown} is a folder, not a file. ${nothing}`)
  if (!found.isFile()) {
    throw new ContractError('unreadable', `${shown} is a device or a pipe, not a file. ${nothing}`)
  }
  if (found.size > limit) throw tooLarge(shown, limit)
}

// The size may be wrong (files of /proc say 0) or change meanwhile.
function readAll(file: number, size: number, shown: string, limit: number): Uint8Array {
  let bytes = Buffer.allocUnsafeSlow(Math.min(size, limit) + 1)
  let length = 0
  while (true) {
    const bytesRead = readSync(file, bytes, length, bytes.length - length, null)
    if (bytesRead === 0) return bytes.subarray(0, length)
    length += bytesRead
    if (length > limit) throw tooLarge(shown, limit)
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(length * 2, limit + 1))
  }
}

const nothing = 'Nothing was imported from it.'

function tooLarge(shown: string, limit: number): ContractError {
  return new ContractError(
    'too_large',
    `${shown} is larger than ${limit / 1024 / 1024} MB, the most that can be imported. ${nothing}`,
  )
}

function translateReadError(error: unknown, shown: string): unknown {
  if (error instanceof ContractError) return error
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ESTALE') {
    return new ContractError('file_gone', `${shown} could not be found. ${nothing}`, { cause: error })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new ContractError(
      'unreadable',
      `${shown} may not be read: its permissions forbid it. ${nothing}`,
      {
        cause: error,
      },
    )
  }
  return new ContractError('unreadable', `${shown} could not be read (${code}). ${nothing}`, { cause: error })
}
