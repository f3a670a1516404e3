import type {
  CheckedParams,
  ContractEvent,
  MethodName,
  OperationId,
  Result,
} from '../../shared/contract/index.ts'
import type { Capabilities } from './capabilities.ts'
import type { Database } from './db/database.ts'
import type { History } from './history/history.ts'
import type { Operations } from './work/operations.ts'
import type { WorkerPool } from './work/pool.ts'

/** What a handler works with: the notebook that is open. */
export interface Context {
  readonly db: Database
  /** The notebook's file. */
  readonly path: string
  readonly history: History
  readonly capabilities: Capabilities
  readonly workers: WorkerPool
  readonly operations: Operations
  /** Why nothing can be changed, in a sentence; `null` where everything can. */
  readonly problem: string | null
  publish(events: readonly ContractEvent[]): void
}

/** Answers one method of the contract, with parameters that are already checked. */
export type Handler<Name extends MethodName> = (
  params: CheckedParams<Name>,
  context: Context,
) => Result<Name> | Promise<Result<Name>>

/** The methods of one noun: `HandlersOf<'tags'>` has a handler for each `tags.…`. */
export type HandlersOf<Noun extends string> = {
  readonly [Name in MethodName as Name extends `${Noun}.${string}` ? Name : never]: Handler<Name>
}

/** What runs long reports here; `signal` says when to stop. */
export interface Progress {
  readonly operationId: OperationId | undefined
  readonly signal: AbortSignal
  report(done: number, total: number | null, item: string): void
}
