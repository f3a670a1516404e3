import { pathToFileURL } from 'node:url'
import Sqlite from 'better-sqlite3'
import { translateSqliteError } from './sqlite-errors.ts'

// Read by better-sqlite3 when it first loads its binary: without it, `immutable` has no way to be said.
process.env['SQLITE_USE_URI'] = '1'

/** A value that can be bound to a statement or come out of one. */
export type SqlValue = string | number | null | Uint8Array
export type SqlParams = Readonly<Record<string, SqlValue>>

/** How a notebook's file is opened. `immutable` reads a file in a folder where not even a lock can be written. */
export type OpenMode = 'write' | 'read' | 'immutable'

/** How long a statement waits for another program's lock, in milliseconds. */
const busyTimeout = 5000

/**
 * A connection to one SQLite file. Statements are prepared once and kept; values are bound by name (`$name`).
 * Errors of SQLite come out as `ContractError`, naming the file.
 */
export class Database {
  readonly path: string
  readonly mode: OpenMode
  readonly #sqlite: Sqlite.Database
  readonly #statements = new Map<string, Sqlite.Statement>()

  /** @throws {ContractError} where the file cannot be opened; it is never created unless `create` is set. */
  constructor(path: string, mode: OpenMode, options: { readonly create?: boolean } = {}) {
    this.path = path
    this.mode = mode
    this.#sqlite = this.#guard(() => {
      const name = mode === 'immutable' ? `${pathToFileURL(path).href}?immutable=1` : path
      return new Sqlite(name, {
        readonly: mode !== 'write',
        fileMustExist: mode !== 'immutable' && !options.create,
        timeout: busyTimeout,
      })
    })
    try {
      this.exec('PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
      this.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000')
      // FULL: an acknowledged change survives a power cut, not only a crash of the program.
      if (mode === 'write') this.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    } catch (error) {
      this.#sqlite.close()
      throw error
    }
  }

  get open(): boolean {
    return this.#sqlite.open
  }

  all<Row>(sql: string, params: SqlParams = {}): Row[] {
    return this.#guard(() => this.#statement(sql).all(params) as Row[])
  }

  /** The first column of each row: for many rows, which take long to make objects of. */
  column<Value extends SqlValue>(sql: string, params: SqlParams = {}): Value[] {
    return this.#guard(() => {
      const statement = this.#statement(sql)
      // The statement is kept and may be asked for whole rows the next time.
      try {
        return statement.pluck(true).all(params) as Value[]
      } finally {
        statement.pluck(false)
      }
    })
  }

  /** The first row, or `null`. */
  get<Row>(sql: string, params: SqlParams = {}): Row | null {
    return this.#guard(() => (this.#statement(sql).get(params) as Row | undefined) ?? null)
  }

  /** Rows one by one, for results too large to hold. No other statement may write meanwhile. */
  *iterate<Row>(sql: string, params: SqlParams = {}): Generator<Row> {
    const rows = this.#guard(() => this.#statement(sql).iterate(params)) as IterableIterator<Row>
    while (true) {
      const next = this.#guard(() => rows.next())
      if (next.done) return
      yield next.value
    }
  }

  /** Runs a statement that writes and says how many rows it changed. */
  run(sql: string, params: SqlParams = {}): number {
    return this.#guard(() => this.#statement(sql).run(params).changes)
  }

  /** Runs several statements without values. */
  exec(sql: string): void {
    this.#guard(() => this.#sqlite.exec(sql))
  }

  /** One value of a pragma. */
  pragma<Value>(name: string): Value {
    return this.#guard(() => this.#sqlite.pragma(name, { simple: true }) as Value)
  }

  /** Runs `body` in a transaction that holds the write lock from its start. It must not await. */
  transaction<Value>(body: () => Value): Value {
    return this.#guard(() => this.#sqlite.transaction(body).immediate())
  }

  close(): void {
    if (this.#sqlite.open) this.#guard(() => this.#sqlite.close())
  }

  #statement(sql: string): Sqlite.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#sqlite.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #guard<Value>(body: () => Value): Value {
    try {
      return body()
    } catch (error) {
      throw translateSqliteError(error, this.path)
    }
  }
}
