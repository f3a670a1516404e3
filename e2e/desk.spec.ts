import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { report, selectWords } from './selecting.ts'
import { expect, test as base, type Workshop } from './served.ts'

const program = fileURLToPath(new URL('../main/cli/index.ts', import.meta.url))
const run = promisify(execFile)

const quay = `The quay reopens

The first boats came back on Monday morning, eleven weeks after the storm.

Fees stay as they are until the end of the year, says the harbour office.
`

const skippers = `What the skippers say

Nobody could land before Tuesday, two skippers recall.

They paid more than in spring.
`

const marked = ['on Monday morning', 'Fees stay as they are', 'before Tuesday'] as const

/** Two short reports side by side, with three highlights: made once, copied for each test. `quayId` is the document in A. */
const test = base.extend<
  { desk: { readonly workshop: Workshop; readonly quayId: string } },
  { prepared: { readonly file: string; readonly quayId: string } }
>({
  prepared: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'parallax-desk-'))
      const file = join(folder, 'desk.parallax')
      const reports = [join(folder, 'quay.txt'), join(folder, 'skippers.txt')]
      writeFileSync(reports[0]!, quay)
      writeFileSync(reports[1]!, skippers)
      await parallax('new', file)
      const { imported } = (await parallax('import', file, ...reports)) as {
        imported: { documentId: string }[]
      }
      const [quayId, skippersId] = imported.map(each => each.documentId) as [string, string]
      await parallax('highlight', file, quayId, '--quote', marked[0])
      await parallax('highlight', file, quayId, '--quote', marked[1])
      await parallax('highlight', file, skippersId, '--quote', marked[2])
      await use({ file, quayId })
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  desk: async ({ page, workshop, prepared }, use) => {
    copyFileSync(prepared.file, workshop.notebook)
    await workshop.open()
    await expect(report(page, 'A')).toContainText('The first boats')
    await expect(report(page, 'B')).toContainText('Nobody could land')
    await use({ workshop, quayId: prepared.quayId })
  },
})

/** Runs a command of the command line and gives back what it prints as JSON. */
async function parallax(...args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, [program, ...args, '--json'])
  return JSON.parse(stdout) as unknown
}

const detailsOf = (page: Page) => page.getByRole('tabpanel', { name: 'Details' })
const tick = (page: Page, quote: string) => page.getByRole('checkbox', { name: `Choose “${quote}”` })

/** Makes a tag from the library. */
async function makeTag(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New tag' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByRole('dialog', { name: 'New tag' })).toBeHidden()
}

test('highlights are tagged, coloured and deleted together', async ({ page, desk: _ }) => {
  await tick(page, marked[0]).focus()
  await page.keyboard.press('Space')
  await tick(page, marked[2]).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 chosen')).toBeVisible()
  await tick(page, marked[1]).press('Space')
  await expect(page.getByText('2 chosen')).toBeVisible()

  await page.getByRole('button', { name: 'Tag those chosen' }).click()
  await expect(page.getByRole('dialog', { name: 'Tag 2 highlights' })).toBeVisible()
  await page.keyboard.type('Chronology')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 highlights tagged “Chronology”.')).toBeVisible()

  await page
    .getByRole('group', { name: 'Colour those chosen' })
    .getByRole('button', { name: 'Violet' })
    .click()
  await page.getByRole('button', { name: marked[0], exact: true }).click()
  const details = detailsOf(page)
  await expect(details.getByText('Chronology')).toBeVisible()
  await expect(details.getByRole('button', { name: 'Violet' })).toHaveAttribute('aria-pressed', 'true')
  await details.getByText('History', { exact: true }).click()
  await expect(details.getByRole('group').getByRole('listitem')).toHaveCount(3)

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Delete those chosen' }).click()
  await expect(tick(page, marked[0])).toBeHidden()
  await expect(tick(page, marked[1])).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(tick(page, marked[2])).toBeVisible()
})

test('the Undo of a message takes back its own change, and goes once that is undone', async ({
  page,
  desk: _,
}) => {
  const message = page.getByRole('dialog', { name: 'Message' })
  const undo = message.getByRole('button', { name: 'Undo', exact: true })
  for (const quote of [marked[0], marked[1]]) {
    await page.getByRole('button', { name: quote, exact: true }).click()
    await page.keyboard.press('Delete')
    await expect(tick(page, quote)).toBeHidden()
    await expect(undo).toHaveCount(1)
  }
  await page.keyboard.press('Control+z')
  await expect(tick(page, marked[1])).toBeVisible()
  await expect(undo).toHaveCount(0)
  await expect(tick(page, marked[0])).toBeHidden()
})

test('a document comes back into its pane when its deletion is undone', async ({ page, desk: _ }) => {
  await page.getByRole('button', { name: 'Menu of the document “The quay reopens”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Delete …' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  const message = page.getByRole('dialog', { name: 'Message' })
  await expect(message).toContainText('“The quay reopens” deleted.')
  await expect(page.getByText('1 document · 1 highlight')).toBeVisible()
  await message.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(report(page, 'A')).toContainText('The first boats')
  await expect(report(page, 'B')).toContainText('Nobody could land')
})

test('a link that is not made leaves nothing behind, and words that are marked are not marked again', async ({
  page,
  desk: _,
}) => {
  const pick = page.getByText('Pick the other passage')
  await selectWords(page, 'A', 'eleven weeks')
  await page.keyboard.press('l')
  await expect(pick).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(pick).toBeHidden()
  await expect(page.getByRole('checkbox', { name: /^Choose “/ })).toHaveCount(3)

  await selectWords(page, 'A', marked[0])
  await page.keyboard.press('l')
  await expect(pick).toBeVisible()
  await selectWords(page, 'B', 'two skippers')
  await page.getByRole('dialog', { name: 'How are they related?' }).getByRole('combobox').fill('contra')
  await page.keyboard.press('Enter')
  await expect(detailsOf(page).getByRole('heading', { name: 'contradicts' })).toBeVisible()
  await expect(page.getByText('2 documents · 4 highlights · 1 link')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await expect(page.getByText('Select some words in a document first')).toBeVisible()
})

test('a search is kept, renamed and forgotten', async ({ page, desk: _ }) => {
  await page.getByRole('combobox', { name: 'Search the notebook' }).fill('boats')
  await page.getByRole('button', { name: 'Save this search' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Landings')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'End the search' }).first().click()
  await page.getByRole('button', { name: 'Landings', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('1 hit')
  await page.getByRole('button', { name: 'End the search' }).first().click()

  await page.getByRole('button', { name: 'Menu of the search “Landings”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Rename …' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Boats')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Menu of the search “Boats”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'Saved searches' })).toBeHidden()
})

test('tags are dragged below another, and merged after asking', async ({ page, desk: _ }) => {
  await makeTag(page, 'Fish')
  await makeTag(page, 'Trade')
  await makeTag(page, 'Prices')
  const tag = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}\\s*: Show`) })

  await tag('Fish').dragTo(tag('Trade'))
  await page.getByRole('button', { name: 'Move below “Trade”' }).click()
  await expect(page.getByRole('button', { name: 'Menu of the tag “Trade/Fish”' })).toBeAttached()

  await tag('Prices').dragTo(tag('Trade'))
  await page.getByRole('button', { name: 'Merge into “Trade”' }).click()
  await expect(tag('Prices')).toBeHidden()

  await page.getByRole('button', { name: 'Menu of the tag “Trade/Fish”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Merge into …' }).click()
  await page.keyboard.type('Trade')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(tag('Fish')).toBeHidden()
  await expect(tag('Trade')).toBeVisible()
})

test('documents are sorted, and the order is kept', async ({ page, desk: _ }) => {
  const titles = page.getByRole('button', { name: /quay reopens|skippers say/ }).and(page.locator('[title]'))
  await expect(titles.first()).toContainText('The quay reopens')
  await page.getByRole('button', { name: 'Order of the documents' }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'Last imported first' }).click()
  await expect(titles.first()).toContainText('What the skippers say')
  await page.reload()
  await expect(titles.first()).toContainText('What the skippers say')
})

test('a highlight that lost its passage is given one again', async ({ page, desk: { workshop, quayId } }) => {
  const newer = workshop.write('newer.txt', quay.replace('on Monday morning', 'at the start of that week'))
  await workshop.parallax('update', workshop.notebook, quayId, newer)
  await page.getByRole('button', { name: marked[0], exact: true }).click()
  await page.getByRole('button', { name: 'Find its place again' }).click()
  await expect(page.getByText('Select the words that this highlight belongs to')).toBeVisible()
  await selectWords(page, 'A', 'at the start of that week')
  await page.getByRole('button', { name: 'Put it here' }).click()
  await expect(page.getByText('The highlight has its place again.')).toBeVisible()
  await expect(detailsOf(page).getByText('“at the start of that week”')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Lost their passage' })).toBeHidden()
})

test('a note takes headings and tables by / and a highlight by dragging', async ({ page, desk: _ }) => {
  await page.getByRole('button', { name: marked[0], exact: true }).click()
  await page.getByRole('button', { name: 'New note' }).first().click()
  const text = page.getByRole('textbox', { name: /^Text of the note/ })
  await text.click()
  await page.keyboard.type('/')
  await expect(page.getByRole('option', { name: 'Citation' })).toBeVisible()
  await page.keyboard.type('large')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await page.keyboard.type('The day')
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('The day')

  await page.keyboard.press('Enter')
  await page.keyboard.type('See [the office](https://example.org/) for more.')
  await expect(text.getByRole('link', { name: 'the office' })).toHaveAttribute('href', 'https://example.org/')

  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await page.keyboard.type('table')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await page.keyboard.type('Report')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Day')
  await expect(text.getByRole('columnheader', { name: 'Day' })).toBeVisible()
  await page.getByRole('button', { name: 'Rows and columns of the table' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Row below' }).click()
  await expect(text.getByRole('row')).toHaveCount(4)

  await page.getByText(`Selected: “${marked[0]}”`).dragTo(text.getByRole('cell').first())
  await expect(text.getByRole('cell').first()).toContainText(marked[0])
  await expect(page.getByText('Saved', { exact: true }).last()).toBeVisible()
})

test('a newer version shows the highlights whose words it changed', async ({ page, desk: { workshop } }) => {
  const words = quay.replace('Fees stay as they are', 'The fees stay as they were')
  await page.getByRole('button', { name: 'Menu of the document “The quay reopens”' }).press('Enter')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: 'Replace by a newer version …' }).click()
  await (await chooser).setFiles([workshop.write('newer.txt', words)])

  const changes = page.getByRole('dialog', { name: 'Newer version' })
  await expect(changes).toContainText(
    'Highlights: 1 in place, 0 moved, 1 with changed words, 0 not found again.',
  )
  await expect(changes.getByRole('listitem')).toHaveCount(1)
  await expect(changes.locator('mark')).toHaveText(['Fees', 'are', 'fees', 'were'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await changes
    .getByRole('button', { name: /Before: Fees stay as they are.*Now: .*stay as they were$/ })
    .press('Enter')
  await expect(changes).toBeHidden()
  await expect(detailsOf(page).getByText(/^“.*fees stay as they were”$/)).toBeVisible()
  await expect(report(page, 'A')).toContainText('The fees stay as they were until')
  await page.keyboard.press('Control+z')
  await expect(report(page, 'A')).toContainText('Fees stay as they are until')
  await expect(detailsOf(page).getByText('“Fees stay as they are”')).toBeVisible()
})
