import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../../scripts/root.mjs'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'

const first = `Harbour talks resume

The two ministers met on Tuesday in the old customs house by the harbour.

They agreed that boats from either side may land their catch in both ports.

All photographs in this report may be used free of charge by the press.

The talks will go on in spring, when the ice on the northern route has gone.

All photographs in this report may be used free of charge by the press.`

const newer = (opened: OpenedNotebook, text: string, name = 'newer.txt') => {
  const path = join(opened.folder, name)
  writeFileSync(path, text)
  return path
}

/** A document with a highlight on each quote, in this order. */
async function marked(quotes: readonly string[]) {
  const opened = await newNotebook()
  const documentId = await importText(opened, first)
  const ids: string[] = []
  for (const quote of quotes) ids.push((await highlightQuote(opened.ask, documentId, quote)).id)
  const highlight = (index: number) => opened.ask('highlights.get', { highlightId: ids[index]! })
  const update = (text: string) => opened.ask('documents.update', { documentId, file: newer(opened, text) })
  return { ...opened, documentId, highlight, update }
}

describe('documents.update', () => {
  test('carries each highlight over and says how', async () => {
    const { ask, documentId, highlight, update } = await marked([
      'ministers met on Tuesday',
      'may land their catch',
      'The talks will go on in spring',
      'boats from either side',
    ])
    const text = first
      .replace('They agreed', 'After a long night and a short morning they agreed')
      .replace('The talks will go on in spring, when', 'The talks go on in late spring, when')
      .replace('boats from either side', 'all')
    const report = await update(text)
    const { id } = await highlight(2)
    const before = 'The talks will go on in spring'
    const approximated = [{ highlightId: id, before, after: 'The talks go on in late spring' }]
    expect(report).toEqual({
      documentId,
      kept: 1,
      moved: 1,
      approximate: 1,
      orphaned: 1,
      approximated,
      added: 0,
    })
    expect(await highlight(0)).toMatchObject({ quote: 'ministers met on Tuesday', orphaned: false })
    expect(await highlight(1)).toMatchObject({ quote: 'may land their catch', orphaned: false })
    expect(await highlight(2)).toMatchObject({ quote: 'The talks go on in late spring', orphaned: false })
    expect(await highlight(3)).toMatchObject({ quote: 'boats from either side', orphaned: true })
    const shown = (await ask('documents.text', { documentId })).text
    for (const index of [0, 1, 2]) {
      const { start, end, quote, prefix, suffix } = await highlight(index)
      expect(shown.slice(start, end)).toBe(quote)
      expect(shown.slice(0, start).endsWith(prefix) && shown.slice(end).startsWith(suffix)).toBe(true)
    }
  })

  test('undo brings text and highlights back, redo the newer ones', async () => {
    const { ask, documentId, highlight, update } = await marked([
      'may land their catch',
      'in the old customs house',
    ])
    const before = [await highlight(0), await highlight(1)]
    await update(first.replace(' in the old customs house', '').replace('Harbour', 'The harbour'))
    const after = [await highlight(0), await highlight(1)]
    expect(after[1]!.orphaned).toBe(true)
    expect((await ask('history.undo', {})).done).toBe('Updated “Harbour talks resume” to a newer version')
    expect([await highlight(0), await highlight(1)]).toEqual(before)
    expect((await ask('documents.text', { documentId })).text).toBe(first)
    await ask('history.redo', {})
    expect([await highlight(0), await highlight(1)]).toEqual(after)
    expect((await ask('notebook.check', {})).problems).toEqual([])
  })

  test('an orphan comes back when a later version has its passage again', async () => {
    const { highlight, documentId, update } = await marked(['boats from either side may land their catch'])
    const gone = await update(first.replace(/They agreed.*\n/, 'Nothing was agreed.\n'))
    expect(gone).toEqual({
      documentId,
      kept: 0,
      moved: 0,
      approximate: 0,
      orphaned: 1,
      approximated: [],
      added: 0,
    })
    const back = await update(`A new first line\n\n${first}`)
    expect(back).toEqual({
      documentId,
      kept: 0,
      moved: 1,
      approximate: 0,
      orphaned: 0,
      approximated: [],
      added: 0,
    })
    expect(await highlight(0)).toMatchObject({
      orphaned: false,
      quote: 'boats from either side may land their catch',
    })
  })

  test('a passage that went does not jump to the same words elsewhere', async () => {
    const { ask, documentId, update } = await marked([])
    const boilerplate = 'All photographs in this report may be used free of charge by the press.'
    const { matches } = await ask('documents.find', { documentId, quote: boilerplate })
    expect(matches).toHaveLength(2)
    const { id } = await ask('highlights.create', { documentId, ...matches[0]! })
    expect(await update(first.replace(`${boilerplate}\n\nThe`, 'The'))).toMatchObject({ orphaned: 1 })
    expect(await ask('highlights.get', { highlightId: id })).toMatchObject({
      orphaned: true,
      quote: boilerplate,
    })
  })

  test('what is commented in the newer file comes along, once', async () => {
    const { ask, documentId } = await marked([])
    const file = (name: string) => join(root, 'tests', 'fixtures', 'sources', name)
    const docx = await ask('documents.update', { documentId, file: file('reviewed-libreoffice.docx') })
    expect(docx).toMatchObject({ orphaned: 0, added: 1 })
    const { highlights } = await ask('highlights.list', { documentId })
    expect(highlights).toHaveLength(1)
    expect(highlights[0]!.comment).not.toBe('')
    const odt = await ask('documents.update', { documentId, file: file('reviewed-libreoffice.odt') })
    expect(odt).toMatchObject({ orphaned: 0, added: 0 })
    expect((await ask('highlights.list', { documentId })).highlights).toHaveLength(1)
    await ask('history.undo', {})
    await ask('history.undo', {})
    expect((await ask('highlights.list', { documentId })).highlights).toEqual([])
  })

  test('a passage of a table stays where another format puts its cells in lines', async () => {
    const rows = [
      ['Port', '2024', '2025'],
      ['Northhaven', '1,204', '1,310'],
      ['Southquay', '980', '1,204'],
    ]
    const asTable = `Landings\n\n${rows
      .map(cells => `| ${cells.join(' | ')} |`)
      .join('\n')
      .replace('\n', '\n|-|-|-|\n')}\n`
    const asLines = `Landings\n\n${rows.map(cells => cells.join('   ')).join('\n')}\n`
    const opened = await newNotebook()
    const path = join(opened.folder, 'a.md')
    writeFileSync(path, asTable)
    const { imported } = await opened.ask('documents.import', { files: [path] })
    const { documentId } = imported[0]!
    const quote = 'Southquay\n\n980\n\n1,204'
    await highlightQuote(opened.ask, documentId, quote)
    const lines = join(opened.folder, 'a.txt')
    writeFileSync(lines, asLines)
    expect(await opened.ask('documents.update', { documentId, file: lines })).toMatchObject({
      moved: 1,
      approximated: [],
    })
    const { highlights } = await opened.ask('highlights.list', { documentId })
    expect(highlights[0]!.quote.split(/\s+/)).toEqual(['Southquay', '980', '1,204'])
    expect((await opened.ask('notebook.check', {})).problems).toEqual([])
  })

  test('the same bytes change nothing', async () => {
    const { ask, documentId, update } = await marked(['may land their catch'])
    const before = await ask('documents.get', { documentId })
    const history = (await ask('history.list', {})).entries.length
    expect(await update(first)).toEqual({
      documentId,
      kept: 1,
      moved: 0,
      approximate: 0,
      orphaned: 0,
      approximated: [],
      added: 0,
    })
    expect(await ask('documents.get', { documentId })).toEqual(before)
    expect((await ask('history.list', {})).entries).toHaveLength(history)
  })

  test('what the researcher knows of the document stays, what the file is changes', async () => {
    const { ask, documentId, folder } = await marked([])
    await ask('documents.describe', { documentId, details: { title: 'My title', author: 'Jane Doe' } })
    const path = join(folder, 'newer.md')
    writeFileSync(path, '# Another title\n\nBy Li Wei\n\nOther words.')
    await ask('documents.update', { documentId, file: path })
    const { document } = await ask('documents.get', { documentId })
    expect(document).toMatchObject({
      title: 'My title',
      author: 'Jane Doe',
      format: 'markdown',
      fileName: 'newer.md',
    })
  })

  test('a file that cannot be read leaves the document as it was', async () => {
    const { ask, documentId, folder, highlight } = await marked(['may land their catch'])
    const before = [await ask('documents.get', { documentId }), await highlight(0)]
    await expect(ask('documents.update', { documentId, file: join(folder, 'gone.txt') })).rejects.toThrow(
      expect.objectContaining({ code: 'file_gone' }),
    )
    expect([await ask('documents.get', { documentId }), await highlight(0)]).toEqual(before)
    const unknown = '00000000-0000-7000-8000-000000000000'
    await expect(ask('documents.update', { documentId: unknown, file: 'x' })).rejects.toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
  })

  test('search finds the newer text and no longer the older', async () => {
    const { ask, update } = await marked([])
    await update(first.replace('customs house', 'lighthouse'))
    expect((await ask('search.query', { query: 'lighthouse' })).total).toBe(1)
    expect((await ask('search.query', { query: 'customs' })).total).toBe(0)
  })

  test('the same page as a whole keeps the highlights of its article', async () => {
    const opened = await newNotebook()
    const words = 'The two ministers met on Tuesday in the customs house, after a week, about the fish. '
    const page = `<nav><a href="/">Home</a></nav><article><h1>Talks</h1><p>${words.repeat(4)}</p><p>They agreed on a ferry.</p></article><footer>All rights reserved.</footer>`
    const documentId = await importText(opened, page, 'page.html')
    const { id } = await highlightQuote(opened.ask, documentId, 'agreed on a ferry')
    const file = join(opened.folder, 'page.html')
    expect(await opened.ask('documents.update', { documentId, file })).toMatchObject({ kept: 1 })
    expect((await opened.ask('documents.text', { documentId })).text).not.toContain('All rights')
    const report = await opened.ask('documents.update', { documentId, file, keepAll: true })
    expect(report).toMatchObject({ moved: 1, orphaned: 0 })
    const { text } = await opened.ask('documents.text', { documentId })
    expect(text).toContain('All rights reserved')
    const { highlights } = await opened.ask('highlights.list', { documentId })
    expect(highlights.map(highlight => [highlight.id, text.slice(highlight.start, highlight.end)])).toEqual([
      [id, 'agreed on a ferry'],
    ])
  })
})
