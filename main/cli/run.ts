import { readFileSync } from 'node:fs'
import { ContractError, type ErrorCode } from '../../shared/contract/index.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { helpFor, helpOn } from './help.ts'
import { oneLine, print, printJson, withoutLog } from './printing.ts'
import { type Surroundings, surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** Runs the program with these arguments and gives back the status to end with: 0, 1 or 2. */
export async function run(argv: readonly string[]): Promise<number> {
  endWhenNobodyReads()
  const around = surroundings(wantsJson(argv))
  // Faults of ours that nobody caught: a sentence, not a stack, and no work on what may be broken.
  process.on('uncaughtException', error => void report(error, around).then(status => process.exit(status)))
  try {
    return await obey(argv, around)
  } catch (error) {
    return report(error, around)
  }
}

async function obey(argv: readonly string[], around: Surroundings): Promise<number> {
  const [name, ...rest] = argv
  if (name === '--version') return say(around, [readVersion()], { version: readVersion() })
  if (name === '--help' || name === '-h' || name === 'help') {
    return say(around, helpFor(commands), { commands: commands.map(command => command.name) })
  }
  const command = commandOf(name)
  const args = readArguments(command, rest)
  if (args.flag('help')) return say(around, helpOn(command), { command: command.name, usage: command.usage })
  const output = await command.run(args, around)
  if (typeof output === 'number') return output
  if (!around.json) {
    for (const problem of output.problems ?? []) around.stderr.write(`${oneLine(problem, 1000)}\n`)
  }
  await say(around, output.lines, output.json)
  return output.status ?? 0
}

function commandOf(name: string | undefined): Command {
  if (name === undefined || name === '--json')
    throw new UsageError('Say what to do: parallax --help lists the commands.')
  const command = commands.find(candidate => candidate.name === name)
  if (!command)
    throw new UsageError(`There is no command “${oneLine(name)}”: parallax --help lists the commands.`)
  return command
}

async function say(around: Surroundings, lines: readonly string[], json: unknown): Promise<0> {
  if (around.json) await printJson(around, json)
  else if (lines.length > 0) await print(around.stdout, `${lines.join('\n')}\n`)
  return 0
}

async function report(error: unknown, around: Surroundings): Promise<1 | 2> {
  const { code, message } = failureOf(error, around)
  if (around.json) await printJson(around, { error: { code, message } })
  else around.stderr.write(`parallax: ${oneLine(message, 2000)}\n`)
  return code === 'invalid_params' ? 2 : 1
}

function failureOf(error: unknown, { log }: Surroundings): { code: ErrorCode; message: string } {
  if (error instanceof UsageError) return { code: 'invalid_params', message: error.message }
  log('the command failed', error)
  if (error instanceof ContractError) return { code: error.code, message: withoutLog(error.message) }
  const message =
    'Something broke inside Parallax. What was stored before is kept. PARALLAX_DEBUG=1 shows more.'
  return { code: 'internal', message }
}

// Known before the arguments are read, so that what is wrong with them can be said in JSON as well.
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).includes('--json')
}

// The reader of a pipe may leave early, as `head` does; that is no failure. A full disk is.
function endWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`parallax: What there is to print could not be written (${error.code}).\n`)
    process.exit(1)
  })
}

// package.json is two folders up, from here as from the build in out/main.
function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
