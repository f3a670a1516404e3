import type { Page } from '@playwright/test'
import { report, selectWords } from './selecting.ts'
import { expect, test } from './served.ts'

/** Drops files on the window, as a file manager does. */
async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: readonly number[] }[],
) {
  const transfer = await page.evaluateHandle(list => {
    const data = new DataTransfer()
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name))
    return data
  }, files)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await expect(page.getByText('Drop the files to import them')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const bytesOf = (text: string) => [...Buffer.from(text)]

test('dropped files: one that is no text, one that is empty, and a good one', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.open()
  await expect(page.getByRole('heading', { name: 'Two reports, side by side' })).toBeVisible()
  await drop(page, [
    { name: 'picture.txt', bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0, 0, 0x81, 0x8d, 0, 7] },
    { name: 'nothing.txt', bytes: [] },
    {
      name: 'ferry.txt',
      bytes: bytesOf('The ferry sails again\n\nThe ferry sailed on Sunday for the first time.\n'),
    },
  ])
  const result = page.getByRole('dialog', { name: 'Import' })
  await expect(result.getByRole('heading', { name: '2 not imported' })).toBeVisible()
  await expect(result.getByText(/picture\.txt/)).toBeVisible()
  await expect(result.getByText(/nothing\.txt/)).toBeVisible()
  await expect(result.getByRole('heading', { name: '1 document imported' })).toBeVisible()
  await result.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('textbox', { name: /^Text of “The ferry/ })).toContainText(
    'The ferry sailed on Sunday',
  )

  await drop(page, [
    {
      name: 'again.txt',
      bytes: bytesOf('The ferry sails again\n\nThe ferry sailed on Sunday for the first time.\n'),
    },
  ])
  await expect(
    page.getByRole('dialog', { name: 'Import' }).getByRole('heading', { name: '1 skipped' }),
  ).toBeVisible()
})

test('the host does not answer: it is said, and what was written stays to be saved again', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  await expect(report(page, 'A')).toBeVisible()
  workshop.expectErrors()
  await page.route('**/api/request', route => route.abort())
  await page.keyboard.press('.')
  await page.keyboard.press('c')
  await page.keyboard.type('Kept.')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Parallax does not answer/).first()).toBeVisible()
  await expect(page.getByText('Not saved.')).toBeVisible()
  await page.unroute('**/api/request')
  await page.getByRole('button', { name: 'Save again' }).click()
  await expect(page.getByText('Not saved.')).toBeHidden()
  expect(JSON.stringify(await workshop.parallax('highlights', workshop.notebook))).toContain('Kept.')
})

test('a search that cannot be understood is answered in words', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  await expect(report(page, 'A')).toBeVisible()
  for (const query of ['"', 'tag:', 'OR OR', '*', '(', '-trade']) {
    await page.getByRole('combobox', { name: 'Search the notebook' }).fill(query)
    await expect(page.getByRole('region', { name: 'Search results' }).getByRole('status')).not.toHaveText(
      'Searching …',
    )
  }
})

test('the selected words can be let go of', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  await selectWords(page, 'A', 'had always been a traditional partner')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeHidden()
  await page.keyboard.press('h')
  await expect(page.getByText('10 highlights')).toBeVisible()
})

test('a notebook that cannot be written is shown, and changes nothing', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  workshop.lock()
  await workshop.open()
  await expect(page.getByRole('banner').getByText('Read only')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(/journey\.parallax/)
  await expect(page.getByRole('button', { name: 'Import files' })).toBeHidden()
  await expect(report(page, 'A')).toBeVisible()
  await page.keyboard.press('.')
  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveAttribute('aria-readonly', 'true')
  await expect(page.getByRole('button', { name: 'Delete the highlight' })).toBeHidden()
  await page.keyboard.press('Delete')
  await expect(page.getByText('2 documents · 10 highlights · 5 links')).toBeVisible()
  await page.keyboard.press('Control+e')
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.md$/)
})
