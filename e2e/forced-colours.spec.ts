import type { Page } from '@playwright/test'
import { expect, test } from './served.ts'

const colours = ['amber', 'green', 'blue', 'rose', 'violet'] as const

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
})

/** The text of the report that is open by itself. */
const onlyReport = (page: Page) => page.getByRole('textbox', { name: /^Text of/ })

/** What the word at the beginning of each paragraph looks like: PNG, with some room for the line below it. */
async function pictures(page: Page): Promise<string[]> {
  const boxes = await onlyReport(page)
    .locator('p')
    .evaluateAll(paragraphs =>
      paragraphs.map(paragraph => {
        const range = paragraph.ownerDocument.createRange()
        range.setStart(paragraph.firstChild!, 0)
        range.setEnd(paragraph.firstChild!, 'harbour'.length)
        const { left, top, width, height } = range.getBoundingClientRect()
        return {
          x: Math.round(left),
          y: Math.round(top),
          width: Math.round(width),
          height: Math.ceil(height) + 4,
        }
      }),
    )
  const found: string[] = []
  for (const clip of boxes) found.push((await page.screenshot({ clip })).toString('base64'))
  return found
}

test('highlights are told apart where the system chooses the colours', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  const paragraphs = Array.from({ length: colours.length + 2 }, () => 'harbour words that nobody marked')
  const file = workshop.write('quay.md', `# News\n\n${paragraphs.join('\n\n')}\n`)
  await workshop.parallax('import', workshop.notebook, file)
  for (const [index, colour] of colours.entries()) {
    const place = ['--quote', 'harbour', '--occurrence', String(index + 1)]
    await workshop.parallax('highlight', workshop.notebook, 'News', ...place, '--colour', colour)
  }
  await workshop.open()
  await expect(page.getByText('5 highlights · 0 links')).toBeVisible()
  // What is painted comes a moment after the count.
  await expect
    .poll(async () => {
      const seen = await pictures(page)
      return {
        marked: new Set(seen.slice(0, 5)).size,
        all: new Set(seen).size,
        unmarked: new Set(seen.slice(5)).size,
      }
    })
    .toEqual({ marked: 5, unmarked: 1, all: 6 })
})

test('nothing moves by itself where motion is unwanted', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  const filler = (count: number) =>
    Array.from({ length: count }, (_, index) => `Paragraph ${index + 1} tells of ships that came and went.`)
  const text = [
    'News',
    ...filler(60),
    'It opened on Monday.',
    ...filler(60),
    'It opened on Tuesday.',
    ...filler(60),
  ]
  const file = workshop.write('quay.txt', text.join('\n\n'))
  await workshop.parallax('import', workshop.notebook, file)
  for (const quote of ['on Monday', 'on Tuesday'])
    await workshop.parallax('highlight', workshop.notebook, 'News', '--quote', quote)
  await workshop.open()
  await expect(page.getByText('2 highlights · 0 links')).toBeVisible()
  await expect(onlyReport(page)).toContainText('opened on Monday')
  const moving = () => page.evaluate(() => document.getAnimations().length)

  // Every place that the pane is scrolled to is written down.
  const scrolls = await page.evaluateHandle(() => {
    const places: number[] = []
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.querySelector('.reader-text')) places.push(target.scrollTop)
    }
    document.addEventListener('scroll', note, { capture: true })
    return places
  })
  for (const quote of ['on Monday', 'on Tuesday']) {
    await page.keyboard.press('.')
    await expect(page.getByRole('tabpanel', { name: 'Details' }).getByText(`“${quote}”`)).toBeVisible()
  }
  await expect.poll(() => scrolls.evaluate(places => places.at(-1) ?? 0)).toBeGreaterThan(2000)
  expect(await moving()).toBe(0)
  // Once for each step, and once more where the text that came into sight was taller than guessed.
  expect(await scrolls.evaluate(places => places.length)).toBeLessThanOrEqual(4)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  expect(await moving()).toBe(0)
})
