import type { Page } from '@playwright/test'
import { report } from './selecting.ts'
import { expect, test } from './served.ts'

const harbour = `Harbour talks

The ministers met on Tuesday by the harbour. They spoke of the northern route for hours before the concert.

Nobody could say who will pay for the ferry.
`

/** Keeps, from now on, all words that were ever painted as what was looked for; a pane shows them for a moment only. */
async function watchShown(page: Page): Promise<() => Promise<string[]>> {
  const watch = await page.evaluateHandle(() => {
    const seen = new Set<string>()
    const look = () => {
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
        'reader-found-current',
      ) ?? []) {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        seen.add(range.toString())
      }
      requestAnimationFrame(look)
    }
    look()
    return seen
  })
  return () => watch.evaluate(seen => [...seen])
}

test('a hit opens at the passage, with all the words marked that were searched for', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.parallax('import', workshop.notebook, workshop.write('talks.txt', harbour))
  await workshop.open()
  const field = page.getByRole('combobox', { name: 'Search the notebook' })
  await field.fill('"northern route for hours"')
  const results = page.getByRole('region', { name: 'Search results' })
  await expect(results).toContainText('1 hit')
  await field.press('Enter')
  const shown = await watchShown(page)
  await results.getByRole('button', { name: /northern route/ }).click()
  await expect.poll(shown).toEqual(['northern route for hours'])
})

test('a document is not deleted before it is said how many notes cite it', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.parallax('import', workshop.notebook, workshop.write('talks.txt', harbour))
  const { documents } = (await workshop.parallax('documents', workshop.notebook)) as {
    documents: { documentId: string }[]
  }
  const { highlightId } = (await workshop.parallax(
    ...['highlight', workshop.notebook, documents[0]!.documentId, '--quote', 'on Tuesday'],
  )) as { highlightId: string }
  const note = workshop.write('note.md', `They met [[highlight:${highlightId}]].`)
  await workshop.parallax('note', workshop.notebook, '--title', 'The day', '--markdown', note)
  await workshop.parallax('note', workshop.notebook, '--title', 'Again', '--markdown', note)
  await workshop.open()
  await page.getByRole('button', { name: 'Menu of the document “Harbour talks”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Delete …' }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete “Harbour talks”?' })
  await expect(question).toContainText('with its highlight and the links of this')
  await expect(question).toContainText('2 notes cite it and will show those citations as deleted.')
  await question.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: /^The day/ }).click()
  await expect(page.getByRole('tabpanel', { name: 'Note' })).toContainText('highlight deleted')
})

test('what is written is said to be saved once it is, and can be undone', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  await workshop.parallax('import', workshop.notebook, workshop.write('talks.txt', harbour))
  await workshop.open()
  await expect(page.getByRole('textbox', { name: /^Text of “Harbour talks”/ })).toBeVisible()
  await page.keyboard.press('Control+Alt+n')
  await expect(page.getByRole('textbox', { name: 'Title of the note' })).toBeFocused()
  await page.keyboard.press('Enter')
  const text = page.getByRole('textbox', { name: /^Text of the note/ })
  await expect(text).toBeFocused()
  const footer = page.getByRole('contentinfo').getByRole('status')
  await page.keyboard.type('First words.')
  await expect(footer).toHaveText('Saving …')
  await expect(footer).toHaveText('Saved')
  await page.keyboard.type(' And more of them.')
  await expect(footer).toHaveText('Saved')

  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(text).not.toContainText('And more of them.')
  await expect(page.getByText(/^Undone: /)).toBeVisible()
})

test('Tab goes through the whole window without scrolling it away', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  await expect(report(page, 'B')).toBeVisible()
  const place = () =>
    page.evaluate(() => {
      const box = document.activeElement!.getBoundingClientRect()
      return {
        scrolled: document.documentElement.scrollTop + document.body.scrollTop,
        room: document.documentElement.scrollHeight - innerHeight,
        seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        what: document.activeElement!.outerHTML.slice(0, 120),
      }
    })
  const visited = new Set<string>()
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab')
    const { scrolled, room, seen, what } = await place()
    expect({ scrolled, room, seen, what }).toEqual({ scrolled: 0, room: 0, seen: true, what })
    visited.add(what)
  }
  expect(visited.size).toBeGreaterThan(30)
})
