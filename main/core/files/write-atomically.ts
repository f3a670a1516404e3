import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import type { TargetFile } from '../capabilities.ts'

/**
 * Writes a file whole or not at all: `write` fills a temporary file in the target's folder, which is flushed to the
 * disk and then takes the target's name. Whatever fails leaves the old file, or none.
 * @returns the bytes written
 * @throws {ContractError} `file_exists`, `not_written`, `disk_full`
 */
export async function writeAtomically(
  target: TargetFile,
  write: (temporaryPath: string) => void | Promise<void>,
): Promise<number> {
  if (!target.replace && existsSync(target.path)) throw exists(target.path)
  const folder = dirname(target.path)
  const temporary = join(
    folder,
    `.${basename(target.path).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`,
  )
  try {
    await write(temporary)
    flush(temporary)
    const { size } = statSync(temporary)
    if (target.replace) renameSync(temporary, target.path)
    else placeNew(temporary, target.path)
    flushFolder(folder)
    return size
  } catch (error) {
    throw translateWriteError(error, target.path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Gives a finished file its name, unless another has it: a link fails where the name is taken, a rename would not. */
export function placeNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
    rmSync(temporary)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw exists(path)
    // Some file systems (FAT, some network drives) have no links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK') throw error
    if (existsSync(path)) throw exists(path)
    renameSync(temporary, path)
  }
}

/**
 * Turns an error of the file system, or of SQLite on a full disk, met while writing into one of the contract, naming
 * the file rather than the temporary one.
 */
export function translateWriteError(error: unknown, path: string): unknown {
  const sentence = writeErrors[codeOf(error) ?? '']
  if (!sentence) return error
  const [code, words] = sentence
  return new ContractError(code, `${basename(path)} was not written: ${words}`, { cause: error })
}

// What a worker thread met comes wrapped.
function codeOf(error: unknown): string | undefined {
  if (error instanceof ContractError && error.code === 'internal') return codeOf(error.cause)
  return (error as NodeJS.ErrnoException | undefined)?.code
}

const full = ['disk_full', 'the disk is full. What was there before is unchanged.'] as const
const refused = ['not_written', 'its folder may not be written to.'] as const
const writeErrors: Record<string, readonly ['disk_full' | 'not_written', string]> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  disk_full: full,
  EACCES: refused,
  EPERM: refused,
  EROFS: refused,
  ENOENT: ['not_written', 'its folder is not there.'],
  ENOTDIR: ['not_written', 'its folder is not a folder.'],
  EISDIR: ['not_written', 'there is a folder of that name.'],
  ENAMETOOLONG: ['not_written', 'the name is too long.'],
}

function exists(path: string): ContractError {
  return new ContractError('file_exists', `${basename(path)} is there already and was left as it is.`)
}

function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

// A new name survives a power cut only once its folder is on the disk. Windows cannot open folders.
function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
