import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './served.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' })
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' })

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).first().click()
  await expect(dialog(page).getByRole('radio').first()).toBeVisible()
}

test('an export is chosen, previewed and saved with the mouse, and remembered', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  await openExport(page)
  await dialog(page)
    .getByRole('radio', { name: /Web Annotations/ })
    .check()
  await expect(preview(page)).toContainText('Documents: 2 · highlights: 10 · links: 5 · notes: 1')
  await expect(preview(page).getByRole('textbox')).toHaveValue(/"type": "AnnotationCollection"/)
  await dialog(page).getByRole('radio', { name: 'Only these' }).check()
  await expect(preview(page)).toContainText('Documents: 0')
  await expect(dialog(page).getByRole('button', { name: 'Export' })).toBeDisabled()
  await dialog(page)
    .getByRole('group', { name: /^Documents/ })
    .getByRole('checkbox')
    .first()
    .check()
  await expect(preview(page)).toContainText('Documents: 1 · highlights: 5')
  await dialog(page).getByText('Only highlights with certain tags').click()
  await dialog(page).getByRole('checkbox', { name: 'Chronology' }).check()
  await expect(preview(page)).toContainText('highlights: 1 ')
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Export' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/\.jsonld$/)
  const { total } = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { total: number }
  expect(total).toBe(1)
  await expect(dialog(page)).toContainText('This format leaves out')
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await openExport(page)
  await expect(dialog(page).getByRole('radio', { name: /Web Annotations/ })).toBeChecked()
  await expect(dialog(page).getByRole('checkbox', { name: 'Chronology' })).toBeChecked()
})

test('an export is made with the keyboard alone; both tables of a CSV arrive', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  const button = page.getByRole('button', { name: 'Export' }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  const chosen = dialog(page).getByRole('radio', { name: /^Markdown/ })
  await expect(chosen).toBeFocused()
  const table = dialog(page).getByRole('radio', { name: /Table/ })
  for (let presses = 0; presses < 8 && !(await table.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(table).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('checkbox', { name: /UTF-8/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(preview(page).getByRole('textbox')).toHaveCount(2)
  await expect(preview(page).getByRole('textbox').first()).toHaveValue(/highlight_id,document_id/)
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Export' }).press('Enter')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/\.zip$/)
  expect(
    readFileSync(await saved.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test(`the dialog has no fault that axe finds, in ${theme} and at twice the size`, async ({
    page,
    workshop,
  }) => {
    await workshop.parallax('new', workshop.notebook, '--sample')
    await page.addInitScript(name => localStorage.setItem('parallax.theme', JSON.stringify(name)), theme)
    await workshop.open()
    await openExport(page)
    await expect(preview(page).getByRole('textbox').first()).toBeVisible()
    for (const size of [
      { width: 1440, height: 900 },
      { width: 720, height: 450 },
    ]) {
      await page.setViewportSize(size)
      const { violations } = await new AxeBuilder({ page }).include('[data-dialog]').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
      const wide = await page.evaluate(() => document.querySelector('[data-dialog]')!.scrollWidth)
      expect(wide).toBeLessThanOrEqual(size.width)
    }
  })
}

test('annotations of another program are imported, and it is said what became of them', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  const annotation = (id: string, exact: string, uri: string) => ({
    ...{
      id,
      uri,
      user: 'acct:ann@hypothes.is',
      created: '2024-05-01T10:00:00Z',
      updated: '2024-05-01T10:00:00Z',
    },
    ...{ text: 'From the web', tags: [], document: { title: ['A page elsewhere'] } },
    target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
  })
  const content = { rows: [annotation('a', 'words of another page', 'https://example.org/elsewhere')] }
  const file = workshop.write('hypothesis.json', JSON.stringify(content))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Notebook/ }).click()
  await page.getByRole('menuitem', { name: 'Import annotations' }).click()
  await (await chooser).setFiles(file)
  const report = page.getByRole('dialog', { name: 'Taken in' })
  await expect(report).toContainText('1 documents, 1 highlights')
  await expect(report).toContainText('The notebook has no report “A page elsewhere”')
  await expect(report).toContainText('“words of another page”')
  const { violations } = await new AxeBuilder({ page }).include('[data-dialog]').analyze()
  expect(violations).toEqual([])
})
