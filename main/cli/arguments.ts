import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { UsageError } from './usage-error.ts'

/** A flag of a command. One with a `value` wants one, shown in the help by that word. */
export interface Option {
  readonly value?: string
  readonly multiple?: boolean
  readonly help: string
}
export type Options = Readonly<Record<string, Option>>

/** What every command takes. */
export const commonOptions: Options = {
  json: { help: 'print one JSON value' },
  help: { help: 'say what the command takes' },
}

type Value = string | boolean | (string | boolean)[] | undefined

/** The arguments of a command, checked against what it takes. */
export class Arguments {
  readonly #positionals: readonly string[]
  readonly #values: Readonly<Record<string, Value>>

  constructor(positionals: readonly string[], values: Readonly<Record<string, Value>>) {
    this.#positionals = positionals
    this.#values = values
  }

  /** The argument without a flag at this place. */
  at(index: number): string {
    const value = this.#positionals[index]
    if (value === undefined) throw new UsageError('An argument is missing.')
    return value
  }

  /** The arguments without a flag from this place on. */
  from(index: number): readonly string[] {
    return this.#positionals.slice(index)
  }

  get count(): number {
    return this.#positionals.length
  }

  flag(name: string): boolean {
    return this.#values[name] === true
  }

  /** The text given with a flag, or `null`. */
  text(name: string): string | null {
    const value = this.#values[name]
    return typeof value === 'string' ? value : null
  }

  /** @throws {UsageError} where the flag is missing */
  required(name: string): string {
    const value = this.text(name)
    if (value === null) throw new UsageError(`--${name} is missing.`)
    return value
  }

  /** The texts given with a flag that may stand more than once. */
  texts(name: string): readonly string[] {
    const value = this.#values[name]
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
  }

  /** The whole number given with a flag, or `null`. @throws {UsageError} for anything else, and outside the range */
  whole(name: string, least: number, most = Number.MAX_SAFE_INTEGER): number | null {
    const value = this.text(name)
    if (value === null) return null
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
    throw new UsageError(`--${name} wants a whole number ${range}, not “${value}”.`)
  }
}

/**
 * Reads what stands after the command's name.
 * @throws {UsageError} for flags it does not take, values that are missing, and too few or too many arguments
 */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { positionals, values } = parse(command, argv)
  const args = new Arguments(positionals, values)
  if (args.flag('help')) return args
  const { least, most } = command.takes
  if (positionals.length < least) throw new UsageError(`${command.name} wants more: ${command.usage}`)
  if (positionals.length > most) {
    throw new UsageError(`“${positionals[most]}” is one argument too many: ${command.name} ${command.usage}`)
  }
  const empty = positionals.findIndex(value => value === '')
  if (empty >= 0) throw new UsageError(`Argument ${empty + 1} of ${command.name} is empty.`)
  return args
}

function parse(command: Command, argv: readonly string[]) {
  const options = Object.entries({ ...command.options, ...commonOptions }).map(([name, option]) => {
    const type = option.value === undefined ? ('boolean' as const) : ('string' as const)
    return [
      name,
      { type, multiple: option.multiple ?? false, ...(name === 'help' ? { short: 'h' } : {}) },
    ] as const
  })
  try {
    return parseArgs({ args: [...argv], options: Object.fromEntries(options), allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    throw new UsageError(saidOf(command, code, message), { cause: error })
  }
}

// What Node says of wrong flags, in the words of this program. Source: the messages of node:util parseArgs.
function saidOf(command: Command, code: string, message: string): string {
  const flag = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const flags = Object.keys({ ...command.options, ...commonOptions }).map(name => `--${name}`)
    return `${command.name} takes no ${flag}. It takes: ${flags.join(', ')}.`
  }
  if (message.includes('does not take an argument')) return `${flag} takes no value.`
  if (message.includes('ambiguous'))
    return `${flag} wants a value; one that begins with “-” is written with “=”: ${flag}=-5.`
  if (message.includes('argument missing')) return `${flag} wants a value.`
  return message.split('\n').join(' ')
}
