import { randomBytes } from 'node:crypto'
import { closeSync, copyFileSync, existsSync, openSync, realpathSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import type { Capabilities } from '../capabilities.ts'
import { Database } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { placeNew, translateWriteError } from '../files/write-atomically.ts'
import { newId } from '../ids.ts'
import { defaultRelations } from '../relations/defaults.ts'
import { insertRelation } from '../relations/queries.ts'
import { Notebook } from './notebook.ts'
import { insertNotebook } from './queries.ts'
import { recogniseNotebook } from './recognise.ts'

/**
 * Opens a notebook. One that may not be written, or is damaged but can be read in part, opens read-only and says why.
 * @throws {ContractError} `not_found`, `not_a_notebook`, `newer_version`, `damaged`, `unreadable`, `busy`
 */
export function openNotebook(path: string, capabilities: Capabilities): Notebook {
  const mode = recogniseNotebook(path)
  const real = realpathSync(path)
  if (mode !== 'write') {
    return new Notebook(
      openToRead(real, mode),
      capabilities,
      `${basename(path)} may not be written, so nothing can be changed.`,
    )
  }
  try {
    const db = new Database(real, 'write')
    try {
      migrate(db, version => backUpBeforeMigration(db, version, capabilities))
      return new Notebook(db, capabilities, null)
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'damaged') throw error
    return openDamaged(real, capabilities, error)
  }
}

/**
 * Makes a notebook. It appears at `path` whole or not at all.
 * @throws {ContractError} `file_exists`, `not_written`, `disk_full`
 */
export async function createNotebook(
  path: string,
  capabilities: Capabilities,
  fill: (notebook: Notebook) => Promise<void> = async () => {},
  options: { readonly title?: string; readonly sample?: boolean } = {},
): Promise<Notebook> {
  if (existsSync(path))
    throw new ContractError('file_exists', `${basename(path)} is there already and was left as it is.`)
  if (!existsSync(dirname(path))) {
    throw new ContractError('not_written', `${basename(path)} was not written: its folder is not there.`)
  }
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`,
  )
  try {
    // Made by the file system first: SQLite does not say why it cannot make a file.
    closeSync(openSync(temporary, 'wx'))
    const db = new Database(temporary, 'write')
    migrate(db, () => {})
    const title = options.title ?? basename(path, extname(path))
    const createdAt = capabilities.now().toISOString()
    db.transaction(() => {
      insertNotebook(db, { id: newId(), title, sample: options.sample ? 1 : 0, createdAt })
      for (const relation of defaultRelations) insertRelation(db, { ...relation, createdAt })
    })
    const notebook = new Notebook(db, capabilities, null)
    try {
      await fill(notebook)
      notebook.settle()
    } finally {
      await notebook.close()
    }
    placeNew(temporary, path)
  } catch (error) {
    throw translateWriteError(error, path)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(temporary + suffix, { force: true })
  }
  return openNotebook(path, capabilities)
}

function openToRead(path: string, mode: 'read' | 'immutable'): Database {
  const db = new Database(path, mode)
  try {
    migrate(db, () => {
      throw new ContractError(
        'read_only',
        `${basename(path)} is of an older version and must be brought up to date before it opens, but may not be written. Copy it to where it may be.`,
      )
    })
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function openDamaged(path: string, capabilities: Capabilities, damage: ContractError): Notebook {
  const problem = `${basename(path)} is damaged. It is open for reading only: export or back up what can be read.`
  try {
    return new Notebook(openToRead(path, 'read'), capabilities, problem)
  } catch (error) {
    capabilities.log('a damaged notebook could not even be read', error)
    throw damage
  }
}

function backUpBeforeMigration(db: Database, version: number, capabilities: Capabilities): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const day = capabilities.now().toISOString().slice(0, 19).replaceAll(':', '')
  const extension = extname(db.path)
  const backup = join(
    dirname(db.path),
    `${basename(db.path, extension)} (version ${version}, ${day})${extension}`,
  )
  try {
    copyFileSync(db.path, backup)
  } catch (error) {
    throw translateWriteError(error, backup)
  }
}
