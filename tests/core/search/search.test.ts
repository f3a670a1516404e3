import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { Database } from '../../../main/core/db/database.ts'
import { search } from '../../../main/core/search/handlers.ts'
import { highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

const north = `Harbour closes

The harbour closed on Monday after the storm, officials said.

Fishing boats waited outside. The ferry to the islands doesn’t run before Friday.`

const south = `Port stays open

The port stayed open through the storm, the operator said; no ferry was late.`

/** Two reports, two highlights with tags, a link-less note on one of them. */
async function reading() {
  const opened = await newNotebook()
  const { ask } = opened
  const northId = await importText(opened, north, 'north.txt')
  const southId = await importText(opened, south, 'south.txt')
  await ask('documents.describe', { documentId: northId, details: { publishedOn: '2024-03' } })
  await ask('documents.describe', { documentId: southId, details: { publishedOn: '2025-09-02' } })
  const closed = await highlightQuote(ask, northId, 'closed on Monday')
  const open = await highlightQuote(ask, southId, 'stayed open')
  const traffic = await ask('tags.create', { name: 'Traffic', definition: 'Who could sail when.' })
  const ferries = await ask('tags.create', { name: 'Ferries', parentId: traffic.id })
  await ask('highlights.tag', { highlightIds: [closed.id], tagId: ferries.id })
  await ask('documents.tag', { documentIds: [southId], tagId: traffic.id })
  await ask('highlights.edit', { highlightIds: [open.id], comment: 'Says who?' })
  const { note } = await ask('notes.create', {
    title: 'Which day',
    markdown: `They differ: [[highlight:${closed.id}]].`,
  })
  const names = new Map([
    [northId, 'north'],
    [southId, 'south'],
    [closed.id, 'closed'],
    [open.id, 'open'],
    [note.id, 'note'],
    [traffic.id, 'Traffic'],
    [ferries.id, 'Ferries'],
  ])
  return { ...opened, northId, southId, closed, open, ferries, note, names }
}

type Reading = Awaited<ReturnType<typeof reading>>

async function found({ ask, names }: Reading, query: string): Promise<string[]> {
  const { hits, total } = await ask('search.query', { query, limit: 1000 })
  expect(total).toBe(hits.length)
  return hits.map(hit => names.get((hit.highlightId ?? hit.noteId ?? hit.tagId ?? hit.documentId)!)!).sort()
}

const queries: readonly (readonly [query: string, found: readonly string[]])[] = [
  ['', []],
  ['harbour', ['north', 'north']],
  ['harbour monday', ['north']],
  ['harbour friday', []],
  ['closed on monday', ['closed', 'north', 'note']],
  ['"on monday after"', ['north']],
  ['monday -officials', ['closed', 'note']],
  ['harbour OR port', ['north', 'north', 'south', 'south']],
  ['har*', ['north', 'north']],
  ["doesn't", ['north']],
  ['doesn’t', ['north']],
  ['t’doesn', []],
  ['says', ['open']],
  ['traffic', ['Ferries', 'Traffic']],
  ['sail', ['Traffic']],
  ['which', ['note']],
  ['storm kind:document', ['north', 'south']],
  ['monday kind:highlight', ['closed']],
  ['monday -kind:highlight', ['north', 'note']],
  ['monday kind:note OR kind:highlight', ['closed', 'note']],
  ['storm document:harbour', ['north']],
  ['storm document:HARBOUR', ['north']],
  ['storm -document:harbour', ['south']],
  ['storm document:nothing', []],
  ['storm before:2025', ['north']],
  ['storm after:2025', ['south']],
  ['storm after:2024-03', ['north', 'south']],
  ['storm before:2024-03', []],
  ['storm before:2024-03-02', ['north']],
  ['storm before:soon', []],
  ['monday tag:ferries', ['closed', 'note']],
  ['monday tag:Traffic/Ferries', ['closed', 'note']],
  ['monday tag:traffic', ['closed', 'note']],
  ['storm tag:traffic', ['south']],
  ['storm tag:unknown', []],
  ['storm -tag:traffic', ['north']],
  ['tag:traffic', ['Ferries', 'Traffic', 'closed', 'note', 'south']],
  ['tag:traffic kind:document', ['south']],
  ['document:"port stays"', ['open', 'south']],
  ['kind:document -ferry', []],
  ['kind:document -harbour', ['south']],
  ['-storm kind:highlight', ['closed', 'open']],
  ['kind:unheard', []],
  ['?!', []],
]

describe('what a query finds', () => {
  test('is what it says', async () => {
    const opened = await reading()
    for (const [query, names] of queries) expect([query, await found(opened, query)]).toEqual([query, names])
  })

  test('opens at the words', async () => {
    const { ask, northId, closed } = await reading()
    const { text } = await ask('documents.text', { documentId: northId })
    const [document] = (await ask('search.query', { query: '"after the storm" kind:document' })).hits
    expect(text.slice(document!.start!, document!.end!)).toBe('after the storm')
    expect(document).toMatchObject({ documentId: northId, title: 'Harbour closes', highlightId: null })
    const [highlight] = (await ask('search.query', { query: 'monday kind:highlight' })).hits
    expect(highlight).toMatchObject({ start: closed.start, end: closed.end, documentId: northId })
  })

  test('shows the matches in the snippet', async () => {
    const { ask } = await reading()
    const [hit] = (await ask('search.query', { query: 'ferry doesn’t' })).hits
    expect(hit!.matches.map(([start, end]) => hit!.snippet.slice(start, end))).toEqual(['ferry', 'doesn’t'])
  })

  test('comes in pages that together are everything, in one order', async () => {
    const opened = await newNotebook()
    const same = Array.from({ length: 25 }, () => 'The ferry was late.').join('\n\n')
    await importText(opened, `A title\n\n${same}`)
    const page = async (offset: number) =>
      (await opened.ask('search.query', { query: 'ferry', limit: 10, offset })).hits.map(hit => hit.start!)
    const all = [...(await page(0)), ...(await page(10)), ...(await page(20))]
    expect(all).toEqual(all.toSorted((a, b) => a - b))
    expect(new Set(all).size).toBe(25)
    expect(await opened.ask('search.query', { query: 'ferry', offset: 30 })).toEqual({ total: 25, hits: [] })
  })

  test('is nothing of an orphan’s old place', async () => {
    const opened = await reading()
    const db = new Database(opened.path, 'write')
    db.run('UPDATE highlights SET orphaned = 1 WHERE id = $id', { id: opened.closed.id })
    db.close()
    const [hit] = (await opened.ask('search.query', { query: 'monday kind:highlight' })).hits
    expect(hit).toMatchObject({ highlightId: opened.closed.id, start: null, end: null })
  })
})

describe('scripts', () => {
  const cases: readonly (readonly [text: string, query: string, match: string | null])[] = [
    ['代表团周一在北京会议室开会。', '北京', '北京'],
    ['代表团周一在北京会议室开会。', '会议', '会议'],
    ['代表团周一在北京会议室开会。', '上海', null],
    ['使用iPhone手机拍照', '手机', '手机'],
    ['東京で会議を開いた。', '会議', '会議'],
    ['ท่าเรือปิดในวันจันทร์', 'วันจันทร์', 'วันจันทร์'],
    ['हिन्दी में रिपोर्ट', 'हिन्दी', 'हिन्दी'],
    ['Le café fermé', 'cafe', 'café'],
    ['Le cafe ferme', 'CAFÉ', 'cafe'],
    ['بندرگاہ پیر کو بند رہی', 'پیر', 'پیر'],
    ['Порт закрыт', 'ПОРТ', 'Порт'],
    ['🚢🚢 the ship 🚢', 'ship', 'ship'],
    ['zero\u200bwidth words', 'width', 'width'],
    ['一\u200b二三四五', '五', '五'],
  ]

  test.each(cases)('%j by %j finds %j', async (text, query, match) => {
    const opened = await newNotebook()
    const documentId = await importText(opened, `${text}\n\nAnother paragraph.`)
    const whole = (await opened.ask('documents.text', { documentId })).text
    const { hits } = await opened.ask('search.query', { query: `${query} kind:document` })
    expect(hits.map(({ start, end }) => whole.slice(start!, end!))).toEqual(match === null ? [] : [match])
    for (const { snippet, matches } of hits) {
      expect(matches.map(([start, end]) => snippet.slice(start, end))[0]).toBe(match)
      expect(snippet.replaceAll('\n', ' ')).toBe(text)
    }
    expect(await opened.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
  })
})

test('no query is an error', async () => {
  const { path } = await reading()
  const db = new Database(path, 'read')
  try {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...['"', '“', '-', '*', ' ', 'OR', 'NOT', 'AND', 'NEAR(', '^', '(', ')', '{', ':', '+', '\0'],
      ),
      fc.constantFrom(
        'tag:',
        'document:',
        'kind:',
        'before:',
        'after:',
        'storm',
        '北京',
        'harbour',
        "'",
        '\\',
        '%',
        '_',
      ),
    )
    const query = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(query, text => {
        const { total, hits } = search(db, text, { limit: 5, offset: 0 })
        return hits.length === Math.min(5, total)
      }),
      { numRuns: 200 },
    )
    for (const long of [
      'a '.repeat(1000),
      'a OR '.repeat(400),
      '-a '.repeat(600),
      '"'.repeat(2000),
      'tag:a '.repeat(300),
    ]) {
      expect(search(db, long, { limit: 5, offset: 0 }).hits.length).toBeLessThanOrEqual(5)
    }
  } finally {
    db.close()
  }
})

test('a notebook that may only be read is searched too', async () => {
  const { path } = await reading()
  const db = new Database(path, 'read')
  expect(search(db, 'storm', { limit: 20, offset: 0 }).total).toBe(2)
  db.close()
})
