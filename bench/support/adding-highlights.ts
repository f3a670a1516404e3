import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { Served } from './served.ts'

/** When what one key set off was done, in milliseconds after the key. */
export interface Added {
  /** The frame with the new highlight in it was made: the window's thread had handed it on. */
  readonly painted: number
  /** The notebook's reply, which it gives once the highlight is stored, had arrived in the window. */
  readonly stored: number
}

const program = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')
/** Keys pressed before any is counted. */
const warmUp = 10
/** How many lines are marked before the text is scrolled on. */
const linesShown = 15

/**
 * Marks words in the first document of a notebook with the key H, in the whole window as the loopback host serves it:
 * a few words are selected by keyboard, the window comes to rest, and the key is pressed at a random moment, so that it
 * falls anywhere between two frames.
 */
export async function addHighlights(browser: Browser, notebook: string, count: number): Promise<Added[]> {
  const host = await Served.start([program, 'serve', notebook, '--no-open'])
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.addInitScript(observe)
    await page.goto(host.url.href)
    await page.locator('[data-reader-text]').first().waitFor()
    await page.waitForFunction(() => (CSS.highlights.get('reader-amber')?.size ?? 0) > 0)
    const added: Added[] = []
    for (let number = 0; number < warmUp + count; number += 1) {
      if (number % linesShown === 0) await turnPage(page, number > 0)
      const each = await addOne(page)
      if (number >= warmUp) added.push(each)
    }
    return added
  } finally {
    await page.close()
    await host.stop()
  }
}

// Where the text rests, the window keeps that place in the notebook a moment later.
async function turnPage(page: Page, on: boolean): Promise<void> {
  if (on) await page.keyboard.press('PageDown')
  else
    await page
      .locator('[data-reader-text]')
      .first()
      .click({ position: { x: 40, y: 200 } })
  await rest(1500)
}

async function addOne(page: Page): Promise<Added> {
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  await rest(150 + 50 * Math.random())
  await page.keyboard.press('h')
  await rest(150)
  // Asked at intervals: a question in each frame would keep frames coming, and set the rhythm of the keys.
  await page.waitForFunction(() => window.added !== undefined, undefined, { polling: 50 })
  return page.evaluate(() => window.added!)
}

declare global {
  interface Window {
    /** What the last H set off, once both are known. */
    added?: Added | undefined
  }
}

// In the page, before any script of its own: notes when a highlight is painted, and when its reply is read.
function observe(): void {
  let pressed = 0
  let painted: number | null = null
  let stored: number | null = null
  const tell = () => {
    if (painted !== null && stored !== null)
      window.added = { painted: painted - pressed, stored: stored - pressed }
  }
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'h') return
      pressed = event.timeStamp
      painted = stored = null
      window.added = undefined
      awaited = true
    },
    { capture: true },
  )

  let awaited = false
  const { add } = Highlight.prototype
  Highlight.prototype.add = function (range) {
    if (awaited) {
      awaited = false
      // A message sent while a frame is made is read when it is made.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          painted = performance.now()
          tell()
        })
        port1.start()
        port2.postMessage(null)
      })
    }
    return add.call(this, range)
  }

  const { fetch } = window
  window.fetch = async (input, init) => {
    const creates = typeof init?.body === 'string' && init.body.includes('"highlights.create"')
    const response = await fetch(input, init)
    if (!creates) return response
    const json = response.json.bind(response)
    response.json = async () => {
      const value: unknown = await json()
      stored = performance.now()
      tell()
      return value
    }
    return response
  }
}

const rest = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))
