import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { report } from './selecting.ts'
import { expect, test } from './served.ts'

const fixtures = fileURLToPath(new URL('../tests/fixtures/sources', import.meta.url))
const fixture = (name: string) => join(fixtures, name)

/** The text of the report that is open by itself, also while a dialog is over it. */
const onlyReport = (page: Page) => page.getByRole('textbox', { name: /^Text of/, includeHidden: true })

async function choose(page: Page, files: readonly string[]): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Documents', exact: true })).toBeVisible()
  // Its name is there once the notebook is: before that no key imports.
  await expect(page.getByRole('button', { name: /^Notebook “/ })).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await chooser).setFiles([...files])
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(', ')}`)).toEqual([])
}

test('a Word file under review: its comment is a highlight, and what is left out is said', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.open()
  await choose(page, [fixture('reviewed-libreoffice.docx')])
  await page.getByRole('button', { name: 'What is not?' }).click()
  const result = page.getByRole('dialog', { name: 'Import' })
  await expect(result).toContainText('A report under review')
  await expect(result).toContainText('reviewed-libreoffice.docx · Word · ')
  await expect(result).toContainText('1 highlight from the file')
  await expect(result).toContainText('Tracked changes are taken as accepted')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(onlyReport(page)).toContainText('The ferry often leaves ten minutes late.')
  await expect(onlyReport(page).getByRole('img', { name: 'A ferry at the pier' })).toBeVisible()

  await page.keyboard.press('.')
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await expect(details.getByText('“ten minutes late”')).toBeVisible()
  await expect(details).toContainText('Which ferry?')

  await page.getByRole('button', { name: 'Menu of the document “A report under review”' }).click()
  await page.getByRole('menuitem', { name: 'Details …' }).click()
  await expect(page.getByRole('dialog', { name: 'About this document' })).toContainText('Not in the text')
  await expectAccessible(page)
})

test('books and files of other programs stand side by side', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.open()
  await choose(page, [fixture('known-pandoc-3.epub'), fixture('reviewed-libreoffice.rtf')])
  const result = page.getByRole('dialog', { name: 'Import' })
  await expect(result.getByRole('heading', { name: '2 documents imported' })).toBeVisible()
  await expect(result).toContainText('known-pandoc-3.epub · EPUB · ')
  await result.getByRole('button', { name: 'Done' }).click()
  await expect(report(page, 'A')).toContainText('Divers found three faults:')
  await expect(report(page, 'B')).toContainText('The ferry often leaves ten minutes late.')
})

test('nearly the same text in another format is asked about first', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.parallax('import', workshop.notebook, fixture('known-pandoc.docx'))
  await workshop.open()
  await choose(page, [fixture('known-libreoffice.odt'), fixture('known-libreoffice.rtf')])
  const result = page.getByRole('dialog', { name: 'Import' })
  await expect(result.getByRole('heading', { name: '2 files are nearly documents you have' })).toBeVisible()
  await expect(result).toContainText('the same as “Harbour works fall behind”')
  await expectAccessible(page)
  await result.getByRole('button', { name: 'Import anyway' }).first().click()
  await expect(result.getByText('Done.')).toBeVisible()
  await expect(result.getByRole('heading', { name: '1 document imported' })).toBeVisible()
  await expect(result).toContainText('known-libreoffice.odt · OpenDocument')
  await result.getByRole('button', { name: 'Take as its new version' }).focus()
  await page.keyboard.press('Enter')
  await expect(result.getByText('Done.')).toHaveCount(2)
  const { documents } = (await workshop.parallax('documents', workshop.notebook)) as {
    documents: { format: string }[]
  }
  expect(documents.map(({ format }) => format).sort()).toEqual(['odt', 'rtf'])
})

test('what is imported anyway tells what is left out of it', async ({ page, workshop }) => {
  const words = Array.from({ length: 40 }, (_, n) => `Sentence ${n} of the harbour report says nothing new.`)
  const text = words.join(' ')
  await workshop.parallax('new', workshop.notebook)
  await workshop.parallax('import', workshop.notebook, workshop.write('first.md', text))
  await workshop.open()
  await choose(page, [workshop.write('second.md', `${text}\n\n![The quay](quay.png)`)])
  const result = page.getByRole('dialog', { name: 'Import' })
  await result.getByRole('button', { name: 'Import anyway' }).click()
  await expect(result.getByRole('heading', { name: '1 document imported' })).toBeVisible()
  await expect(result).toContainText('second.md · ')
  await expect(result).toContainText('Pictures that are not with the file: 1')
})

test('of a saved page the article is taken, and all of it where that is wanted', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook)
  const words = 'The council met on Monday and spoke of the wall for three hours before it voted. '
  const saved = `<!doctype html><title>The wall vote</title><nav><ul><li><a href="/">Home</a></li><li>Weather today</li></ul></nav>
    <article><h1>The wall vote</h1>${`<p>${words.repeat(4)}</p>`.repeat(6)}<p>The <img src="http://example.org/x.png" alt="crane"> stands still.</p></article><footer>Contact the editors</footer>`
  await workshop.open()
  await choose(page, [workshop.write('vote.html', saved)])
  await page.getByRole('button', { name: 'What is not?' }).click()
  const result = page.getByRole('dialog', { name: 'Import' })
  await expect(onlyReport(page)).toContainText('The council met on Monday')
  await expect(onlyReport(page)).not.toContainText('Weather today')
  await result.getByRole('button', { name: 'Keep the whole page' }).click()
  await expect(result.getByText('The whole page is kept.')).toBeVisible()
  await result.getByRole('button', { name: 'Done' }).click()
  await expect(onlyReport(page)).toContainText('Weather today')
  await page.reload()
  await expect(onlyReport(page)).toContainText('Weather today')
})

test('all of a page is taken later, from the file that the notebook keeps', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  const words = 'The council met on Monday and spoke of the wall for three hours before it voted. '
  const saved = `<!doctype html><title>The wall vote</title><nav><ul><li><a href="/">Home</a></li><li>Weather today</li></ul></nav>
    <article><h1>The wall vote</h1>${`<p>${words.repeat(4)}</p>`.repeat(6)}</article><footer>Contact the editors</footer>`
  await workshop.parallax('import', workshop.notebook, workshop.write('vote.html', saved))
  await workshop.open()
  await expect(onlyReport(page)).toContainText('The council met on Monday')
  await page.getByRole('button', { name: 'Menu of the document “The wall vote”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Details …' }).click()
  const details = page.getByRole('dialog', { name: 'About this document' })
  await expect(details).toContainText('What surrounds the article')
  await details.getByRole('button', { name: 'Keep the whole page' }).click()
  await expect(details.getByText('What surrounds the article')).toBeHidden()
  await expect(onlyReport(page)).toContainText('Weather today')
})

test('formatted text is pasted as a document; nothing in it runs', async ({ page, context, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await workshop.open()
  await expect(page.getByRole('heading', { name: 'Documents', exact: true })).toBeVisible()
  // A clipboard that the browser has not cleaned: other programs put into it what they like.
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      `<h2>Tide tables</h2><p>High water at <b>noon</b>, says <a href="javascript:hit=1">the port</a>.</p>
       <ul><li>spring</li><li>neap</li></ul><img src=x onerror="window.hit=1"><script>window.hit=1</script>`,
    )
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  const text = onlyReport(page)
  await expect(text.getByRole('heading', { name: 'Tide tables' })).toBeVisible()
  await expect(text.getByRole('listitem')).toHaveCount(2)
  await expect(text.locator('strong')).toHaveText('noon')
  await expect(text.getByRole('link')).toHaveCount(0)

  const copy = (html: string) =>
    page.evaluate(async words => {
      const type = 'text/html'
      await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([words], { type }) })])
    }, html)
  await copy('<p>Another thing that was copied from somewhere else.</p>')
  await page.keyboard.press('Control+Shift+v')
  await expect(page.getByRole('textbox', { name: 'Paste here' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Control+v')
  await expect(report(page, 'B')).toContainText('Another thing that was copied')
  await copy('<p>And <em>this</em>, straight into the window.</p>')
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Library' }).click({ position: { x: 5, y: 300 } })
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('region', { name: 'Library' })).toContainText('straight into the window')
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test('a dropped folder brings its reports and passes over the rest', async ({ page, context, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  const folder = join(workshop.folder, 'sources')
  mkdirSync(join(folder, 'inner'), { recursive: true })
  writeFileSync(join(folder, 'one.txt'), 'One report on the ferry.\n\nIt was late.')
  writeFileSync(
    join(folder, 'inner', 'two.rtf'),
    String.raw`{\rtf1 Another report, on the harbour.\par It opened.}`,
  )
  writeFileSync(join(folder, 'photo.png'), Buffer.from('89504e470d0a1a0a', 'hex'))
  writeFileSync(join(folder, '.hidden'), 'x')
  await workshop.open()
  await expect(page.getByRole('heading', { name: 'Two reports, side by side' })).toBeVisible()
  const session = await context.newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  }
  const result = page.getByRole('dialog', { name: 'Import' })
  await expect(result.getByRole('heading', { name: '2 documents imported' })).toBeVisible()
  await expect(result.getByRole('heading', { name: '1 file is no report' })).toBeVisible()
  await expect(result).toContainText('photo.png')
  expect(readFileSync(join(folder, 'one.txt'), 'utf8')).toContain('ferry')
})
