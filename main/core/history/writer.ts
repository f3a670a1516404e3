import type { Database } from '../db/database.ts'
import { applyChange, type Change, type Columns, readRow } from './changes.ts'
import { type TrackedName, trackedTables } from './tracked-tables.ts'

/**
 * The only way in which a command writes: each change goes to its table and is recorded, so that the inverse is known
 * by construction. Lives for one transaction.
 */
export class Writer {
  readonly db: Database
  /** The moment of the command, for `created_at` and `updated_at`. */
  readonly at: string
  readonly author: string
  readonly changes: Change[] = []

  constructor(db: Database, at: string, author: string) {
    this.db = db
    this.at = at
    this.author = author
  }

  /** Adds a row; columns that are not given are `null`. */
  insert(table: TrackedName, key: Columns, columns: Columns = {}): void {
    const after: Record<string, Columns[string]> = {}
    for (const column of trackedTables[table].columns) after[column] = columns[column] ?? null
    this.#apply({ table, key, before: null, after })
  }

  /** Sets columns of a row that exists. Nothing is recorded for those that have the value already. */
  update(table: TrackedName, key: Columns, columns: Columns): boolean {
    const row = this.#read(table, key)
    const before: Record<string, Columns[string]> = {}
    const after: Record<string, Columns[string]> = {}
    for (const [column, value] of Object.entries(columns)) {
      if (row[column] === value) continue
      before[column] = row[column] ?? null
      after[column] = value
    }
    const changed = Object.keys(after)
    if (changed.length === 0 || (changed.length === 1 && changed[0] === 'updated_at')) return false
    this.#apply({ table, key, before, after })
    return true
  }

  /** Removes a row that exists. */
  remove(table: TrackedName, key: Columns): void {
    const row = this.#read(table, key)
    const before = trackedTables[table].columns.length === 0 ? {} : row
    this.#apply({ table, key, before, after: null })
  }

  /** Adds a membership (a row that is only a key) unless it is there; says whether it was added. */
  join(table: TrackedName, key: Columns): boolean {
    if (readRow(this.db, table, key)) return false
    this.insert(table, key)
    return true
  }

  /** Removes a membership where there is one; says whether it was removed. */
  leave(table: TrackedName, key: Columns): boolean {
    if (!readRow(this.db, table, key)) return false
    this.remove(table, key)
    return true
  }

  #read(table: TrackedName, key: Columns): Columns {
    const row = readRow(this.db, table, key)
    if (!row) throw new Error(`${table} has no row ${JSON.stringify(key)}`)
    return row
  }

  #apply(change: Change): void {
    applyChange(this.db, change)
    this.changes.push(change)
  }
}
