import { basename } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import type { Database } from './database.ts'
import { migrations } from './migrations/index.ts'

/** `Plx1`: how SQLite's file header says that this is a Parallax notebook. */
export const applicationId = 0x506c7831

/**
 * Gives an empty database the newest shape, or brings an older notebook up to it, all or nothing, and checks the
 * result. `backUp` is called with its version before an existing notebook is touched.
 * @throws {ContractError} `newer_version` for a notebook of a later program, `damaged` where the check fails
 */
export function migrate(
  db: Database,
  backUp: (version: number) => void,
  steps: readonly string[] = migrations,
): void {
  const version = db.pragma<number>('user_version')
  if (version > steps.length) {
    throw new ContractError(
      'newer_version',
      `${basename(db.path)} was written by a newer Parallax (version ${version} of the notebook, this program knows ${steps.length}). It was left as it is; update Parallax to open it.`,
    )
  }
  if (version === steps.length) return
  if (version > 0) backUp(version)
  db.transaction(() => {
    for (const step of steps.slice(version)) db.exec(step)
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`)
    const broken = db.all('PRAGMA foreign_key_check')
    const integrity = version > 0 ? db.pragma<string>('integrity_check(1)') : 'ok'
    if (broken.length > 0 || integrity !== 'ok') {
      throw new ContractError(
        'damaged',
        `${basename(db.path)} could not be brought to the new version: ${integrity === 'ok' ? `${broken.length} broken references` : integrity}. It was left as it was.`,
      )
    }
  })
}
