import type { Locator, Page } from '@playwright/test'
import { selectWords } from './selecting.ts'
import { expect, test, type Workshop } from './served.ts'

const news = `Fish market

The market opened on Tuesday, traders say. Mackerel was cheap.
`

const bulletin = `Harbour bulletin

The market opened on Monday.
`

const textOf = (page: Page): Locator => page.getByRole('textbox', { name: /^Text of the note/ })
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name })
const footer = (page: Page): Locator => page.getByRole('contentinfo').getByRole('status')

/** A notebook with two reports and a note. */
async function prepare(workshop: Workshop): Promise<void> {
  await workshop.parallax('new', workshop.notebook)
  const reports = [workshop.write('market.txt', news), workshop.write('bulletin.txt', bulletin)]
  await workshop.parallax('import', workshop.notebook, ...reports)
  const words = workshop.write('note.md', 'Both say')
  await workshop.parallax('note', workshop.notebook, '--title', 'Which day?', '--markdown', words)
}

/** Opens the note with the cursor behind its last word. */
async function openNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Which day\?/ }).click()
  await textOf(page).click()
  await page.keyboard.press('Control+End')
}

/** Whether the researcher would be asked before the page is left. */
const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))

test('where two windows write one note, what could not be stored stays until that is decided', async ({
  page,
  workshop,
}) => {
  await prepare(workshop)
  workshop.expectErrors()
  const url = await workshop.open()
  const other = await page.context().newPage()
  await other.goto(url)

  await test.step('the other window is faster', async () => {
    let release = () => {}
    const released = new Promise<void>(resolve => (release = resolve))
    await page.route('**/api/request', async route => {
      if (route.request().postData()?.includes('"notes.edit"')) await released
      await route.continue()
    })
    await openNote(page)
    await openNote(other)
    await page.keyboard.type(' what I wrote')
    await other.keyboard.type(' what was written there')
    await expect(footer(other)).toHaveText('Saved')
    await expect(footer(page)).toHaveText('Saving …')
    release()
    await expect(footer(page)).toHaveText('Not everything is saved')
    await page.unroute('**/api/request')
  })

  await test.step('the words outlive tab and note, and leaving is asked about', async () => {
    await tab(page, 'Details').click()
    await expect(textOf(page)).toBeHidden()
    await expect(footer(page)).toHaveText('Not everything is saved')
    await expect(page.getByRole('button', { name: /^Which day\? ?not saved/ })).toBeVisible()
    expect(await asksBeforeLeaving(page)).toBe(true)
    await tab(page, 'Note').click()
    await expect(textOf(page)).toHaveText('Both say what I wrote')
    await page.getByRole('button', { name: 'Close the note' }).click()
    await openNote(page)
    await expect(textOf(page)).toHaveText('Both say what I wrote')
    await page.keyboard.type(' and more')
  })

  await test.step('decided for what stands here', async () => {
    await page.getByRole('button', { name: 'Keep what stands here' }).click()
    await expect(footer(page)).toHaveText('Saved')
    await expect(textOf(other)).toHaveText('Both say what I wrote and more')
    expect(await asksBeforeLeaving(page)).toBe(false)
  })
})

test('a window of an earlier start says so and gives out what it could not save', async ({
  page,
  workshop,
}) => {
  await prepare(workshop)
  workshop.expectErrors()
  await workshop.open()
  await openNote(page)
  const url = await workshop.restart()
  const banner = page.getByRole('alert').filter({ hasText: 'earlier start of Parallax' })
  await expect(banner).toBeVisible()
  await textOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' what I wrote')
  await expect(banner.getByRole('textbox', { name: 'What is not saved' })).toHaveValue(
    'Both say what I wrote',
  )
  expect(await asksBeforeLeaving(page)).toBe(true)
  // The browser may open pages again as soon as it has the new address; this window still has the old key.
  const other = await page.context().newPage()
  await other.goto(url)
  await expect(footer(other)).toHaveText('Saved')
  page.on('dialog', dialog => void dialog.accept())
  await page.reload()
  await expect(page.getByText('This window belongs to an earlier start of Parallax')).toBeVisible()
})

test('who cites goes on writing in the note', async ({ page, workshop }) => {
  await prepare(workshop)
  await workshop.open()
  await openNote(page)
  await selectWords(page, 'A', 'on Tuesday')
  await page.keyboard.press('n')
  await expect(textOf(page)).toBeFocused()
  await page.keyboard.type('that the market opened then')
  await expect(textOf(page)).toHaveText(/^Both say on Tuesday .*market.* that the market opened then$/)
})

test('a note is stored while it is written without a pause', async ({ page, workshop }) => {
  await prepare(workshop)
  await workshop.open()
  await openNote(page)
  const stored = page.waitForRequest(request => request.postData()?.includes('"notes.edit"') === true)
  let writing = true
  void stored.then(() => (writing = false))
  for (let letters = 0; writing && letters < 400; letters += 1) {
    await page.keyboard.type('x', { delay: 100 })
  }
  expect(writing).toBe(false)
  await expect(footer(page)).toHaveText('Saved')
})
