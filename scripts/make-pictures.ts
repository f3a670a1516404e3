import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'
import { root } from './root.mjs'

// Makes the pictures of README.md from the sample notebook, in the browser that the tests run in, after `npm run build`:
// `node scripts/make-pictures.ts`, on Node 24.

const program = join(root, 'main/cli/index.ts')
const samples = join(root, 'resources/samples')
const folder = mkdtempSync(join(tmpdir(), 'parallax-pictures-'))
const parallax = (...args: readonly string[]) => execFileSync(process.execPath, [program, ...args, '--json'])
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox'],
})
try {
  const linked = join(folder, 'Beijing, September.parallax')
  parallax('new', linked, '--sample')
  await picture(linked, 'reader-light.png', showLink)
  const unlinked = join(folder, 'Beijing.parallax')
  parallax('new', unlinked)
  for (const file of ['leaders-pledge-wider-ties.txt', 'a-meeting-before-the-parade.txt'])
    parallax('import', unlinked, join(samples, file))
  await picture(unlinked, 'compare-light.png', showComparison)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Serves a notebook, does something with it in a window, and takes the picture. */
async function picture(notebook: string, name: string, show: (page: Page) => Promise<void>): Promise<void> {
  const host = spawn(process.execPath, [program, 'serve', notebook, '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const first = await createInterface({ input: host.stdout })[Symbol.asyncIterator]().next()
    if (first.done === true) throw new Error('the host ended before it served')
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    await page.goto((JSON.parse(first.value) as { url: string }).url)
    await page.getByRole('region', { name: 'Document B' }).getByRole('textbox').waitFor()
    await show(page)
    // Until texts have scrolled and lines are drawn.
    await page.waitForTimeout(1500)
    await page.screenshot({ path: join(root, 'docs/images', name) })
    await page.close()
  } finally {
    host.kill('SIGTERM')
  }
}

/** The link on the day of the meeting, with its comment. */
async function showLink(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Don’t show again' }).click()
  await page.keyboard.press('j')
  await page.getByRole('textbox', { name: 'Comment' }).waitFor()
}

/** The first suggestion of the comparison, with its evidence in both texts. */
async function showComparison(page: Page): Promise<void> {
  await page.keyboard.press('=')
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await list.getByRole('option').first().waitFor()
  await list.focus()
  await page.keyboard.press('Home')
}
