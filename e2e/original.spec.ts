import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, type Workshop } from './served.ts'

const fixture = (name: string) => readFileSync(new URL(`../tests/fixtures/pdf/${name}.pdf`, import.meta.url))

async function openReport(workshop: Workshop, page: Page, name = 'libreoffice-notes'): Promise<void> {
  await workshop.parallax('new', workshop.notebook)
  await workshop.parallax('import', workshop.notebook, workshop.write('report.pdf', fixture(name)))
  await workshop.open()
  await page.getByRole('button', { name: 'The harbour inquiry' }).first().click()
}

const shownPage = (page: Page) => page.locator('canvas[data-page]')

/** How many pixels of the page are dark: words are drawn on it. */
const ink = (page: Page) =>
  shownPage(page).evaluate(canvas => {
    const { width, height } = canvas as HTMLCanvasElement
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 100 && data[at + 3]! > 0) dark += 1
    return dark
  })

test('the original page stands beside the text, and follows it', async ({ workshop, page }) => {
  await openReport(workshop, page)
  const scroller = page.locator('[data-reader-scroller=left]')
  await page.getByRole('button', { name: 'Original page' }).click()
  await expect(shownPage(page)).toHaveAttribute('data-page', '1')
  await expect(page.getByRole('img', { name: 'Page 1 of “The harbour inquiry”, as a picture' })).toBeVisible()
  expect(await ink(page)).toBeGreaterThan(1000)

  await scroller.evaluate(element => (element.scrollTop = element.scrollHeight * 0.6))
  await expect(shownPage(page)).toHaveAttribute('data-page', '2')
})

test('pages are turned, enlarged and put away by key', async ({ workshop, page }) => {
  await openReport(workshop, page)
  await page
    .getByRole('textbox', { name: /text|harbour/i })
    .first()
    .focus()
  await page.keyboard.press('o')
  await expect(shownPage(page)).toHaveAttribute('data-page', '1')
  const region = page.getByRole('group', { name: 'Original page' })
  await region.focus()
  await page.keyboard.press('PageDown')
  await expect(shownPage(page)).toHaveAttribute('data-page', '2')
  await page.keyboard.press('End')
  await expect(shownPage(page)).toHaveAttribute('data-page', '3')
  await page.keyboard.press('ArrowLeft')
  await expect(shownPage(page)).toHaveAttribute('data-page', '2')

  const width = () => shownPage(page).evaluate(canvas => canvas.getBoundingClientRect().width)
  const before = await width()
  await page.keyboard.press('+')
  await expect.poll(width).toBeGreaterThan(before * 1.2)

  await page.getByLabel('Page', { exact: true }).fill('1')
  await page.keyboard.press('Enter')
  await expect(shownPage(page)).toHaveAttribute('data-page', '1')
  await region.focus()
  await page.keyboard.press('Escape')
  await expect(shownPage(page)).toHaveCount(0)
})

test('nothing of it is out of reach for who cannot see it', async ({ workshop, page }) => {
  await openReport(workshop, page)
  await page.getByRole('button', { name: 'Original page' }).click()
  await expect(shownPage(page)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
