import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HtmlBody } from '../../../main/core/export/html-body.ts'
import { escapeHtml } from '../../../main/core/export/html-text.ts'
import { MarkedText } from '../../../main/core/export/marked-text.ts'
import { canonicalText } from '../../../shared/document/index.ts'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { harbourNotebook } from '../../support/harbour-notebook.ts'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'
import { anyDocument } from '../../support/documents.ts'
import { normalizeDocument } from '../../../shared/document/index.ts'

async function exported({ ask, folder }: OpenedNotebook, choice: object = {}): Promise<string> {
  const target = join(folder, `out-${Math.random()}.html`)
  await ask('exports.create', { format: 'html', target, ...choice })
  return readFileSync(target, 'utf8')
}

const read = (html: string) => parseHTML(html).document

describe('the page of a notebook', () => {
  test('has every word of its documents, in order, and the title once', async () => {
    const opened = await harbourNotebook()
    const document = read(await exported(opened))
    const { text } = await opened.ask('documents.text', { documentId: opened.harbourId })
    const article = document.querySelector('#d1 .text')!
    for (const extra of article.querySelectorAll('.remarks, sup.no')) extra.remove()
    const words = (content: string) => content.split(/\s+/).filter(word => word !== '')
    expect(text).toMatch(/^Harbour report\n/)
    expect(document.querySelector('#d1 h3')!.textContent).toBe('Harbour report')
    expect(words(spaced(article))).toEqual(words(text).slice(2))
  })

  test('keeps a title in the text that is highlighted', async () => {
    const opened = await newNotebook()
    const id = await importText(opened, 'Port stays open\n\nIt did.')
    const plain = read(await exported(opened))
    expect(plain.querySelector('#d1 .text')!.textContent.trim()).toBe('It did.')
    await highlightQuote(opened.ask, id, 'stays open')
    const marked = read(await exported(opened))
    expect(marked.querySelector('#d1 .text mark')!.textContent).toBe('stays open')
  })

  test('marks the words of each highlight, numbers them, and says what is said of them', async () => {
    const opened = await harbourNotebook()
    const document = read(await exported(opened))
    for (const [index, quote] of opened.quotes.entries()) {
      expect(document.querySelector(`#d1-p${index + 1}`), quote).not.toBe(null)
    }
    const marked = [...document.querySelectorAll('#d1 mark')].map(mark => mark.textContent)
    expect(marked).toContain('opening')
    // Where two lie over each other, the shorter gives the ground and the other the line below.
    const both = [...document.querySelectorAll('#d1 mark.over')].map(mark => [
      mark.textContent,
      mark.className,
    ])
    expect(both).toContainEqual(['strong', expect.stringMatching(/c-(green|amber) over o-(amber|green)/)])
    const remark = document.querySelector('#d1-m1')!
    expect(remark.querySelector('em')?.textContent).toBe('who')
    expect(remark.textContent).toContain('See <b>')
    expect(remark.querySelector('.tags')?.textContent).toBe('Traffic & "tides"')
    expect(remark.textContent).toContain('contradicts ↔')
    expect(remark.textContent).toContain('Same day.')
    expect(remark.querySelector('.link-comment strong')?.textContent).toBe('Same')
    expect(remark.querySelector('.cited a')?.textContent).toBe('Which <day>')
    expect(document.querySelector('#d1-m2')?.textContent).toContain('← quotes')
  })

  test('leads everywhere that it points to, and nowhere else', async () => {
    const document = read(await exported(await harbourNotebook()))
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    const inside = [...document.querySelectorAll('a[href^="#"]')].map(link =>
      link.getAttribute('href')!.slice(1),
    )
    expect(inside.length).toBeGreaterThan(15)
    expect(inside.filter(id => !ids.includes(id))).toEqual([])
    const outside = [...document.querySelectorAll('a:not([href^="#"])')].map(link =>
      link.getAttribute('href'),
    )
    expect(outside.every(address => address?.startsWith('https://'))).toBe(true)
  })

  test('runs nothing and loads nothing', async () => {
    const html = await exported(await harbourNotebook())
    const document = read(html)
    expect(document.querySelectorAll('script, link, iframe, object, embed, form, [style]')).toHaveLength(0)
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src data:;/)
    expect(html).not.toMatch(/\son\w+=/)
  })

  test('has footnotes with their sources, and says which highlight was deleted', async () => {
    const document = read(await exported(await harbourNotebook()))
    const footnotes = [...document.querySelectorAll('#n1 .footnotes > li')].map(item => item.textContent)
    expect(footnotes).toHaveLength(4)
    expect(footnotes[0]).toContain('Jane Doe, “Harbour report,” The Observer, September 2, 2025, para. 2')
    const [first] = document.querySelectorAll('#n1 .footnotes > li')
    const there = first!.querySelector('p .quote')!.closest('a')!
    expect(document.querySelector(there.getAttribute('href')!)).not.toBeNull()
    expect(footnotes[3]).toContain('Deleted highlight: “operator”')
    expect(document.querySelector('#n1 ol:not(.footnotes)')?.textContent).toContain('“افتتح الميناء”')
    expect(document.querySelector('.sources')?.textContent).toContain('Doe, Jane. “Harbour report.”')
  })

  test('of some documents leads to no other', async () => {
    const opened = await harbourNotebook()
    const document = read(await exported(opened, { documentIds: [opened.harbourId] }))
    expect(document.querySelectorAll('article.document')).toHaveLength(1)
    expect(document.querySelector('#d1-m1 .link a')).toBe(null)
    expect(document.querySelector('#d1-m1 .link')?.textContent).toContain('“stayed open”')
  })

  test('by tag has only the highlights that carry it', async () => {
    const opened = await harbourNotebook()
    const { tags } = await opened.ask('tags.list', {})
    const document = read(await exported(opened, { tagIds: [tags[0]!.id] }))
    expect(document.querySelectorAll('article.document')).toHaveLength(2)
    expect(document.querySelectorAll('#d1 sup.no')).toHaveLength(1)
  })
})

// linkedom puts nothing between blocks.
function spaced(element: Element): string {
  for (const block of element.querySelectorAll('p, li, h4, h5, td, th, pre, br')) block.append(' ')
  return element.textContent ?? ''
}

test('any document with any highlights keeps its words, and each highlight begins and ends once', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 })
  fc.assert(
    fc.property(anyDocument, places, (source, pairs) => {
      const doc = normalizeDocument(source)
      const text = canonicalText(doc)
      const highlights = pairs
        .map(([a, b]) => ({ start: a % (text.length + 1), end: b % (text.length + 1) }))
        .filter(({ start, end }) => start < end)
      const marked = new MarkedText(doc, highlights)
      let under = ''
      const begun: unknown[] = []
      const ended: unknown[] = []
      const covered = new Map(highlights.map(highlight => [highlight, '']))
      doc.descendants(node => {
        if (!node.isTextblock) return true
        for (const part of marked.partsOf(node)) {
          if (part.kind === 'start') begun.push(part.highlight)
          if (part.kind === 'end') ended.push(part.highlight)
          const letters =
            part.kind === 'text'
              ? part.text
              : part.kind === 'leaf' && part.node.type.name === 'hard_break'
                ? '\n'
                : ''
          under += letters
          if (!('under' in part)) continue
          for (const highlight of part.under) {
            covered.set(highlight, covered.get(highlight)! + letters)
          }
        }
        return false
      })
      const blank = (words: string) => words.replace(/\n/g, '')
      expect(blank(under)).toBe(blank(text))
      for (const highlight of highlights) {
        const words = text.slice(highlight.start, highlight.end)
        expect(blank(covered.get(highlight)!)).toBe(blank(words))
        const seen = marked.unseen.includes(highlight) ? 0 : 1
        expect(begun.filter(other => other === highlight)).toHaveLength(seen)
        expect(ended.filter(other => other === highlight)).toHaveLength(seen)
      }
    }),
  )
})

test('any document becomes HTML that reads back with the same words', () => {
  fc.assert(
    fc.property(anyDocument, source => {
      const doc = normalizeDocument(source)
      const text = new MarkedText<{ start: number; end: number }>(doc, [])
      const body = new HtmlBody(
        {
          partsOf: block => text.partsOf(block),
          under: html => html,
          edge: () => '',
          picture: () => null,
          cite: () => '',
        },
        1,
      )
      const html = doc.children.map(block => body.block(block)).join('')
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
      for (const picture of document.querySelectorAll('.left-out')) picture.remove()
      expect(document.body.textContent!.replace(/\s/g, '')).toBe(canonicalText(doc).replace(/\s/g, ''))
    }),
  )
})

test('characters that HTML cannot hold are replaced', () => {
  expect(escapeHtml('a\u0000b\ud800c\ufffe<&">\u200f\u202e')).toBe(
    'a\ufffdb\ufffdc\ufffd&lt;&amp;&quot;&gt;\u200f\u202e',
  )
})

const browserPath = findBrowser()

describe.skipIf(browserPath === null)('in a browser (not run where none is installed)', () => {
  let browser: Browser
  beforeAll(async () => {
    const { chromium } = await import('playwright-core')
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await chromium.launch({ executablePath: browserPath!, args })
  }, 60_000)
  afterAll(() => browser.close())

  test.each(['light', 'dark'] as const)(
    'axe finds no fault, %s, and the policy is kept',
    async colorScheme => {
      const opened = await harbourNotebook()
      const target = join(opened.folder, 'page.html')
      await opened.ask('exports.create', { format: 'html', target })
      const { AxeBuilder } = await import('@axe-core/playwright')
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', message => said.push(message.text()))
      await page.goto(pathToFileURL(target).href)
      expect(said).toEqual([])
      const ground = await page.evaluate(
        () => getComputedStyle(document.querySelector('mark')!).backgroundColor,
      )
      expect(ground).not.toBe('rgba(0, 0, 0, 0)')
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await context.close()
    },
    60_000,
  )

  test('on a narrow screen remarks stand below their words, and nothing is wider than the screen', async () => {
    const opened = await harbourNotebook()
    const target = join(opened.folder, 'page.html')
    await opened.ask('exports.create', { format: 'html', target })
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    await page.goto(pathToFileURL(target).href)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.close()
  }, 60_000)
})
