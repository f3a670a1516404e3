import { execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'main/cli/index.ts')
const run = promisify(execFile)

/** How many times slower the page runs than it could: `PARALLAX_SLOW=6` finds the journeys that do not wait. */
const slowed = Number(process.env['PARALLAX_SLOW'] ?? 1)

/** A notebook of its own in a folder of its own, and the program that works on it. */
export interface Workshop {
  readonly folder: string
  readonly notebook: string
  /** Runs a command of the command line and gives back what it prints as JSON. */
  parallax(...args: readonly string[]): Promise<unknown>
  /** Writes a file into the folder and gives back its path. */
  write(name: string, content: string | Uint8Array): string
  /** Makes the notebook one that cannot be written. */
  lock(): void
  /**
   * Serves the notebook and opens it in the page; gives back the address. What the page logs as an error fails the
   * test.
   */
  open(): Promise<string>
  /** Ends what serves the notebook and serves it anew at the same port; the page is left as it is. */
  restart(): Promise<string>
  /** From now on the page may log errors: the test brings them about. */
  expectErrors(): void
}

/** Tests with a workshop: an empty folder, gone afterwards with all that ran in it. */
export const test = base.extend<{ workshop: Workshop }>({
  workshop: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-journey-'))
    const notebook = join(folder, 'journey.parallax')
    const problems: string[] = []
    let expected = false
    let locked = false
    // A journey may open the notebook at several addresses; the page shows the last.
    const hosts: Host[] = []

    const workshop: Workshop = {
      folder,
      notebook,
      async parallax(...args) {
        const { stdout } = await run(process.execPath, [program, ...args, '--json'], { cwd: folder })
        return JSON.parse(stdout) as unknown
      },
      write(name, content) {
        const path = join(folder, name)
        writeFileSync(path, content)
        return path
      },
      lock() {
        chmodSync(notebook, 0o444)
        chmodSync(folder, 0o555)
        locked = true
      },
      expectErrors: () => {
        expected = true
      },
      async open() {
        page.on('pageerror', error => problems.push(String(error)))
        page.on('console', message => {
          if (message.type() === 'error' && !expected) problems.push(message.text())
        })
        const host = await serve(notebook, locked)
        hosts.push(host)
        if (slowed > 1) {
          const browser = await page.context().newCDPSession(page)
          await browser.send('Emulation.setCPUThrottlingRate', { rate: slowed })
        }
        await page.goto(host.url)
        return host.url
      },
      async restart() {
        const last = hosts.pop()
        if (!last) throw new Error('nothing is served yet')
        const { port } = new URL(last.url)
        await last.end()
        const host = await serve(notebook, locked, port)
        hosts.push(host)
        return host.url
      },
    }

    await use(workshop)
    await page.close()
    await Promise.all(hosts.map(host => host.end()))
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, force: true })
    if (problems.length > 0) throw new Error(`the page had errors:\n${problems.join('\n')}`)
  },
})

export { expect } from '@playwright/test'

interface Host {
  readonly url: string
  end(): Promise<void>
}

/** Nobody, on Linux and macOS: for root, no file is locked. */
const nobody = 65_534

async function serve(notebook: string, locked: boolean, port = '0'): Promise<Host> {
  const host = spawn(process.execPath, [program, 'serve', notebook, '--no-open', '--port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(locked && process.getuid?.() === 0 && { uid: nobody, gid: nobody }),
  })
  const ended = new Promise<void>(resolve => host.once('exit', () => resolve()))
  const end = async () => {
    host.kill('SIGTERM')
    await ended
  }
  const first = await createInterface({ input: host.stdout })[Symbol.asyncIterator]().next()
  if (first.done === true) throw new Error('the host ended before it served')
  return { url: (JSON.parse(first.value) as { url: string }).url, end }
}
