import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import type { OpenMode } from '../db/database.ts'
import { applicationId } from '../db/migrate.ts'

/**
 * Looks at a file before SQLite does, and says how it can be opened.
 * @throws {ContractError} `not_found`, `not_a_notebook` or `unreadable`, in words for a person
 */
export function recogniseNotebook(path: string): OpenMode {
  const name = basename(path)
  const header = readHeader(path, name)
  if (header === null || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new ContractError('not_a_notebook', `${name} is not a Parallax notebook. It was left as it is.`)
  }
  const application = header.readUInt32BE(68)
  if (application !== applicationId) {
    throw new ContractError(
      'not_a_notebook',
      `${name} is a database of another program, not a Parallax notebook. It was left as it is.`,
    )
  }
  if (!mayWrite(dirname(path))) return existsSync(`${path}-wal`) ? 'read' : 'immutable'
  return mayWrite(path) ? 'write' : 'read'
}

/** The first 100 bytes, or `null` where there are fewer. SQLite's file format, section 1.3. */
function readHeader(path: string, name: string): Buffer | null {
  let file: number
  try {
    if (statSync(path).isDirectory()) {
      throw new ContractError(
        'not_a_notebook',
        `${name} is a folder, not a Parallax notebook. It was left as it is.`,
      )
    }
    file = openSync(path, 'r')
  } catch (error) {
    throw translateOpenError(error, name)
  }
  try {
    const header = Buffer.alloc(100)
    return readSync(file, header, 0, 100, 0) === 100 ? header : null
  } finally {
    closeSync(file)
  }
}

function translateOpenError(error: unknown, name: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ContractError('not_found', `There is no notebook ${name} at that place.`, { cause: error })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new ContractError('unreadable', `${name} may not be read. It was left as it is.`, { cause: error })
  }
  return error
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
