import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { node24 } from './node24.mjs'
import { packageProgram } from './package-program.mjs'
import { runProgram } from './run-program.mjs'

const advice =
  'Tests in a browser need Chrome, Chromium or Edge. Install one (on Debian: apt-get install chromium), ' +
  'or set PARALLAX_BROWSER to the path of one, and try again.'

/**
 * Whether a browser comes from Debian's packages here: only Debian's own chromium is a plain package (Ubuntu's is a
 * snap), and only root may install it.
 * @param {{ platform: string, uid: number | undefined, osRelease: string | null }} host `osRelease` is /etc/os-release
 */
export function isRootOnDebian({ platform, uid, osRelease }) {
  return platform === 'linux' && uid === 0 && osRelease !== null && /^ID="?debian"?$/m.test(osRelease)
}

/**
 * Finds a browser for tests, or installs one: Debian's where this is root on Debian, else Playwright's.
 * @returns {Promise<string>} its path
 * @throws {Error} a sentence that says how to get one
 */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await findPlaywrightsBrowser())
  if (found !== null) return found
  if (isRootOnDebian(describeHost())) {
    console.error('Installing Debian’s chromium …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const quiet = { stdio: /** @type {['ignore', number, number]} */ (['ignore', 2, 2]), env }
    const updated = (await runProgram('apt-get', ['update', '-qq'], quiet)) === 0
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
    if (updated && (await runProgram('apt-get', install, quiet)) === 0) {
      const installed = findBrowser()
      if (installed !== null) return installed
    }
  }
  console.error('Installing Playwright’s Chromium …')
  await runProgram(
    node24(),
    [packageProgram('@playwright/test', 'playwright'), 'install', 'chromium', '--no-shell'],
    {
      stdio: ['ignore', 2, 2],
    },
  )
  const installed = await findPlaywrightsBrowser()
  if (installed !== null) return installed
  throw new Error(advice)
}

/** @returns {Promise<string | null>} */
async function findPlaywrightsBrowser() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) ? path : null
}

function describeHost() {
  const file = '/etc/os-release'
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    osRelease: existsSync(file) ? readFileSync(file, 'utf8') : null,
  }
}
