import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { type BenchResult, compared, percentile } from '../measure.ts'
import { newNotebook } from './bench-notebook.ts'
import { book, pdf, webPage, wordFile } from './format-files.ts'
import { generatedText } from './generated-text.ts'
import { Served } from './served.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const many = 1000

/** The frames of an open window while documents of all kinds are imported. */
export function importingBesideWindow(): Promise<BenchResult[]> {
  return inTemporaryFolder(async folder => {
    const path = join(folder, 'window.parallax')
    await (await newNotebook(path)).close()
    const host = await Served.start([join(root, 'out', 'main', 'cli.js'), 'serve', path, '--no-open'])
    const executablePath = process.env['PARALLAX_BROWSER']
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags })
    try {
      const files: string[] = []
      for (let seed = 1; seed <= many; seed += 1) files.push(await host.upload(...(await fileOf(seed))))
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(host.url.href)
      await page.getByRole('region', { name: 'Library' }).waitFor()
      await page.evaluate(() => {
        const times: number[] = []
        let last = performance.now()
        const frame = (now: number) => {
          times.push(now - last)
          last = now
          requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
        Object.assign(window, { frames: times })
      })
      const start = performance.now()
      await host.request('documents.import', { files })
      const seconds = (performance.now() - start) / 1000
      const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(2))
      const figure = (ours: number) => ({ ours, peer: null })
      const name = `${many.toLocaleString('en')} mixed documents into an open window`
      return [
        compared(name, 'files/s', figure(many / seconds), null, null),
        compared(`${name}, the longest frame`, 'ms', figure(Math.max(...frames)), null, 'ours <= 50'),
        compared(
          `${name}, frames over 50 ms`,
          'frames',
          figure(frames.filter(ms => ms > 50).length),
          null,
          'ours <= 0',
        ),
        compared(`${name}, frames p99`, 'ms', figure(percentile(frames, 99)), null, null),
      ]
    } finally {
      await browser.close()
      await host.stop()
    }
  })
}

async function fileOf(seed: number): Promise<[name: string, bytes: Buffer]> {
  const kind = seed % 20
  if (kind === 0) return [`${seed}.docx`, await wordFile(20_000, seed)]
  if (kind === 1) return [`${seed}.epub`, await book(40_000, seed)]
  if (kind === 2) return [`${seed}.pdf`, pdf(seed)]
  if (kind < 8) return [`${seed}.html`, webPage(20_000, seed)]
  return [`${seed}.${kind < 13 ? 'md' : 'txt'}`, Buffer.from(generatedText(5000, seed))]
}
