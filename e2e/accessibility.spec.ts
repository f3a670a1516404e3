import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './served.ts'

const views: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['two reports', async () => {}],
  [
    'a link',
    async page => {
      await page.keyboard.press('j')
      await expect(page.getByRole('button', { name: 'Delete the link' })).toBeVisible()
    },
  ],
  [
    'a highlight',
    async page => {
      await page.keyboard.press('.')
      await expect(page.getByRole('button', { name: 'Delete the highlight' })).toBeVisible()
    },
  ],
  [
    'linking',
    async page => {
      await page.keyboard.press('.')
      await page.keyboard.press('l')
      await expect(page.getByText('Pick the other passage')).toBeVisible()
    },
  ],
  [
    'the tags',
    async page => {
      await page.keyboard.press('.')
      await page.keyboard.press('t')
      await expect(page.getByRole('dialog', { name: 'Tag' })).toBeVisible()
    },
  ],
  [
    'a note',
    async page => {
      await page
        .getByRole('button', { name: /When did they meet\?/ })
        .first()
        .click()
      await expect(page.getByRole('textbox', { name: 'Title of the note' })).toBeVisible()
    },
  ],
  [
    'choosing a citation',
    async page => {
      await page
        .getByRole('button', { name: /When did they meet\?/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Cite a highlight' }).click()
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  ],
  [
    'search results',
    async page => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('trade')
      await expect(page.getByRole('region', { name: 'Search results' })).toContainText('hits')
    },
  ],
  [
    'the export',
    async page => {
      await page.keyboard.press('Control+e')
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    },
  ],
  [
    'the keys',
    async page => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    },
  ],
  [
    'how the text is set',
    async page => {
      await page.getByRole('button', { name: 'How the text is set' }).click()
      await expect(page.getByRole('group', { name: 'Width of lines' })).toBeVisible()
    },
  ],
  [
    'writing a comment',
    async page => {
      await page.keyboard.press('.')
      await page.keyboard.press('c')
      await expect(page.getByRole('toolbar', { name: 'How the comment looks' })).toBeVisible()
    },
  ],
  [
    'the licences',
    async page => {
      await page.getByRole('button', { name: /^Notebook “/ }).click()
      await page.getByRole('menuitem', { name: 'Licences' }).click()
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/react-dom/)
    },
  ],
  [
    'the menu',
    async page => {
      await page.getByRole('button', { name: /^Notebook “/ }).click()
      await expect(page.getByRole('menuitem', { name: 'History' })).toBeVisible()
    },
  ],
]

const themes = ['light', 'dark', 'sepia']

/** What axe finds; the rules that do not look at colours are the same in every theme. */
async function faults(page: Page): Promise<unknown[]> {
  const found: unknown[] = []
  for (const theme of themes) {
    await page.evaluate(name => (document.documentElement.dataset.theme = name), theme)
    const axe = new AxeBuilder({ page })
    const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze()
    found.push(
      ...violations.map(({ id, nodes }) => ({ theme, id, at: nodes.map(node => node.target.join(' ')) })),
    )
  }
  return found
}

for (const [view, show] of views) {
  test(`axe finds nothing in any theme: ${view}`, async ({ page, workshop }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await workshop.parallax('new', workshop.notebook, '--sample')
    await workshop.open()
    await expect(page.getByRole('region', { name: 'Document B' }).getByRole('textbox')).toBeVisible()
    await show(page)
    expect(await faults(page)).toEqual([])
  })
}

test('an empty notebook, and a page without its key', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.open()
  await expect(page.getByRole('heading', { name: 'Two reports, side by side' })).toBeVisible()
  expect(await faults(page)).toEqual([])

  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Open the printed address again' })).toBeVisible()
  expect(await faults(page)).toEqual([])
})
