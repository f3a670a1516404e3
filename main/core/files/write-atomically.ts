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
  const [bytes] = await writeAllAtomically([target], ([temporary]) => write(temporary!))
  return bytes!
}

/**
 * The same for several files that belong together: none takes its name before all of them are on the disk. Only a fault
 * in between the renames (a power cut) can leave some old and some new, each of them whole.
 * @returns the bytes written, a number a target
 * @throws {ContractError} `file_exists`, `not_written`, `disk_full`
 */
export async function writeAllAtomically(
  targets: readonly TargetFile[],
  write: (temporaryPaths: readonly string[]) => void | Promise<void>,
): Promise<number[]> {
  for (const { path, replace } of targets) if (!replace && existsSync(path)) throw exists(path)
  const temporary = targets.map(({ path }) => temporaryBeside(path))
  let current = targets[0]!.path
  try {
    await write(temporary)
    const sizes = targets.map(({ path }, index) => {
      current = path
      flush(temporary[index]!)
      return statSync(temporary[index]!).size
    })
    for (const [index, { path, replace }] of targets.entries()) {
      current = path
      if (replace) renameSync(temporary[index]!, path)
      else placeNew(temporary[index]!, path)
    }
    for (const folder of new Set(targets.map(({ path }) => dirname(path)))) flushFolder(folder)
    return sizes
  } catch (error) {
    throw translateWriteError(error, current)
  } finally {
    for (const path of temporary) rmSync(path, { force: true })
  }
}

function temporaryBeside(path: string): string {
  const name = `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`
  return join(dirname(path), name)
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
