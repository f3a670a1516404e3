import type { Arguments, Options } from './arguments.ts'
import type { Surroundings } from './surroundings.ts'

/** What a command has to say: one value for programs, lines for a person. */
export interface Output {
  readonly json: unknown
  readonly lines: readonly string[]
  /** What a person has to know besides, a sentence each, for stderr. It is in `json` as well. */
  readonly problems?: readonly string[]
  /** 1 where the work was done only in part. */
  readonly status?: 0 | 1
}

/** One command of the program. */
export interface Command {
  readonly name: string
  /** Its arguments, as the help shows them. */
  readonly usage: string
  /** What it does, in a sentence. */
  readonly summary: string
  /** How many arguments without a flag it takes. */
  readonly takes: { readonly least: number; readonly most: number }
  readonly options?: Options
  /**
   * Does the work. A command that prints for itself, because it prints as it goes or prints no JSON, gives back the
   * status to end with instead.
   * @throws {ContractError} where it cannot be done
   * @throws {UsageError} where the arguments are wrong
   */
  run(args: Arguments, around: Surroundings): Promise<Output | 0 | 1>
}
