import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { temporaryFolder } from '../notebooks.ts'

/** What the boot program prints. */
export interface Boot {
  readonly title: string
  readonly bridge: readonly string[]
  readonly files: readonly { address: string; status: number; type: string; policy: string }[]
  readonly menus: number
  readonly replies: readonly unknown[]
  readonly dialogs: readonly string[]
}

const program = fileURLToPath(new URL('./boot.ts', import.meta.url))

/**
 * Starts a built application in a process where a stand-in answers for Electron, and has it answer requests.
 * @param out the folder with main, preload and renderer
 */
export async function bootApplication(
  out: string,
  ...requests: readonly { method: string; params: unknown }[]
): Promise<Boot> {
  const home = temporaryFolder()
  const env = {
    ...process.env,
    STAND_IN_FOLDER: home,
    HOME: home,
    USERPROFILE: home,
    APPDATA: home,
    XDG_DATA_HOME: home,
    NODE_OPTIONS: '',
  }
  const args = [program, out, ...requests.map(request => JSON.stringify(request))]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, timeout: 60_000 })
  return JSON.parse(stdout) as Boot
}
