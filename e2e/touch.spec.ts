import type { Locator, Page } from '@playwright/test'
import { expect, test } from './served.ts'

test.use({ hasTouch: true })

interface Point {
  readonly x: number
  readonly y: number
}

/** Where a word is on the screen. */
function whereIs(text: Locator, word: string): Promise<Point> {
  return text.evaluate((root, wanted) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted)
      if (at < 0) continue
      const range = root.ownerDocument.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const rect = range.getBoundingClientRect()
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
    }
    throw new Error(`not in one piece of the text: ${wanted}`)
  }, word)
}

/** One finger on the screen. */
async function finger(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    down: (at: Point) => send('touchStart', [at]),
    move: (at: Point) => send('touchMove', [at]),
    up: () => send('touchEnd', []),
  }
}

test('a word is selected, highlighted and widened by touch', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook)
  const file = workshop.write(
    'quay.txt',
    'News from the quay\n\nThe harbour opened again on Monday, they said.\n',
  )
  await workshop.parallax('import', workshop.notebook, file)
  await workshop.open()
  const text = page.getByRole('textbox', { name: /^Text of/ })
  await expect(text).toContainText('opened again')
  const touch = await finger(page)
  const quotes = async () => {
    const { highlights } = (await workshop.parallax('highlights', workshop.notebook)) as {
      highlights: { quote: string }[]
    }
    return highlights.map(each => each.quote)
  }

  // The finger stays until the word is selected.
  await touch.down(await whereIs(text, 'opened'))
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('opened')
  await touch.up()
  const toolbar = page.getByRole('toolbar', { name: 'Selected words' })
  await toolbar.getByRole('button', { name: 'Green' }).tap()
  await expect.poll(quotes).toEqual(['opened'])

  const opened = await whereIs(text, 'opened')
  await page.touchscreen.tap(opened.x, opened.y)
  const handle = await page.getByRole('slider', { name: 'End of the highlight' }).boundingBox()
  const knob = { x: handle!.x + 1, y: handle!.y + handle!.height + 2 }
  const target = await whereIs(text, 'Monday')
  await touch.down(knob)
  await touch.move({ x: (knob.x + target.x) / 2, y: knob.y })
  await touch.move({ x: target.x, y: knob.y })
  await touch.up()
  await expect.poll(async () => (await quotes())[0]).toMatch(/^opened again on M/)
})
