import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import { root } from '../../scripts/root.mjs'

/** The program as it stands in the sources. */
export const program = join(root, 'main', 'cli', 'index.ts')

export interface CallOptions {
  /** Where the caller stands: relative paths are seen from there. */
  readonly folder?: string
  readonly stdin?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** What is put before the program: `bash -c …`, for example, that ends in `exec "$@"`. */
  readonly under?: readonly string[]
}

/** How a run of the program ended, and what it printed. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

// Where `npm run parallax` keeps what Node compiled as well.
const compiled = join(root, 'node_modules', '.cache', 'compiled')

/** The environment of a run: what npm says of the caller's folder is left out, and so is any display. */
export function environment({ folder, env }: CallOptions = {}): NodeJS.ProcessEnv {
  const { INIT_CWD: _, DISPLAY: __, WAYLAND_DISPLAY: ___, PARALLAX_DEBUG: ____, ...rest } = process.env
  return {
    ...rest,
    NODE_COMPILE_CACHE: compiled,
    ...(folder === undefined ? {} : { INIT_CWD: folder }),
    ...env,
  }
}

/** Runs the program as a process of its own, to its end. Whatever it prints is never a stack. */
export async function parallax(args: readonly string[], options: CallOptions = {}): Promise<Ended> {
  const [command, ...rest] = [...(options.under ?? []), process.execPath, program, ...args] as [
    string,
    ...string[],
  ]
  const child = spawn(command, rest, { env: environment(options), stdio: 'pipe' })
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)]
  // A program that ends early closes its end.
  child.stdin.on('error', () => {})
  child.stdin.end(options.stdin ?? '')
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const ended = { status, stdout: await stdout, stderr: await stderr }
  expect(ended.stdout + ended.stderr).not.toMatch(/\n\s+at .+:\d+|node:internal|ContractError/)
  return ended
}

/** What a run with `--json` printed: one value and nothing else on stdout. */
export interface Json<Value> {
  readonly status: number | null
  readonly value: Value
  readonly stderr: string
}

/** Runs the program with `--json`. */
export async function parallaxJson<Value = unknown>(
  args: readonly string[],
  options: CallOptions = {},
): Promise<Json<Value>> {
  const { status, stdout, stderr } = await parallax([...args, '--json'], options)
  expect(stdout, stderr).toMatch(/^.+\n$/)
  return { status, value: JSON.parse(stdout) as Value, stderr }
}

/** An error as `--json` prints it, with a sentence that holds these words. */
export const errorWith = (code: string, words: string) => ({
  error: { code, message: expect.stringContaining(words) as string },
})

async function gather(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

/**
 * What to run a program under so that file permissions hold for it: root is asked to give up the right to pass them
 * by. Without root they hold anyway.
 */
export const bound: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : []
