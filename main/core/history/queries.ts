import type { Database } from '../db/database.ts'

export interface EntryRow {
  readonly id: string
  readonly clock: string
  readonly copy_id: string
  readonly author: string
  readonly at: string
  readonly kind: 'do' | 'undo' | 'redo'
  readonly state: 'done' | 'undone' | 'settled'
  readonly command: string
  readonly detail: string
  readonly target_id: string | null
  readonly changes: string | null
}

const lastClock = `SELECT clock FROM history ORDER BY clock DESC LIMIT 1`
const newest = `SELECT * FROM history ORDER BY clock DESC LIMIT $limit`
const newestOf = `
  SELECT h.* FROM history_subjects s JOIN history h ON h.id = s.entry_id
  WHERE s.subject_id = $subjectId ORDER BY h.clock DESC LIMIT $limit`
const addSubject = `INSERT OR IGNORE INTO history_subjects (subject_id, entry_id) VALUES ($subjectId, $entryId)`
const newestDone = `SELECT * FROM history WHERE state = 'done' ORDER BY clock DESC LIMIT 1`
const oldestUndone = `SELECT * FROM history WHERE state = 'undone' ORDER BY clock LIMIT 1`
const since = `SELECT * FROM history WHERE clock > $clock ORDER BY clock`
const byId = `SELECT * FROM history WHERE id = $id`
const add = `
  INSERT INTO history (id, clock, copy_id, author, at, kind, state, command, detail, target_id, changes)
  VALUES ($id, $clock, $copy_id, $author, $at, $kind, $state, $command, $detail, $target_id, $changes)`
const extend = `UPDATE history SET clock = $clock, detail = $detail, changes = $changes WHERE id = $id`
const setState = `UPDATE history SET state = $state WHERE id = $id`
const settleUndone = `UPDATE history SET state = 'settled' WHERE state = 'undone'`
const settleAll = `UPDATE history SET state = 'settled' WHERE state <> 'settled'`

export const readLastClock = (db: Database) => db.get<{ clock: string }>(lastClock)?.clock ?? null
export const readNewest = (db: Database, limit: number) => db.all<EntryRow>(newest, { limit })
export const readNewestOf = (db: Database, subjectId: string, limit: number) =>
  db.all<EntryRow>(newestOf, { subjectId, limit })
export const readNewestDone = (db: Database) => db.get<EntryRow>(newestDone)
export const readOldestUndone = (db: Database) => db.get<EntryRow>(oldestUndone)
export const readSince = (db: Database, clock: string) => db.all<EntryRow>(since, { clock })
export const readEntry = (db: Database, id: string) => db.get<EntryRow>(byId, { id })
export const addEntry = (db: Database, entry: EntryRow) => db.run(add, { ...entry })
export const extendEntry = (db: Database, entry: Pick<EntryRow, 'id' | 'clock' | 'detail' | 'changes'>) =>
  db.run(extend, { ...entry })
export const addEntrySubject = (db: Database, entryId: string, subjectId: string) =>
  db.run(addSubject, { entryId, subjectId })
export const setEntryState = (db: Database, id: string, state: EntryRow['state']) =>
  db.run(setState, { id, state })
export const settleWhatWasUndone = (db: Database) => db.run(settleUndone)
export const settleEverything = (db: Database) => db.run(settleAll)
