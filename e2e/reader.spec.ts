import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { report, selectWords } from './selecting.ts'
import { expect, test as base, type Workshop } from './served.ts'

const program = fileURLToPath(new URL('../main/cli/index.ts', import.meta.url))
const run = promisify(execFile)

const fillers = Array.from(
  { length: 40 },
  (_, index) =>
    `Paragraph ${index + 1} tells of ships that came and went, of the weather on the quay, and of what was paid for a crate of herring that week in spring.`,
)

const harbour = [
  'The harbour reopens',
  'The harbour opened again on Monday morning, said the port authority, after eleven weeks of repairs.',
  ...fillers,
  'Fees will stay as they were until the end of the year, the authority promised.',
  ...fillers.slice(0, 20),
].join('\n\n')

const market = [
  'Fishermen at the quay',
  ...fillers.slice(0, 15),
  'The gates opened on Tuesday, a day later than promised, and the first boat in carried mackerel.',
  ...fillers.slice(0, 30),
  'Fees went up at once, said two skippers who had paid them.',
  'بندرگاہ منگل کے دن دوبارہ کھل گئی اور پہلی کشتی مچھلی لے کر آئی۔',
  ...fillers.slice(0, 10),
].join('\n\n')

/** Two long reports, with two links between them far apart, and two highlights that overlap: made once, copied for each test. */
const test = base.extend<
  { reports: Workshop },
  { prepared: { readonly file: string; readonly againId: string } }
>({
  prepared: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'parallax-reader-'))
      const file = join(folder, 'reports.parallax')
      const reports = [join(folder, 'harbour.txt'), join(folder, 'market.txt')]
      writeFileSync(reports[0]!, harbour)
      writeFileSync(reports[1]!, market)
      await parallax('new', file)
      const { imported } = (await parallax('import', file, ...reports)) as {
        imported: { documentId: string }[]
      }
      const [a, b] = imported.map(each => each.documentId) as [string, string]
      const mark = async (documentId: string, quote: string, colour: string) => {
        const made = await parallax('highlight', file, documentId, '--quote', quote, '--colour', colour)
        return (made as { highlightId: string }).highlightId
      }
      const monday = await mark(a, 'opened again on Monday morning', 'rose')
      const againId = await mark(a, 'again on Monday', 'blue')
      const stay = await mark(a, 'Fees will stay as they were', 'green')
      const tuesday = await mark(b, 'opened on Tuesday', 'rose')
      const up = await mark(b, 'Fees went up at once', 'green')
      await parallax('link', file, monday, tuesday, '--relation', 'contradicts')
      await parallax('link', file, stay, up, '--relation', 'contradicts')
      await use({ file, againId })
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  reports: async ({ page, workshop, prepared }, use) => {
    copyFileSync(prepared.file, workshop.notebook)
    await openBoth(page, workshop)
    await use(workshop)
  },
})

/** Runs a command of the command line and gives back what it prints as JSON. */
async function parallax(...args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, [program, ...args, '--json'])
  return JSON.parse(stdout) as unknown
}

/** Opens the notebook, whose two reports then stand side by side: the first in A, the second in B. */
async function openBoth(page: Page, workshop: Workshop): Promise<void> {
  await workshop.open()
  await expect(report(page, 'A')).toContainText('The harbour opened again')
  await expect(report(page, 'B')).toContainText('The gates opened on Tuesday')
}

/** Where words are on the screen: the middle of their first line. */
function whereIs(page: Page, side: 'A' | 'B', words: string): Promise<{ x: number; y: number }> {
  return report(page, side).evaluate((root, wanted) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted)
      if (at < 0) continue
      const range = root.ownerDocument.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const rect = range.getClientRects()[0]!
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
    }
    throw new Error(`the words are not in one piece of the text: ${wanted}`)
  }, words)
}

/** How far apart in height two passages are, once the panes have come to rest. */
async function expectLevel(page: Page, left: string, right: string): Promise<void> {
  await expect
    .poll(async () => Math.abs((await whereIs(page, 'A', left)).y - (await whereIs(page, 'B', right)).y))
    .toBeLessThan(30)
}

const connector = (page: Page, words: string) =>
  page.locator('.connector').and(page.getByRole('button', { name: words }))

test('walks from link to link, with both passages level', async ({ page, reports: _ }) => {
  await page.keyboard.press('j')
  await expect(
    connector(page, 'contradicts: “opened again on Monday morning” to “opened on Tuesday”'),
  ).toBeVisible()
  await expect(page.locator('.connector.selected')).toHaveCount(1)
  await page.keyboard.press('j')
  await expectLevel(page, 'Fees will stay', 'Fees went up')
  const fees = connector(page, 'contradicts: “Fees will stay as they were” to “Fees went up at once”')
  await expect(fees).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('k')
  await expect(fees).toHaveCount(0)
  await expect(page.getByRole('tabpanel', { name: 'Details' }).getByText('“opened on Tuesday”')).toBeVisible()
})

test('a link whose other end is out of sight is counted at the edge, and brought level from there', async ({
  page,
  reports: _,
}) => {
  const mark = page.getByRole('button', { name: '1 link further down: show it' })
  await mark.click()
  await expectLevel(page, 'opened again on Monday', 'opened on Tuesday')
  await expect(mark).toHaveCount(0)
  const drawn = connector(page, 'contradicts: “opened again on Monday morning”')
  await drawn.focus()
  await page.keyboard.press('Enter')
  await expect(drawn).toHaveAttribute('aria-pressed', 'true')
})

test('the text has a caret and takes no letters', async ({ page, reports: _ }) => {
  const text = report(page, 'A')
  const before = await text.textContent()
  const spot = await whereIs(page, 'A', 'repairs')
  await page.mouse.click(spot.x, spot.y)
  await expect(text).toBeFocused()
  await expect(text).toHaveAttribute('aria-readonly', 'true')
  await page.keyboard.type('xyz qvw')
  for (const key of ['Enter', 'Backspace', 'Control+x', 'Control+v', 'Control+b'])
    await page.keyboard.press(key)
  await page.keyboard.insertText('pasted')
  expect(await text.textContent()).toBe(before)
})

test('overlapping highlights are reached one after the other, by mouse and by keyboard', async ({
  page,
  reports: _,
}) => {
  const details = page.getByRole('tabpanel', { name: 'Details' })
  const spot = await whereIs(page, 'A', 'on Monday')
  await page.mouse.click(spot.x, spot.y)
  await expect(details.getByText('“again on Monday”', { exact: true })).toBeVisible()
  await page.mouse.click(spot.x, spot.y)
  await expect(details.getByText('“opened again on Monday morning”', { exact: true })).toBeVisible()
  await report(page, 'A').focus()
  await page.keyboard.press('Enter')
  await expect(details.getByText('“again on Monday”', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(details.getByText('“opened again on Monday morning”', { exact: true })).toBeVisible()
})

test('the ends of a highlight are moved by keyboard and by pointer', async ({ page, reports, prepared }) => {
  const quote = async () => {
    const { highlights } = (await reports.parallax('highlights', reports.notebook)) as {
      highlights: { highlightId: string; quote: string }[]
    }
    return highlights.find(each => each.highlightId === prepared.againId)!.quote
  }
  const spot = await whereIs(page, 'A', 'on Monday')
  await page.mouse.click(spot.x, spot.y)
  const end = page.getByRole('slider', { name: 'End of the highlight' })
  await end.focus()
  await page.keyboard.press('Control+ArrowRight')
  await expect.poll(quote).toBe('again on Monday morning')
  const start = await page.getByRole('slider', { name: 'Start of the highlight' }).boundingBox()
  const target = await whereIs(page, 'A', 'on Monday')
  const opened = await whereIs(page, 'A', 'opened')
  expect(target.y).toBe(opened.y)
  await page.mouse.move(start!.x + 1, start!.y - 3)
  await page.mouse.down()
  await page.mouse.move(opened.x + 40, start!.y, { steps: 3 })
  await page.mouse.move(opened.x, start!.y, { steps: 3 })
  await page.mouse.up()
  await expect.poll(quote).toMatch(/^\p{L}+ again on Monday morning$/u)
})

test('scrolling together keeps linked passages level', async ({ page, reports: _ }) => {
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expectLevel(page, 'Fees will stay', 'Fees went up')
  const together = page.getByRole('button', { name: 'Scroll together' })
  if ((await together.getAttribute('aria-pressed')) === 'false') await together.click()
  const spot = await whereIs(page, 'A', 'Fees will stay')
  await page.mouse.move(spot.x, spot.y)
  await page.mouse.wheel(0, -120)
  await page.mouse.wheel(0, 120)
  await expectLevel(page, 'Fees will stay', 'Fees went up')
  const before = (await whereIs(page, 'B', 'Fees went up')).y
  await page.mouse.wheel(0, 300)
  await expect.poll(async () => (await whereIs(page, 'B', 'Fees went up')).y).toBeLessThan(before - 100)
})

test('the overview scrolls its pane', async ({ page, reports: _ }) => {
  const strip = page.getByRole('scrollbar', { name: 'Overview of “The harbour reopens”' })
  const { x, y, width, height } = (await strip.boundingBox())!
  await page.mouse.click(x + width / 2, y + height * 0.9)
  await expect.poll(async () => Number(await strip.getAttribute('aria-valuenow'))).toBeGreaterThan(60)
  await expect(strip.locator('path').first()).toBeAttached()
})

test('words that run from right to left are selected and highlighted', async ({ page, reports: _ }) => {
  await report(page, 'B')
    .getByText('بندرگاہ')
    .evaluate(block => {
      block.scrollIntoView({ block: 'center' })
      const selection = block.ownerDocument.getSelection()!
      block.closest<HTMLElement>('[contenteditable]')!.focus({ preventScroll: true })
      selection.setBaseAndExtent(block.firstChild!, 8, block.firstChild!, 19)
    })
  const toolbar = page.getByRole('toolbar', { name: 'Selected words' })
  await toolbar.getByRole('button', { name: 'Violet' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Details' }).getByText('“منگل کے دن”')).toBeVisible()
})

test('words selected across paragraphs are one passage', async ({ page, reports: _ }) => {
  await selectWords(page, 'A', 'after eleven weeks of repairs.')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('h')
  await expect(
    page
      .getByRole('tabpanel', { name: 'Details' })
      .getByText(/“after eleven weeks of repairs\..*Paragraph 1/s),
  ).toBeVisible()
})
