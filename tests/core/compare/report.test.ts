import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { ComparisonFormat, ReportLanguage } from '../../../shared/contract/index.ts'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'
import { paragraphsOf, readMarkdown, textOf } from '../../support/read-markdown.ts'

const first =
  'Accord at Lindhaven\n\nThe ministers of Norvia and Castell signed an accord on the Sable Bank on Tuesday. ' +
  'Norvian trawlers may take 60 per cent of the cod. A concert ended the day.\n'
const second =
  'Quarrel about fish is over\n\nOn Monday the two ministers put their names to the accord on the Sable Bank. ' +
  'Of the cod, 55 per cent goes to Norvia. Castell’s opposition demands a referendum.\n'

async function twoReports(a = first, b = second) {
  const opened = await newNotebook()
  const aId = await importText(opened, a, 'first.txt')
  const bId = await importText(opened, b, 'second.txt')
  return { ...opened, aId, bId }
}

async function reportOf(
  { ask, folder }: OpenedNotebook,
  aId: string,
  bId: string,
  format: ComparisonFormat,
  language?: ReportLanguage,
): Promise<string> {
  const target = join(folder, `report ${readdirSync(folder).length}.${format}`)
  const { file } = await ask('compare.report', { aId, bId, format, target, ...(language && { language }) })
  const written = readFileSync(target)
  expect(file).toEqual({ path: target, bytes: written.byteLength })
  return written.toString('utf8')
}

test('the page says how much has a counterpart, what differs with both values, and what only one report has', async () => {
  const opened = await twoReports()
  const { aId, bId } = opened
  const { document } = parseHTML(await reportOf(opened, aId, bId, 'html'))
  expect(document.querySelector('.sources')!.textContent).toMatch(/Accord at Lindhaven.*\d+ % of its words/s)
  const part = (id: string) => document.getElementById(id)!.closest('section')!
  const values = [...part('differs').querySelectorAll('.values li')].map(item => item.textContent)
  expect(values).toContain('Check the date: Tuesday |or Monday')
  expect(values).toContain('Check the number: 60 per cent |or 55 per cent')
  const marked = [...part('differs').querySelectorAll('blockquote strong')].map(each => each.textContent)
  expect(marked).toEqual(expect.arrayContaining(['Tuesday', 'Monday', '60 per cent', '55 per cent']))
  expect(part('only-a').textContent).toContain('A concert ended the day.')
  expect(part('only-b').textContent).toContain('Castell’s opposition demands a referendum.')
  expect(part('only-b').textContent).not.toContain('A concert ended the day.')
  expect(document.querySelector('script, link, img, iframe, object, [style], [onload]')).toBeNull()
  expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toMatch(
    /^default-src 'none'; style-src 'sha256-/,
  )
})

test('the Markdown reads back with every quote and value', async () => {
  const opened = await twoReports()
  const markdown = await reportOf(opened, opened.aId, opened.bId, 'markdown')
  expect(paragraphsOf(markdown)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Check the date: Tuesday | Monday'),
      expect.stringContaining('B: “Castell’s opposition demands a referendum.”'),
    ]),
  )
  const bold = readMarkdown
    .parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .filter((_, index, all) => all[index - 1]?.type === 'strong_open')
  expect(bold.map(token => token.content)).toEqual(expect.arrayContaining(['Tuesday', 'Monday']))
})

test('an accepted one names its relation; dismissed ones are counted and not listed', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  const { suggestions } = await ask('compare.documents', { aId, bId })
  const dated = suggestions.find(({ differences }) => differences.some(({ type }) => type === 'date'))!
  await ask('suggestions.accept', { aId: bId, bId: aId, kind: dated.kind, a: dated.b!, b: dated.a! })
  const alone = suggestions.find(({ a, b }) => a === null && b?.text.startsWith('Castell’s'))!
  await ask('suggestions.dismiss', { suggestions: [{ aId, bId, kind: alone.kind, a: null, b: alone.b }] })
  const markdown = await reportOf(opened, aId, bId, 'markdown')
  expect(paragraphsOf(markdown).find(words => words.includes('Tuesday | Monday'))).toMatch(
    /\nLinked: contradicts$/,
  )
  expect(markdown).not.toContain('referendum')
  expect(markdown).toContain('| Dismissed, not listed | 1 |')
})

test('what only one report has says whether it is highlighted', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  await highlightQuote(ask, aId, 'A concert ended the day.')
  const markdown = await reportOf(opened, aId, bId, 'markdown')
  expect(paragraphsOf(markdown)).toContain('A: “A concert ended the day.”\nHighlighted')
  const { document } = parseHTML(await reportOf(opened, aId, bId, 'html', 'de'))
  const [item] = [...document.querySelectorAll('li')].filter(({ textContent }) =>
    textContent.includes('concert'),
  )
  expect(item!.querySelector('.linked')!.textContent).toBe('Markiert')
  expect(markdown).not.toContain('Accord at Lindhaven”')
})

test('what the researcher linked names its relation, and is not only here', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  const { relations } = await ask('relations.list', {})
  const relationId = relations.find(({ name }) => name === 'elaborates')!.id
  const link = async (ofA: string, ofB: string) => {
    const [from, to] = [await highlightQuote(ask, aId, ofA), await highlightQuote(ask, bId, ofB)]
    await ask('links.create', { fromId: from.id, toId: to.id, relationId })
  }
  const percent = (markdown: string) => /With a counterpart: (\d+) %/.exec(markdown)![1]
  const before = await reportOf(opened, aId, bId, 'markdown')
  await link('60 per cent', '55 per cent')
  await link('A concert ended the day', 'opposition demands a referendum')
  const markdown = await reportOf(opened, aId, bId, 'markdown')
  expect(paragraphsOf(markdown).find(words => words.includes('60 per cent | 55 per cent'))).toMatch(
    /\nLinked: elaborates$/,
  )
  expect(markdown).not.toContain('A concert ended')
  expect(Number(percent(markdown))).toBeGreaterThan(Number(percent(before)))
})

test.each([
  ['en', 'ltr', 'Two reports compared', 'Check the date: Tuesday |or Monday', 'Only in B'],
  ['de', 'ltr', 'Zwei Berichte im Vergleich', 'Datum prüfen: Tuesday |oder Monday', 'Nur in B'],
  ['ar', 'rtl', 'مقارنة تقريرين', 'تحقّق من التاريخ: Tuesday |أو Monday', 'في B فقط'],
] as const)(
  'in %s, all words but those of the reports are of that language',
  async (language, direction, title, value, only) => {
    const opened = await twoReports()
    const { ask, aId, bId } = opened
    const { suggestions } = await ask('compare.documents', { aId, bId })
    const alone = suggestions.find(({ b }) => b?.text.startsWith('Castell’s'))!
    await ask('suggestions.dismiss', { suggestions: [{ aId, bId, kind: alone.kind, a: null, b: alone.b }] })
    const { document } = parseHTML(await reportOf(opened, aId, bId, 'html', language))
    const { documentElement: root } = document
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual([language, direction])
    expect(document.querySelector('h1')!.textContent).toBe(title)
    expect([...document.querySelectorAll('.values li')].map(item => item.textContent)).toContain(value)
    expect([...document.querySelectorAll('h2')].map(each => each.textContent)).toContain(only)
    const markdown = await reportOf(opened, aId, bId, 'markdown', language)
    expect(markdown.startsWith(`# ${title}\n`)).toBe(true)
    for (const written of [document.body.textContent, markdown])
      if (language !== 'en') expect(written).not.toMatch(/counterpart|Found|Passages|Check|Dismissed|None/)
  },
)

test('a document with itself, one word, nothing in common, two languages: a report all the same', async () => {
  const opened = await twoReports()
  const { aId, bId } = opened
  const wordId = await importText(opened, 'Fish', 'word.txt')
  const german = 'Die Minister haben am Dienstag in der Stadt ein Abkommen über die Fischerei unterzeichnet. '
  const germanId = await importText(opened, german.repeat(3), 'german.txt')
  expect(await reportOf(opened, aId, aId, 'markdown')).toMatch(/^# A report compared with itself\n/)
  expect(await reportOf(opened, wordId, bId, 'html')).toContain('0 % of its words (0 of 1)')
  expect(await reportOf(opened, aId, germanId, 'markdown')).toMatch(/> .*English.*German.*not compared/)
  expect(await reportOf(opened, aId, germanId, 'markdown', 'de')).toMatch(/> .*Englisch.*Deutsch.*nicht/)
  const bothId = await importText(opened, `${german.repeat(3)}\n\n${second}`, 'both.txt')
  expect(await reportOf(opened, aId, bothId, 'markdown')).toMatch(/> .*mostly in English.*mostly in German/)
  expect(await reportOf(opened, aId, germanId, 'html', 'ar')).toMatch(/notice" dir="auto">.*الإنجليزية/)
})

test('what is in the texts cannot become markup', async () => {
  const line = (day: string) =>
    `<script>alert(1)</script> **Ministers** of Norvia & Castell signed | an [accord](x) on ${day}.`
  const opened = await twoReports(
    `Evil "one"\n\n${line('Tuesday')}\n`,
    `Evil 'two' <b>\n\n${line('Monday')}\n`,
  )
  const { aId, bId } = opened
  const { document } = parseHTML(await reportOf(opened, aId, bId, 'html'))
  expect(document.querySelector('script, b b')).toBeNull()
  const quotes = [...document.querySelectorAll('blockquote')].map(quote => quote.textContent)
  expect(quotes).toContain(line('Tuesday'))
  const markdown = await reportOf(opened, aId, bId, 'markdown')
  const words = readMarkdown.parse(markdown, {}).filter(token => token.type === 'inline')
  expect(words.some(token => token.children!.some(child => /html|link_open/.test(child.type)))).toBe(false)
  expect(words.map(textOf).join('\n').replaceAll('**', '')).toContain(line('Monday').replaceAll('**', ''))
})

test('a file that is there is left as it is', async () => {
  const { ask, aId, bId, path } = await twoReports()
  const refused = ask('compare.report', { aId, bId, format: 'html', target: path })
  await expect(refused).rejects.toMatchObject({ code: 'file_exists' })
})
