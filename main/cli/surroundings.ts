import { hostname, userInfo } from 'node:os'
import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** What a command finds around it: the caller's folder, the streams, who calls. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly json: boolean
  /** Makes a path of the caller's absolute. `npm run` changes the folder and says in `INIT_CWD` where the caller stood. */
  absolute(path: string): string
  readonly author: string
  readonly machine: string
  /** Takes stacks and causes; shown only where `PARALLAX_DEBUG=1`. */
  log(message: string, error?: unknown): void
}

/** The surroundings of this process. */
export function surroundings(json: boolean): Surroundings {
  const { env } = process
  const folder = resolve(env['INIT_CWD'] || process.cwd())
  return {
    env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    json,
    absolute: path => resolve(folder, path),
    author: userName(),
    machine: hostname(),
    log: (message, error) => {
      if (env['PARALLAX_DEBUG'] !== '1') return
      process.stderr.write(`${message}\n${error instanceof Error ? `${error.stack}\n` : ''}`)
    },
  }
}

// A user id without a name, as containers have, makes userInfo throw.
function userName(): string {
  try {
    return userInfo().username
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SYSTEM_ERROR') throw error
    return process.env['USER'] || 'unknown'
  }
}
