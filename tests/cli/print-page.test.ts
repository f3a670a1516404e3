import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { findBrowser as findForTests } from '../../scripts/find-browser.mjs'
import { browserPlaces, findBrowser } from '../../main/cli/find-browser.ts'
import { browserPrinter } from '../../main/cli/print-page.ts'
import { parallaxJson } from '../support/command-line.ts'
import { harbourNotebook } from '../support/harbour-notebook.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const never = new AbortController().signal
const browser = findForTests()

describe('the browser to print with', () => {
  test('is the one that PARALLAX_BROWSER names', () => {
    expect(findBrowser({ PARALLAX_BROWSER: '/opt/b', PATH: '/bin' }, 'linux', () => true)).toBe('/opt/b')
  })

  test.each([
    ['linux', { PATH: '/own/bin:/usr/bin' }, '/own/bin/chromium'],
    ['darwin', { HOME: '/Users/j' }, '/Users/j/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { LOCALAPPDATA: 'C:\\U' }, 'C:\\U\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('on %s is found in the usual places', (platform, env, path) => {
    expect(browserPlaces(platform, env)).toContain(path)
    expect(findBrowser(env, platform, place => place === path)).toBe(path)
    expect(findBrowser(env, platform, () => false)).toBe(null)
  })

  test('that does not print leaves no file and says so', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'page.html'), '<p>x')
    const print = browserPrinter({ PARALLAX_BROWSER: process.execPath }, () => {})
    const printing = print(join(folder, 'page.html'), join(folder, 'a.pdf'), never)
    await expect(printing).rejects.toMatchObject({ code: 'not_written' })
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false)
  })

  test('is not started where it was cancelled before', async () => {
    const reason = new Error('cancelled')
    const print = browserPrinter({ PARALLAX_BROWSER: process.execPath }, () => {})
    await expect(print('a', 'b', AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})

describe.skipIf(browser === null)('a PDF (not run where no browser is installed)', () => {
  async function printed() {
    const opened = await harbourNotebook()
    const { folder, path } = opened
    writeFileSync(join(folder, 'a.pdf'), 'the old one')
    const pages = () => readdirSync(tmpdir()).filter(name => /^parallax-(page|print)-/.test(name))
    const before = pages()
    const args = ['export', path, '--format', 'pdf', '--out', 'a.pdf']
    const refused = await parallaxJson(args, { folder })
    expect(refused).toMatchObject({ status: 1, value: { error: { code: 'file_exists' } } })
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('the old one')
    const ended = await parallaxJson([...args, '--force'], { folder, env: { PARALLAX_BROWSER: browser! } })
    expect(ended).toMatchObject({ status: 0 })
    expect(pages().filter(name => !before.includes(name))).toEqual([])
    return getDocument({ data: new Uint8Array(readFileSync(join(folder, 'a.pdf'))), verbosity: 0 }).promise
  }

  test('has the words, a structure that programs can read, and bookmarks', async () => {
    const pdf = await printed()
    const roles = new Set<string>()
    const words: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      words.push(...items.map(item => ('str' in item ? item.str : '')))
      gather(await page.getStructTree(), roles)
    }
    const text = words.join(' ').replace(/\s+/g, ' ')
    for (const quote of ['Which <day>', 'Last words.', 'Aurora', 'stayed open', 'Doe, Jane.'])
      expect(text).toContain(quote)
    // Chromium keeps the letters as they were drawn: their forms, from left to right.
    const letters = [...words.join('')].reverse().join('').normalize('NFKC')
    expect(letters).toContain('افتتح الميناء')
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link'])
      expect([...roles]).toContain(role)
    const titles: string[] = []
    const walk = (items: readonly { title: string; items: readonly unknown[] }[]) => {
      for (const item of items) {
        titles.push(item.title)
        walk(item.items as never)
      }
    }
    walk(await pdf.getOutline())
    const wanted = [
      'Harbour & port: <two> "reports"',
      'Contents',
      'Notes',
      'Which <day>',
      'Heading',
      'Documents',
      'Harbour report',
      'What was seen',
      'Port stays open',
      'Sources',
    ]
    // Chromium 156 says the first line of a heading twice where it begins a page.
    expect(
      titles.map((title, index) => title.replace(`${wanted[index]}${wanted[index]}`, wanted[index]!)),
    ).toEqual(wanted)
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string } }
    expect(info.Title).toBe('Harbour & port: <two> "reports"')
    // Its types say an object.
    const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>
    expect(marks.get('Marked')).toBe(true)
    await pdf.loadingTask.destroy()
  }, 120_000)
})

interface Tagged {
  readonly role?: string
  readonly children?: readonly unknown[]
}

function gather(node: Tagged | null, roles: Set<string>): void {
  if (node?.role !== undefined) roles.add(node.role)
  for (const child of node?.children ?? []) gather(child as Tagged, roles)
}
