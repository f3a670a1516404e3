import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './served.ts'

const ris = `TY  - JOUR
TI  - Sea levels of the north
AU  - Doe, Jane
JO  - Tides
PY  - 2024
VL  - 7
SP  - 12
EP  - 19
DO  - 10.1234/abc.5
ER  -
TY  - BOOK
TI  - Not in this notebook
ER  -
`

test('a bibliography describes the document that it knows, and says what it does not', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook)
  const text = workshop.write('sea.txt', 'Sea levels of the north\n\nThey rise.')
  await workshop.parallax('import', workshop.notebook, text)
  await workshop.open()
  await expect(page.getByRole('button', { name: /Sea levels of the north/ }).first()).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('import bib')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Import bibliography/)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(workshop.write('sources.ris', ris))
  const report = page.getByRole('dialog', { name: 'Bibliography' })
  await expect(report).toContainText('1 document is described now')
  await expect(report).toContainText('Sea levels of the north (by its title)')
  await expect(report).toContainText('1 entry is no document here, or could be several')
  await expect(report).toContainText('Not in this notebook')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await report.getByRole('button', { name: 'Done' }).click()

  await page
    .getByRole('button', { name: /Sea levels of the north/ })
    .first()
    .click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Details' }).click()
  const about = page.getByRole('dialog', { name: 'About this document' })
  await expect(about.getByRole('textbox', { name: 'Author' })).toHaveValue('Jane Doe')
  await expect(about.getByRole('region', { name: 'Bibliography' })).toHaveText(
    'BibliographyTypeJournal articlePublished inTidesVolume7Pages12-19DOI10.1234/abc.5From the filesources.ris',
  )
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
