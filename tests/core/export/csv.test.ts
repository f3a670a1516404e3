import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvFiles } from '../../../main/core/export/csv-files.ts'
import { csvList, csvRow, defuseFormula } from '../../../main/core/export/csv-table.ts'
import { highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

describe('a table', () => {
  test('quotes what it must (RFC 4180)', () => {
    expect(csvRow(['a', 'b, "c"', 'd\ne', null, 3, true])).toBe('a,"b, ""c""","d\ne",,3,true\r\n')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5 degrees', "'-5 degrees"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'tis", "''tis"],
    ['a=1', 'a=1'],
    ['“=1”', '“=1”'],
  ])('defuses %j, and gives it back', (text, defused) => {
    expect(defuseFormula(text)).toBe(defused)
    expect(defused.replace(/^'/, '')).toBe(text)
  })

  test('parts names so that they can be told apart', () => {
    expect(csvList(['a; b', 'c\\d'])).toBe('a\\; b; c\\\\d')
  })

  test('has a second file beside the first', () => {
    expect(csvFiles('/x/all.csv')).toEqual(['/x/all.csv', '/x/all-links.csv'])
    expect(csvFiles('/x.y/all')).toEqual(['/x.y/all', '/x.y/all-links'])
  })
})

async function linked() {
  const opened = await newNotebook()
  const { ask } = opened
  const north = await importText(
    opened,
    'Harbour closes\n\n🚢🚢 The harbour closed, "they" said.',
    'north.txt',
  )
  const south = await importText(opened, 'Port open\n\n=Open= all week.', 'south.txt')
  const closed = await highlightQuote(ask, north, 'closed, "they" said')
  const open = await highlightQuote(ask, south, '=Open=')
  const tag = await ask('tags.create', { name: 'a; b' })
  await ask('highlights.tag', { highlightIds: [closed.id], tagId: tag.id })
  await ask('highlights.edit', { highlightIds: [open.id], comment: '=HYPERLINK("http://x")\nsecond line' })
  const { relations } = await ask('relations.list', {})
  await ask('links.create', { fromId: closed.id, toId: open.id, relationId: relations[1]!.id, comment: '-' })
  return { ...opened, closed, open }
}

type Row = Record<string, string>
const rowsOf = (path: string) =>
  Papa.parse<Row>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    .data

describe('an export as CSV', () => {
  test('has a row a highlight and a row a link, read by another parser', async () => {
    const { ask, folder, closed, open } = await linked()
    const target = join(folder, 'all.csv')
    const { files } = await ask('exports.create', { format: 'csv', target })
    expect(files.map(({ path }) => path)).toEqual([target, join(folder, 'all-links.csv')])
    expect(readFileSync(target).subarray(0, 3)).not.toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const highlights = rowsOf(target)
    expect(highlights).toHaveLength(2)
    expect(highlights.find(row => row['highlight_id'] === closed.id)).toMatchObject({
      document: 'Harbour closes',
      paragraph: '2',
      // Characters, of which each ship is one.
      start: '31',
      end: '50',
      quote: closed.quote,
      tags: 'a\\; b',
      links: '1',
      orphaned: 'false',
    })
    const dangerous = highlights.find(row => row['highlight_id'] === open.id)!
    expect(dangerous['quote']).toBe("'=Open=")
    expect(dangerous['comment']).toBe('\'=HYPERLINK("http://x")\nsecond line')
    expect(rowsOf(files[1]!.path)).toMatchObject([
      {
        relation: 'contradicts',
        directed: 'false',
        from_highlight_id: closed.id,
        to_quote: "'=Open=",
        comment: "'-",
      },
    ])
  })

  test('begins with a byte order mark where that is wanted', async () => {
    const { ask, folder } = await linked()
    const { files } = await ask('exports.create', { format: 'csv', target: join(folder, 'b.csv'), bom: true })
    for (const { path } of files) {
      expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    }
  })
})
