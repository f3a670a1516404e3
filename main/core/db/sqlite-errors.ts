import { basename } from 'node:path'
import { SqliteError } from 'better-sqlite3'
import { ContractError, type ErrorCode } from '../../../shared/contract/index.ts'

const codes: readonly [prefix: string, code: ErrorCode, sentence: string][] = [
  [
    'SQLITE_FULL',
    'disk_full',
    'the disk is full. The last change was not stored; everything before it is kept.',
  ],
  ['SQLITE_READONLY', 'read_only', 'the notebook is read-only. Nothing was changed.'],
  ['SQLITE_BUSY', 'busy', 'another program is writing to the notebook. Nothing was changed; try again.'],
  ['SQLITE_LOCKED', 'busy', 'another program is writing to the notebook. Nothing was changed; try again.'],
  ['SQLITE_NOTADB', 'not_a_notebook', 'the file is not a Parallax notebook. It was left as it is.'],
  [
    'SQLITE_CORRUPT',
    'damaged',
    'the notebook is damaged. It was left as it is; restore a backup, or export what can be read.',
  ],
  ['SQLITE_CANTOPEN', 'unreadable', 'the notebook cannot be opened. It was left as it is.'],
  ['SQLITE_PERM', 'unreadable', 'the notebook may not be opened. It was left as it is.'],
  // A write refused by a quota or a file size limit arrives as an I/O error, not as SQLITE_FULL.
  [
    'SQLITE_IOERR_WRITE',
    'disk_full',
    'the disk takes no more. The last change was not stored; everything before it is kept.',
  ],
  [
    'SQLITE_IOERR',
    'unreadable',
    'the disk failed while the notebook was in use. The last change was not stored.',
  ],
]

/** Turns SQLite's error into one of the contract, naming the file; anything else comes back as it is. */
export function translateSqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof SqliteError)) return error
  const known = codes.find(([prefix]) => error.code.startsWith(prefix))
  if (!known) return error
  const [, code, sentence] = known
  return new ContractError(code, `${basename(path)}: ${sentence}`, { cause: error })
}
