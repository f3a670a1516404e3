import { closeSync, openSync } from 'node:fs'
import { writeAtomically } from '../files/write-atomically.ts'
import { Database, type OpenMode } from '../db/database.ts'
import type { TargetFile } from '../capabilities.ts'
import type { Job, JobFunction } from '../work/jobs.ts'

export type BackupJob = Job<
  { readonly path: string; readonly mode: OpenMode; readonly target: TargetFile },
  { readonly path: string; readonly bytes: number }
>

/** Copies a notebook, as it stands at this moment, into one file without a journal beside it. */
export const backupJob: JobFunction<'backup'> = async ({ path, mode, target }) => {
  const db = new Database(path, mode)
  try {
    return await copyNotebook(db, target)
  } finally {
    db.close()
  }
}

/** The same over a connection that is open already, for a notebook whose file has lost its name. */
export async function copyNotebook(db: Database, target: TargetFile): Promise<BackupJob['output']> {
  const bytes = await writeAtomically(target, temporary => {
    // Made by the file system first: SQLite does not say why it cannot make a file.
    closeSync(openSync(temporary, 'wx'))
    db.run('VACUUM INTO $temporary', { temporary })
  })
  return { path: target.path, bytes }
}
