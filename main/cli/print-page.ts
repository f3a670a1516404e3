import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ContractError } from '../../shared/contract/index.ts'
import type { PagePrinter } from '../core/index.ts'
import { findBrowser } from './find-browser.ts'

/** How much of what the browser says is kept for the log, in characters. */
const mostSaid = 4000

/**
 * Prints with a browser of the Chromium family that is installed, without a window, without scripts, without the
 * network, and with a profile of its own that is gone afterwards.
 */
export function browserPrinter(
  env: Readonly<Record<string, string | undefined>>,
  log: (message: string) => void,
): PagePrinter {
  return async (page, target, signal) => {
    const browser = findBrowser(env)
    if (browser === null) {
      throw new ContractError(
        'not_available',
        'A PDF is printed by Chromium, Chrome or Edge, and none was found. Install one, or name its program in ' +
          'PARALLAX_BROWSER. HTML can be exported without.',
      )
    }
    const profile = mkdtempSync(join(tmpdir(), 'parallax-print-'))
    try {
      await run(
        browser,
        [...switches(profile), `--print-to-pdf=${target}`, pathToFileURL(page).href],
        signal,
        log,
      )
      if (!(statSync(target, { throwIfNoEntry: false })?.size ?? 0)) throw failed(browser)
    } finally {
      // A browser that was ended may still write for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    }
  }
}

function switches(profile: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--user-data-dir=${profile}`,
    // Chromium does not start as root with its sandbox; what it opens here is a page without scripts, made by us.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

async function run(
  browser: string,
  args: readonly string[],
  signal: AbortSignal,
  log: (message: string) => void,
): Promise<void> {
  signal.throwIfAborted()
  const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
  const stop = () => child.kill('SIGKILL')
  signal.addEventListener('abort', stop)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < mostSaid) said += text
  })
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    signal.throwIfAborted()
    if (status === 0) return
    log(`${browser} ended with ${status}: ${said}`)
    throw failed(browser)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new ContractError('not_available', `There is no browser ${browser} to print with.`, {
      cause: error,
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

const failed = (browser: string) =>
  new ContractError('not_written', `The PDF was not written: ${browser} did not print it.`)
