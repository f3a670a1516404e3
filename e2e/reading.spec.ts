import { report } from './selecting.ts'
import { expect, test } from './served.ts'

test('how text is set goes with the notebook, also to another address', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  await expect(report(page, 'A')).toBeVisible()
  const size = () => report(page, 'A').evaluate(element => parseFloat(getComputedStyle(element).fontSize))
  const before = await size()

  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect.poll(size).toBeGreaterThan(before)
  const larger = await size()
  const slider = page.getByRole('slider', { name: 'Width of the gutter' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuenow', '80')
  await page.getByRole('button', { name: 'How the text is set' }).click()
  await page.getByRole('button', { name: 'Sepia' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Width of lines' })).toBeHidden()

  // Going away sends what was kept; the next program listens at another port.
  await page.goto('about:blank')
  await workshop.open()
  await expect(report(page, 'A')).toBeVisible()
  expect(await size()).toBe(larger)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(slider).toHaveAttribute('aria-valuenow', '80')
})

test('words that were found are selected, copied with their source, and commented in bold', async ({
  page,
  workshop,
}) => {
  await workshop.parallax('new', workshop.notebook)
  const file = workshop.write('quay.txt', 'News from the quay\n\nThe harbour opened on Monday, they said.\n')
  await workshop.parallax('import', workshop.notebook, file)
  await workshop.open()
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('opened on Monday')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('Shift+C')
  await expect(page.getByText('Copied with its source.')).toBeVisible()

  await page.keyboard.press('h')
  await page.keyboard.press('c')
  const comment = page.getByRole('textbox', { name: 'Comment' })
  await expect(comment).toBeFocused()
  await page.keyboard.type('The **authority** says so')
  await expect(comment.locator('strong')).toHaveText('authority')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect
    .poll(async () => {
      const { highlights } = (await workshop.parallax('highlights', workshop.notebook)) as {
        highlights: { comment: string }[]
      }
      return highlights[0]?.comment
    })
    .toBe('The **authority** says so')
})

test('a link within one document is an arc beside its text', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  const file = workshop.write('quay.txt', 'News\n\nIt opened on Monday.\n\nIt opened on Tuesday.\n')
  await workshop.parallax('import', workshop.notebook, file)
  const mark = async (quote: string) => {
    const made = await workshop.parallax('highlight', workshop.notebook, 'News', '--quote', quote)
    return (made as { highlightId: string }).highlightId
  }
  const link = [await mark('on Monday'), await mark('on Tuesday')]
  await workshop.parallax('link', workshop.notebook, ...link, '--relation', 'contradicts')
  await workshop.open()
  const arc = page.getByRole('button', { name: 'contradicts: “on Monday” to “on Tuesday”' })
  await expect(arc).toBeVisible()
  await page.keyboard.press('j')
  await expect(arc).toHaveAttribute('aria-pressed', 'true')
})
