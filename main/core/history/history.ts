import type { ContractEvent } from '../../../shared/contract/index.ts'
import type { HistoryEntry } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../ids.ts'
import { applyChange, type Change, eventsOf, inverse, subjectsOf } from './changes.ts'
import { nextClock } from './clock.ts'
import * as queries from './queries.ts'
import { describeCommand, type Detail } from './sentences.ts'
import { Writer } from './writer.ts'

/** What a command gives back: its value for the caller, and what its sentence in the history needs. */
export interface Outcome<Value> {
  readonly value: Value
  readonly detail: Detail
}

/** Brings what is derived (index, citations) in line with changes, in their transaction. */
export type Derivation = (db: Database, changes: readonly Change[]) => void

export interface CommitOptions {
  /**
   * Where the newest entry is of the same command, with the same detail of this name, by the same copy, and less than
   * `joinWithin` milliseconds old, the changes are added to it instead of making an entry of their own.
   */
  readonly joinBy?: string
}

const joinWithin = 8_000

interface Who {
  readonly author: string
  readonly copyId: string
  now(): Date
}

/**
 * Runs commands, each in one transaction with its entry in `history`, and takes them back and does them again. After
 * the commit the events go to `publish`.
 */
export class History {
  readonly #db: Database
  readonly #who: Who
  readonly #derive: Derivation
  readonly #publish: (events: readonly ContractEvent[]) => void
  #seen: string

  constructor(
    db: Database,
    who: Who,
    derive: Derivation,
    publish: (events: readonly ContractEvent[]) => void,
  ) {
    this.#db = db
    this.#who = who
    this.#derive = derive
    this.#publish = publish
    this.#seen = queries.readLastClock(db) ?? ''
  }

  /** Runs a command. One that changes nothing leaves no entry. */
  commit<Value>(
    command: string,
    body: (write: Writer) => Outcome<Value>,
    options: CommitOptions = {},
  ): Value {
    const { value, events } = this.#db.transaction(() => {
      this.#db.exec('PRAGMA defer_foreign_keys = ON')
      const now = this.#who.now()
      const write = new Writer(this.#db, now.toISOString(), this.#who.author)
      const outcome = body(write)
      if (write.changes.length === 0) return { value: outcome.value, events: [] }
      this.#derive(this.#db, write.changes)
      const id = this.#record(command, outcome.detail, write.changes, now, options)
      return { value: outcome.value, events: [...eventsOf(write.changes), historyChanged(id)] }
    })
    this.#tell(events)
    return value
  }

  /**
   * Takes back the newest change that stands, and says what it was; `null` where there is none, or where it is not the
   * one of `entryId`.
   */
  undo(entryId?: string): string | null {
    const find = (db: Database) => {
      const newest = queries.readNewestDone(db)
      return entryId === undefined || newest?.id === entryId ? newest : null
    }
    return this.#turn('undo', find, 'undone', changes => inverse(changes))
  }

  /** Does again what was undone last, and says what it was; `null` where there is nothing. */
  redo(): string | null {
    return this.#turn('redo', queries.readOldestUndone, 'done', changes => changes)
  }

  /** The newest entries, of all or of one thing, and what undo and redo would do now. */
  list(
    limit: number,
    subjectId?: string,
  ): { entries: HistoryEntry[]; undo: string | null; undoId: string | null; redo: string | null } {
    const undo = queries.readNewestDone(this.#db)
    const redo = queries.readOldestUndone(this.#db)
    return {
      entries: (subjectId === undefined
        ? queries.readNewest(this.#db, limit)
        : queries.readNewestOf(this.#db, subjectId, limit)
      ).map(entryOf),
      undo: undo && sentenceOf(undo),
      undoId: undo?.id ?? null,
      redo: redo && sentenceOf(redo),
    }
  }

  /** Makes everything so far final: it stays in the list and can no longer be undone. */
  settle(): void {
    this.#db.transaction(() => queries.settleEverything(this.#db))
  }

  /** Tells windows what other programs did to the notebook since the last look. */
  tellOfOthers(): void {
    const entries = queries.readSince(this.#db, this.#seen)
    const events = entries.flatMap(entry => {
      const source = entry.target_id ? queries.readEntry(this.#db, entry.target_id) : entry
      return source?.changes ? eventsOf(JSON.parse(source.changes) as Change[]) : []
    })
    if (entries.length > 0) this.#tell([...events, ...entries.map(entry => historyChanged(entry.id))])
  }

  #record(
    command: string,
    detail: Detail,
    changes: readonly Change[],
    now: Date,
    options: CommitOptions,
  ): string {
    const clock = nextClock(queries.readLastClock(this.#db), now)
    queries.settleWhatWasUndone(this.#db)
    const [last] = queries.readNewest(this.#db, 1)
    if (last && this.#joins(last, command, detail, now, options)) {
      const together = mergeChanges([...(JSON.parse(last.changes!) as Change[]), ...changes])
      queries.extendEntry(this.#db, {
        id: last.id,
        clock,
        detail: JSON.stringify(detail),
        changes: JSON.stringify(together),
      })
      this.#addSubjects(last.id, changes)
      return last.id
    }
    const id = newId()
    queries.addEntry(this.#db, {
      id,
      clock,
      copy_id: this.#who.copyId,
      author: this.#who.author,
      at: now.toISOString(),
      kind: 'do',
      state: 'done',
      command,
      detail: JSON.stringify(detail),
      target_id: null,
      changes: JSON.stringify(changes),
    })
    this.#addSubjects(id, changes)
    return id
  }

  #addSubjects(entryId: string, changes: readonly Change[]): void {
    for (const subjectId of subjectsOf(changes)) queries.addEntrySubject(this.#db, entryId, subjectId)
  }

  #joins(
    last: queries.EntryRow,
    command: string,
    detail: Detail,
    now: Date,
    { joinBy }: CommitOptions,
  ): boolean {
    return (
      joinBy !== undefined &&
      last.kind === 'do' &&
      last.state === 'done' &&
      last.command === command &&
      last.copy_id === this.#who.copyId &&
      (JSON.parse(last.detail) as Detail)[joinBy] === detail[joinBy] &&
      now.getTime() - Date.parse(last.at) < joinWithin
    )
  }

  #turn(
    kind: 'undo' | 'redo',
    find: (db: Database) => queries.EntryRow | null,
    state: 'done' | 'undone',
    order: (changes: Change[]) => Change[],
  ): string | null {
    const { done, events } = this.#db.transaction(() => {
      const entry = find(this.#db)
      if (!entry) return { done: null, events: [] }
      this.#db.exec('PRAGMA defer_foreign_keys = ON')
      const changes = order(JSON.parse(entry.changes!) as Change[])
      for (const change of changes) applyChange(this.#db, change)
      this.#derive(this.#db, changes)
      queries.setEntryState(this.#db, entry.id, state)
      const now = this.#who.now()
      const id = newId()
      queries.addEntry(this.#db, {
        id,
        clock: nextClock(queries.readLastClock(this.#db), now),
        copy_id: this.#who.copyId,
        author: this.#who.author,
        at: now.toISOString(),
        kind,
        state: 'settled',
        command: entry.command,
        detail: entry.detail,
        target_id: entry.id,
        changes: null,
      })
      this.#addSubjects(id, changes)
      return { done: sentenceOf(entry), events: [...eventsOf(changes), historyChanged(id)] }
    })
    this.#tell(events)
    return done
  }

  #tell(events: readonly ContractEvent[]): void {
    if (events.length === 0) return
    this.#seen = queries.readLastClock(this.#db) ?? ''
    this.#publish(events)
  }
}

const historyChanged = (id: string): ContractEvent => ({ event: 'history.changed', payload: { ids: [id] } })

const sentenceOf = (entry: queries.EntryRow) =>
  describeCommand(entry.command, JSON.parse(entry.detail) as Detail)

function entryOf(entry: queries.EntryRow): HistoryEntry {
  const said = sentenceOf(entry)
  const what = entry.kind === 'do' ? said : `${entry.kind === 'undo' ? 'Undid' : 'Redid'}: ${said}`
  const { id, at, author, command, kind, state } = entry
  return { id, at, author, command, what, kind, state }
}

/** Folds updates of one row that follow each other into one; used for edits of a note only. */
function mergeChanges(changes: readonly Change[]): Change[] {
  const merged: Change[] = []
  for (const change of changes) {
    const last = merged.findLast(({ table, key }) => table === change.table && key.id === change.key.id)
    if (last?.before && last.after && change.before && change.after) {
      merged[merged.indexOf(last)] = {
        ...change,
        before: { ...change.before, ...last.before },
        after: { ...last.after, ...change.after },
      }
    } else {
      merged.push(change)
    }
  }
  return merged
}
