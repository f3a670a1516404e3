import type { ContractEvent } from '../../../shared/contract/index.ts'
import type { Database, SqlValue } from '../db/database.ts'
import { type TrackedName, type TrackedTable, trackedTables } from './tracked-tables.ts'

export type Columns = Readonly<Record<string, SqlValue>>

/**
 * One row changed. `before` is `null` for an insertion, `after` for a removal; an update has in both only the columns
 * that it changed. Swapping the two gives the inverse.
 */
export interface Change {
  readonly table: TrackedName
  readonly key: Columns
  readonly before: Columns | null
  readonly after: Columns | null
}

/** What takes the changes back, in the order in which it must be applied. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes
    .map(({ table, key, before, after }) => ({ table, key, before: after, after: before }))
    .reverse()
}

/** Writes a change to its table. */
export function applyChange(db: Database, { table, key, before, after }: Change): void {
  const statements = sqlOf(table)
  let changed: number
  if (after === null) changed = db.run(statements.remove, key)
  else if (before === null) changed = db.run(statements.insert, { ...key, ...after })
  else changed = db.run(statements.update(Object.keys(after)), { ...key, ...after })
  if (changed !== 1) throw new Error(`a change of ${table} ${JSON.stringify(key)} met ${changed} rows`)
}

/** The row of a key with all its columns, or `null`. */
export function readRow(db: Database, table: TrackedName, key: Columns): Columns | null {
  return db.get<Columns>(sqlOf(table).read, key)
}

/** Which things changed, as the events that tell windows of them. */
export function eventsOf(changes: readonly Change[]): ContractEvent[] {
  const ids = new Map<string, Set<string>>()
  for (const { table, key } of changes) {
    const { event, eventKey } = trackedTables[table]
    const known = ids.get(event) ?? new Set()
    known.add(String(key[eventKey]))
    ids.set(event, known)
  }
  return [...ids].map(([event, changed]) => ({ event, payload: { ids: [...changed] } }) as ContractEvent)
}

/** The ids of all that changes concern: of a membership, both its sides; of a link, its two highlights too. */
export function subjectsOf(changes: readonly Change[]): Set<string> {
  const subjects = new Set<string>()
  for (const { key, before, after } of changes) {
    for (const id of Object.values(key)) subjects.add(String(id))
    for (const columns of [before, after]) {
      if (columns?.from_id) subjects.add(String(columns.from_id))
      if (columns?.to_id) subjects.add(String(columns.to_id))
    }
  }
  return subjects
}

interface TableSql {
  readonly read: string
  readonly insert: string
  readonly remove: string
  update(columns: readonly string[]): string
}

// The names come from the constant table above and are checked against it, never from outside.
const sql = new Map<TrackedName, TableSql>()

function sqlOf(name: TrackedName): TableSql {
  const known = sql.get(name)
  if (known) return known
  const table: TrackedTable = trackedTables[name]
  const all = [...table.key, ...table.columns]
  const where = table.key.map(column => `"${column}" = $${column}`).join(' AND ')
  const list = (columns: readonly string[]) => columns.map(column => `"${column}"`).join(', ')
  const made: TableSql = {
    read: `SELECT ${list(table.columns.length > 0 ? table.columns : table.key)} FROM ${name} WHERE ${where}`,
    insert: `INSERT INTO ${name} (${list(all)}) VALUES (${all.map(column => `$${column}`).join(', ')})`,
    remove: `DELETE FROM ${name} WHERE ${where}`,
    update(columns) {
      const unknown = columns.find(column => !table.columns.includes(column))
      if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`)
      return `UPDATE ${name} SET ${columns.map(column => `"${column}" = $${column}`).join(', ')} WHERE ${where}`
    },
  }
  sql.set(name, made)
  return made
}
