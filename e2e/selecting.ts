import { expect, type Locator, type Page } from '@playwright/test'

/** The text of the report in pane A or B. */
export function report(page: Page, side: 'A' | 'B'): Locator {
  return page.getByRole('region', { name: `Document ${side}` }).getByRole('textbox')
}

/**
 * Selects words in a report as a reader does: puts the caret before them with the mouse, and drags to their end.
 * The words stand in one block.
 */
export async function selectWords(page: Page, side: 'A' | 'B', words: string): Promise<void> {
  const text = report(page, side)
  await expect(text).toContainText(words)
  const { start, end } = await text.evaluate(async (root, wanted) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted)
      if (at < 0) continue
      const block = node.parentElement!
      block.scrollIntoView({ block: 'center' })
      const pane = block.closest('[data-reader-scroller]')!.getBoundingClientRect()
      // Until the words have rested in the pane for ten frames: it may still be scrolling, or measuring its text.
      for (let rested = 0, frames = 0, last = Number.NaN; rested < 10 && frames < 300; frames += 1) {
        const range = root.ownerDocument.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const { top, bottom } = range.getBoundingClientRect()
        if (top < pane.top || bottom > pane.bottom) block.scrollIntoView({ block: 'center' })
        rested = top === last ? rested + 1 : 0
        last = top
        await new Promise(resolve => requestAnimationFrame(resolve))
      }
      const edge = (offset: number, length: number, side: 'left' | 'right') => {
        const range = root.ownerDocument.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + length)
        const rects = range.getClientRects()
        const rect = rects[side === 'left' ? 0 : rects.length - 1]!
        return { x: rect[side], y: rect.top + rect.height / 2 }
      }
      return { start: edge(at, 1, 'left'), end: edge(at + wanted.length - 1, 1, 'right') }
    }
    throw new Error(`the words are not in one piece of the text: ${wanted}`)
  }, words)
  await page.mouse.move(start.x + 1, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2)
  await page.mouse.move(end.x, end.y)
  await page.mouse.up()
  await expect(
    page.getByRole('toolbar', { name: 'Selected words' }).or(page.getByRole('dialog')),
  ).toBeVisible()
}
