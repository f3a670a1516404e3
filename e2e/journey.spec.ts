import { readFile } from 'node:fs/promises'
import { report, selectWords } from './selecting.ts'
import { expect, test } from './served.ts'

const harbour = `Harbour opens after repairs
By Lena Marsh
Source: The Quay Gazette
3 March 2024

The harbour opened again on Monday morning, the port authority said, after eleven weeks of repairs to the outer wall.

Twelve ships were waiting outside. Fees will stay as they were until the end of the year.
`

const market = `Fishermen wait for the quay
By our reporter
Source: Market Street News
5 March 2024

The harbour opened on Tuesday, a day later than promised, and the first boat in carried mackerel.

Fees went up at once, said two skippers who had paid them.
`

test('from two files to exported notes', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  const files = [workshop.write('harbour.txt', harbour), workshop.write('market.txt', market)]
  await workshop.open()

  await test.step('import both', async () => {
    await expect(page.getByRole('heading', { name: 'Two reports, side by side' })).toBeVisible()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import files' }).last().click()
    await (await chooser).setFiles(files)
    const result = page.getByRole('dialog', { name: 'Import' })
    await expect(result.getByRole('heading', { name: '2 documents imported' })).toBeVisible()
    await result.getByRole('button', { name: 'Done' }).click()
    await expect(report(page, 'A')).toContainText('Harbour opens after repairs')
    await expect(report(page, 'B')).toContainText('Fishermen wait for the quay')
  })

  await test.step('highlight, comment, tag', async () => {
    await selectWords(page, 'A', 'opened again on Monday morning')
    await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Rose' }).click()
    const details = page.getByRole('tabpanel', { name: 'Details' })
    await expect(details.getByText('“opened again on Monday morning”')).toBeVisible()
    await page.keyboard.press('c')
    await page.keyboard.type('The authority’s own word.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.type('Chronology/Opening')
    await page.keyboard.press('Enter')
    await expect(details.getByText('Chronology / Opening')).toBeVisible()
  })

  await test.step('link to the other report', async () => {
    await page.keyboard.press('l')
    await expect(page.getByText('Pick the other passage')).toBeVisible()
    await selectWords(page, 'B', 'opened on Tuesday')
    const relations = page.getByRole('dialog', { name: 'How are they related?' })
    await relations.getByRole('combobox').fill('contra')
    await page.keyboard.press('Enter')
    await expect(relations).toBeHidden()
    const details = page.getByRole('tabpanel', { name: 'Details' })
    await expect(details.getByRole('heading', { name: 'contradicts' })).toBeVisible()
    await expect(details.getByText('“opened on Tuesday”')).toBeVisible()
    await expect(page.getByText('2 documents · 2 highlights · 1 link')).toBeVisible()
  })

  await test.step('write a note that cites both', async () => {
    await page.getByRole('button', { name: 'New note' }).first().click()
    const title = page.getByRole('textbox', { name: 'Title of the note' })
    await title.fill('Which day?')
    await title.press('Enter')
    await page.keyboard.type('The authority has @')
    const picker = page.getByRole('dialog', { name: 'Cite a highlight' })
    await picker.getByRole('combobox').fill('Monday')
    await expect(picker.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(picker).toBeHidden()
    await page.keyboard.type('while the market says [[')
    await picker.getByRole('combobox').fill('Tuesday')
    await expect(picker.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await page.keyboard.type('as if it knew better.')
    const note = page.getByRole('tabpanel', { name: 'Note' })
    await expect(
      note.getByRole('button', { name: /Citation: “opened on Tuesday”, Market Street News/ }),
    ).toBeVisible()
    await expect(note.getByText('Saved', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: /Which day\? ?2 cited/ })).toBeVisible()
  })

  await test.step('find it again', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('mackerel')
    const results = page.getByRole('region', { name: 'Search results' })
    await expect(results.getByText('1 hit')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(results.getByRole('button', { name: /mackerel/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(report(page, 'B').getByText('mackerel')).toBeInViewport()
    await results.getByRole('button', { name: 'End the search' }).click()
  })

  await test.step('take back and do again', async () => {
    await report(page, 'A').focus()
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/^Undone: /)).toBeVisible()
    await page.keyboard.press('Control+Shift+z')
    await expect(page.getByText(/^Done again: /)).toBeVisible()
  })

  await test.step('export and read', async () => {
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Export' }).click()
    const markdown = await readFile(await (await download).path(), 'utf8')
    await expect(dialog.getByText(/^Exported as .*\.md/)).toBeVisible()
    expect(markdown).toContain('### Which day?')
    expect(markdown).toContain('The authority has “opened again on Monday morning”')
    expect(markdown).toContain('while the market says “opened on Tuesday”')
    expect(markdown).toContain('Tags: Chronology/Opening')
    expect(markdown).toContain('Comment: The authority’s own word.')
    expect(markdown).toContain('contradicts ↔ “opened on Tuesday”')
  })

  await test.step('everything is there after a reload', async () => {
    await page.reload()
    await expect(report(page, 'A')).toContainText('Harbour opens after repairs')
    await expect(page.getByRole('tabpanel', { name: 'Note' })).toContainText('as if it knew better.')
    await expect(page.getByRole('button', { name: /contradicts: “opened again/ })).toBeVisible()
  })
})
