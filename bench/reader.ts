import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { alternate, type BenchResult, compared, median, percentile } from './measure.ts'
import type { BenchCase } from './reader-page/case.ts'
import { addHighlights } from './support/adding-highlights.ts'
import { ask, newNotebook } from './support/bench-notebook.ts'
import { generatedText, randomNumbers } from './support/generated-text.ts'
import { inTemporaryFolder } from './support/temporary-folder.ts'

const peerName = '@recogito/text-annotator 4, CSS highlights'
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const large = { paragraphs: 3000, highlights: 10_000 }
const huge = { paragraphs: 15_000, highlights: 10_000 }

/** Opens, adds to and scrolls long documents with many highlights, beside a peer that shows the same text in the same browser. */
export function run(): Promise<BenchResult[]> {
  return inTemporaryFolder(async folder => {
    const site = join(folder, 'site')
    await buildPage(site)
    const notebook = await largeNotebook(folder)
    const server = await serve(site)
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    try {
      const executablePath = process.env['PARALLAX_BROWSER']
      const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags })
      const results = [
        ...(await opening(browser, address)),
        ...(await adding(browser, notebook)),
        ...(await scrolling(browser, address)),
      ]
      await browser.close()
      return results
    } finally {
      server.close()
    }
  })
}

async function opening(browser: Browser, address: string): Promise<BenchResult[]> {
  const open = (query: object) => () =>
    inPage(browser, address, query, page => page.evaluate(() => window.bench!.open()))
  const one = await alternate(5, open({ who: 'ours', ...large }), open({ who: 'peer', ...large }))
  const five = await alternate(3, open({ who: 'ours', ...huge }), open({ who: 'ours', ...large }))
  const joined = await alternate(
    2,
    open({ who: 'ours', ...large, joined: 1 }),
    open({ who: 'ours', ...large }),
  )
  return [
    compared(
      'open 1.06 MB, 3,000 paragraphs, 10,000 highlights, to painted',
      'ms',
      one,
      peerName,
      'ratio <= 0.35',
    ),
    compared('open 5.3 MB, 15,000 paragraphs, to painted', 'ms', five, 'ours with 1.06 MB', 'ratio <= 3'),
    compared('open 1.06 MB in one paragraph, to painted', 'ms', joined, 'ours with 3,000', null),
  ]
}

async function adding(browser: Browser, notebook: string): Promise<BenchResult[]> {
  const added = await addHighlights(browser, notebook, 50)
  const later = added.map(({ painted, stored }) => Math.max(painted, stored))
  const line = (measure: string, ours: number, target: string | null = null) =>
    compared(measure, 'ms', { ours, peer: null }, null, target)
  return [
    line(
      'add a highlight to 10,000 in the whole window: key to painted frame, stored by then, p95',
      percentile(later, 95),
      'ours <= 16.7',
    ),
    line('the same, median', median(later)),
    line(
      'of that, key to painted frame, p95',
      percentile(
        added.map(({ painted }) => painted),
        95,
      ),
    ),
    line(
      'of that, key to the reply that it is stored, p95',
      percentile(
        added.map(({ stored }) => stored),
        95,
      ),
    ),
  ]
}

// At the display's rate: scrolled faster, the peer would put off its painting until the end, and be measured without.
async function scrolling(browser: Browser, address: string): Promise<BenchResult[]> {
  const scroll = (query: object) => () =>
    inPage(browser, address, query, async page => {
      await page.evaluate(() => window.bench!.open())
      const times = await page.evaluate(() => window.bench!.scroll(240, 90))
      return percentile(times.slice(20), 95)
    })
  const both = await alternate(3, scroll({ who: 'ours', ...large }), scroll({ who: 'peer', ...large }))
  const long = await alternate(
    3,
    scroll({ who: 'ours', ...huge }),
    scroll({ who: 'ours', ...large, links: 500 }),
  )
  const joined = await scroll({ who: 'ours', ...large, joined: 1 })()
  const alone = (ours: number) => ({ ours, peer: null })
  return [
    compared('scroll 1.06 MB with 10,000 highlights, frame p95', 'ms', both, peerName, 'ratio <= 0.5'),
    compared('scroll 5.3 MB, 15,000 paragraphs, frame p95', 'ms', alone(long.ours), null, 'ours <= 17'),
    compared('scroll two of 1.06 MB with 500 links, frame p95', 'ms', alone(long.peer), null, 'ours <= 17'),
    compared('scroll 1.06 MB in one paragraph, frame p95', 'ms', alone(joined), null, 'ours <= 17'),
  ]
}

async function inPage<Value>(
  browser: Browser,
  address: string,
  query: object,
  body: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.goto(
      `${address}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, `${value}`]))}`,
    )
    await page.waitForFunction(() => window.bench !== undefined)
    return await body(page)
  } finally {
    await page.close()
  }
}

async function buildPage(site: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'reader-page'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: site, emptyOutDir: true, target: 'chrome140', assetsInlineLimit: 0 },
  })
}

/** A notebook with the large text in it and as many highlights. */
async function largeNotebook(folder: string): Promise<string> {
  const file = join(folder, 'report.txt')
  const path = join(folder, 'bench.parallax')
  const given = caseOf(large.paragraphs, large.highlights)
  writeFileSync(file, given.paragraphs.join('\n\n'))
  const notebook = await newNotebook(path)
  const { imported } = await ask(notebook, 'documents.import', { files: [file] })
  const { documentId } = imported[0]!
  for (const { start, end } of given.highlights)
    await ask(notebook, 'highlights.create', { documentId, start, end })
  await notebook.close()
  return path
}

async function serve(site: string): Promise<Server> {
  const cases = new Map<string, string>()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    answer(url).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  const answer = async (url: URL): Promise<{ type: string; body: string | Buffer }> => {
    if (url.pathname === '/case') {
      const paragraphs = Number(url.searchParams.get('paragraphs'))
      const highlights = Number(url.searchParams.get('highlights'))
      const key = url.search
      const given = caseOf(paragraphs, highlights)
      const shown = url.searchParams.has('joined') ? joined(given) : given
      if (!cases.has(key)) cases.set(key, JSON.stringify(shown))
      return { type: 'application/json', body: cases.get(key)! }
    }
    const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1)
    return {
      type: types[extname(name)] ?? 'application/octet-stream',
      body: await readFile(join(site, name)),
    }
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Paragraphs of some 350 characters, and ranges of 20 to 200 spread over them. */
function caseOf(paragraphCount: number, highlightCount: number): BenchCase {
  const text = generatedText(paragraphCount * 355, 7).replace(/\s+/g, ' ')
  const paragraphs: string[] = []
  for (let at = 0; paragraphs.length < paragraphCount;) {
    const end = text.indexOf(' ', at + 340)
    paragraphs.push(text.slice(at, end === -1 ? text.length : end))
    at = end + 1
  }
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length + 2, 0)
  const random = randomNumbers(11)
  const highlights = Array.from({ length: highlightCount }, () => {
    const start = Math.floor(random() * (length - 400))
    return { start, end: start + 20 + Math.floor(random() * 180) }
  })
  return { paragraphs, highlights: highlights.sort((a, b) => a.start - b.start) }
}

/** The same, all of it in one paragraph: what separates paragraphs is as long as a comma and a blank. */
function joined({ paragraphs, highlights }: BenchCase): BenchCase {
  return { paragraphs: [paragraphs.join(', ')], highlights }
}
