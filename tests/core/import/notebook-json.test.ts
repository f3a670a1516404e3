import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNotebookFile } from '../../../main/core/import/check-notebook-file.ts'
import type { NotebookFile } from '../../../main/core/import/notebook-json.ts'
import { Database } from '../../../main/core/db/database.ts'
import { dump } from '../../support/dump.ts'
import { pngOf } from '../../support/parsing.ts'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'

let files = 0

async function exported({ ask, folder }: OpenedNotebook, choice: object = {}): Promise<string> {
  const target = join(folder, `export-${(files += 1)}.json`)
  await ask('exports.create', { format: 'json', target, ...choice })
  return readFileSync(target, 'utf8')
}

async function takeIn({ ask, folder }: OpenedNotebook, json: string) {
  const file = join(folder, `import-${(files += 1)}.json`)
  writeFileSync(file, json)
  return ask('annotations.import', { file })
}

async function reading() {
  const opened = await newNotebook()
  const { ask } = opened
  await ask('notebook.rename', { title: 'Two reports' })
  const northId = await importText(
    opened,
    'Harbour closes\n\nThe harbour closed on Monday.\n\n代表团周一到达。',
    'north.txt',
  )
  const southId = await importText(
    opened,
    '# Port open\n\nThe *port* stayed open.\n\n- one\n- two',
    'south.md',
  )
  await ask('documents.describe', {
    documentId: northId,
    details: { author: 'Jane Doe', publishedOn: '2025-09' },
  })
  const closed = await highlightQuote(ask, northId, 'closed on Monday')
  const across = await highlightQuote(ask, northId, 'Monday.\n\n代表团')
  const open = await highlightQuote(ask, southId, 'stayed open')
  const traffic = await ask('tags.create', { name: 'Traffic', definition: 'Who could sail.' })
  const ferries = await ask('tags.create', { name: 'Ferries', parentId: traffic.id })
  await ask('highlights.tag', { highlightIds: [closed.id, across.id], tagId: ferries.id })
  await ask('documents.tag', { documentIds: [southId], tagId: traffic.id })
  await ask('highlights.edit', { highlightIds: [closed.id], comment: 'Says who?\nAnd when?', colour: 'rose' })
  const relation = await ask('relations.create', { name: 'answers', directed: true })
  await ask('links.create', {
    fromId: open.id,
    toId: closed.id,
    relationId: relation.id,
    comment: 'Same day.',
  })
  await ask('searches.create', { name: 'Ports', query: 'harbour OR port' })
  await ask('suggestions.dismiss', {
    suggestions: [{ aId: northId, bId: southId, kind: 'only here', a: { start: 0, end: 7 }, b: null }],
  })
  // Accepted, and the link taken away again: that decision is kept as well.
  const { link } = await ask('suggestions.accept', {
    ...{ aId: northId, bId: southId, kind: 'differs' },
    a: { start: closed.start, end: closed.end },
    b: { start: open.start, end: open.end },
  })
  await ask('links.delete', { linkIds: [link.id] })
  await ask('notes.create', {
    title: 'Which day',
    markdown: `They *differ*: [[highlight:${closed.id}]].\n\n- a`,
  })
  return { ...opened, northId, southId, closed, across, open, traffic, ferries }
}

describe('a notebook taken in', () => {
  test('by an empty one makes it the same notebook', async () => {
    const json = await exported(await reading())
    const other = await newNotebook()
    expect(await takeIn(other, json)).toEqual({
      ...{ documents: 2, highlights: 3, tags: 2, links: 1, notes: 1 },
      ...{ orphaned: [], skipped: [], remarks: [] },
    })
    expect(await exported(other)).toBe(json)
    expect(await other.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
    expect((await other.ask('search.query', { query: 'harbour monday' })).total).toBe(1)
    expect((await other.ask('searches.list', {})).searches).toMatchObject([{ name: 'Ports' }])
    const { suggestions } = await other.ask('suggestions.list', {})
    expect(suggestions.map(({ state }) => state).toSorted()).toEqual(['dismissed', 'open'])
  })

  test('can be undone and done again', async () => {
    const json = await exported(await reading())
    const other = await newNotebook()
    const before = dump(other.path)
    await takeIn(other, json)
    const after = dump(other.path)
    await other.ask('history.undo', {})
    expect(dump(other.path)).toEqual(before)
    await other.ask('history.redo', {})
    expect(dump(other.path)).toEqual(after)
    await other.ask('history.undo', {})
    await takeIn(other, json)
    expect(dump(other.path)).toEqual(after)
  })

  test('twice changes nothing, and says what was skipped', async () => {
    const opened = await reading()
    const json = await exported(opened)
    const before = dump(opened.path)
    const report = await takeIn(opened, json)
    expect(report).toMatchObject({ documents: 0, highlights: 0, tags: 0, links: 0, notes: 0, orphaned: [] })
    expect(report.skipped).toHaveLength(2 + 3 + 2 + 1 + 1)
    expect(dump(opened.path)).toEqual(before)
  })

  test('by another brings what is new, to the tags, relations and documents that are there', async () => {
    const opened = await reading()
    const other = await newNotebook()
    const documentId = await importText(
      other,
      'Harbour closes\n\nThe harbour closed on Monday.\n\n代表团周一到达。',
      'copy.txt',
    )
    const traffic = await other.ask('tags.create', { name: 'traffic' })
    const answers = await other.ask('relations.create', { name: 'Answers', directed: true })
    const report = await takeIn(other, await exported(opened))
    expect(report).toMatchObject({ documents: 1, highlights: 3, tags: 1, links: 1, notes: 1, orphaned: [] })
    expect(report.skipped).toEqual([
      'The tag “Traffic” is in the notebook already.',
      'The document “Harbour closes” is in the notebook already.',
    ])
    const { tags } = await other.ask('tags.list', {})
    expect(tags.map(({ path }) => path)).toEqual(['traffic', 'traffic/Ferries'])
    expect(tags[0]).toMatchObject({ id: traffic.id, documentCount: 1 })
    const { highlights } = await other.ask('highlights.list', { documentId })
    expect(highlights.map(({ quote }) => quote)).toEqual([opened.closed.quote, opened.across.quote])
    expect((await other.ask('links.list', {})).links[0]!.relationId).toBe(answers.id)
    expect((await other.ask('notebook.info', {})).title).toBe('test')
    expect(await other.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
  })

  test('finds highlights again in another version of a document, or says which it could not', async () => {
    const opened = await reading()
    const json = await exported(opened)
    const file = join(opened.folder, 'newer.txt')
    writeFileSync(file, 'Harbour closes\n\nLate news.\n\nThe harbour closed on Monday, 代表团周一到达。')
    await opened.ask('highlights.delete', { highlightIds: [opened.closed.id, opened.across.id] })
    await opened.ask('documents.update', { documentId: opened.northId, file })
    const report = await takeIn(opened, json)
    expect(report).toMatchObject({ highlights: 2, orphaned: [opened.across.id] })
    const again = await opened.ask('highlights.get', { highlightId: opened.closed.id })
    const { text } = await opened.ask('documents.text', { documentId: opened.northId })
    expect(text.slice(again.start, again.end)).toBe('closed on Monday')
    expect(await opened.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
  })

  test('brings pictures, what was left out, and bibliographic data along, byte for byte', async () => {
    const opened = await newNotebook()
    const picture = Buffer.from(pngOf(4, 3))
    const id = createHash('sha256').update(picture).digest('hex')
    const page = `<p>Words.</p><img src="data:image/png;base64,${picture.toString('base64')}" alt="A boat"><img src="https://example.org/x.png">`
    const documentId = await importText(opened, page, 'page.html')
    const db = new Database(opened.path, 'write')
    const bibliography = JSON.stringify({
      type: 'report',
      title: 'Words',
      DOI: '10.1/x',
      custom: { note: 'kept' },
    })
    db.run('UPDATE documents SET bibliography = $bibliography', { bibliography })
    db.close()
    const json = await exported(opened)
    const file = JSON.parse(json) as NotebookFile
    expect(file.assets).toEqual([{ id, mediaType: 'image/png', bytes: picture.toString('base64') }])
    expect(file.documents[0]!.version.leftOut).toHaveLength(1)
    const other = await newNotebook()
    await takeIn(other, json)
    expect(await exported(other)).toBe(json)
    expect(other.notebook.asset(id)?.bytes.length).toBe(picture.length)
    expect((await other.ask('documents.get', { documentId })).leftOut).toHaveLength(1)
    expect(await other.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
    for (const [what, broken] of [
      ['is not in the file', { ...file, assets: [] }],
      ['has changed', { ...file, assets: [{ ...file.assets[0], bytes: 'AAAA' }] }],
      ['not a picture of the kind', { ...file, assets: [{ ...file.assets[0], mediaType: 'image/svg+xml' }] }],
    ] as const) {
      await expect(takeIn(await newNotebook(), JSON.stringify(broken))).rejects.toThrow(what)
    }
  })

  test('may be of an earlier version, without searches and suggestions', async () => {
    const file = JSON.parse(await exported(await reading())) as Partial<NotebookFile>
    delete file.searches
    delete file.suggestions
    const other = await newNotebook()
    expect(await takeIn(other, JSON.stringify(file))).toMatchObject({
      documents: 2,
      highlights: 3,
      skipped: [],
    })
  })

  test('may be a part: links with both ends in it', async () => {
    const opened = await reading()
    const { notes } = await opened.ask('notes.list', {})
    const json = await exported(opened, { documentIds: [opened.northId], noteIds: [notes[0]!.id] })
    const part = JSON.parse(json) as NotebookFile
    expect([part.documents.length, part.highlights.length, part.links.length, part.notes.length]).toEqual([
      1, 2, 0, 1,
    ])
    const other = await newNotebook()
    await takeIn(other, json)
    expect((await other.ask('notebook.info', {})).counts).toMatchObject({
      documents: 1,
      highlights: 2,
      notes: 1,
    })
  })
})

// The file is changed in ways that its type forbids.
// oxlint-disable-next-line no-explicit-any
type Change = (file: any) => void
const missing = '01900000-0000-7000-8000-000000000000'

const hostile: readonly (readonly [what: string, change: Change, code: string, message: RegExp])[] = [
  ['a newer format', file => (file.version = 2), 'newer_version', /newer Parallax/],
  ['another format', file => (file.format = 'other'), 'damaged', /format/],
  ['no documents', file => delete file.documents, 'damaged', /documents/],
  ['a wrong type', file => (file.tags[0].name = 7), 'damaged', /tags\.0\.name/],
  ['a name with controls', file => (file.tags[0].name = 'a\u0007b'), 'damaged', /control characters/],
  ['a wrong time', file => (file.notes[0].createdAt = 'yesterday'), 'damaged', /ISO 8601/],
  ['an id twice', file => file.tags.push({ ...file.tags[0], name: 'Other' }), 'damaged', /there twice/],
  ['an id for two nouns', file => (file.notes[0].id = file.tags[0].id), 'damaged', /there twice/],
  ['a tag above itself', file => (file.tags[0].parentId = file.tags[1].id), 'damaged', /above itself/],
  ['a tag’s own parent', file => (file.tags[0].parentId = file.tags[0].id), 'damaged', /above itself/],
  [
    'two tags in one place',
    file => (file.tags[1] = { ...file.tags[1], name: 'TRAFFIC', parentId: null }),
    'damaged',
    /two tags/,
  ],
  ['a parent that is missing', file => (file.tags[1].parentId = missing), 'damaged', /not in the file/],
  ['a tag that is missing', file => file.highlights[0].tagIds.push(missing), 'damaged', /not in the file/],
  [
    'a document that is missing',
    file => (file.highlights[0].documentId = missing),
    'damaged',
    /not in the file/,
  ],
  ['a highlight that is missing', file => (file.links[0].toId = missing), 'damaged', /not in the file/],
  ['a relation that is missing', file => (file.links[0].relationId = missing), 'damaged', /not in the file/],
  [
    'a suggestion of a document that is missing',
    file => (file.suggestions[0].aId = missing),
    'damaged',
    /not in the file/,
  ],
  ['a search without a name', file => (file.searches[0].name = ''), 'damaged', /searches\.0\.name/],
  ['a link to itself', file => (file.links[0].toId = file.links[0].fromId), 'damaged', /to itself/],
  ['a quote that is elsewhere', file => (file.highlights[0].start += 1), 'damaged', /its words/],
  ['a passage beyond the end', file => (file.highlights[0].end = 1e9), 'damaged', /its words/],
  ['a text that is not the body’s', file => (file.documents[0].version.text += 'x'), 'damaged', /agree/],
  [
    'an original that was changed',
    file => (file.documents[0].version.original = 'AAAA'),
    'damaged',
    /original/,
  ],
  ['base64 that is none', file => (file.documents[0].version.original = '!!'), 'damaged', /original/],
  [
    'a body of unknown nodes',
    file => (file.notes[0].body = { type: 'doc', content: [{ type: 'script' }] }),
    'damaged',
    /script/,
  ],
  [
    'a body with a script’s address',
    file => {
      const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
      file.notes[0].body = {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [link] }] }],
      }
    },
    'damaged',
    /address/,
  ],
  [
    'a body that is too deep',
    file => {
      let body: object = { type: 'paragraph' }
      for (let depth = 0; depth < 20_000; depth += 1) body = { type: 'blockquote', content: [body] }
      file.notes[0].body = { type: 'doc', content: [body] }
    },
    'damaged',
    /cannot be taken in/,
  ],
  [
    'a citation of what is no id',
    file => {
      const citation = { type: 'citation', attrs: { highlightId: 'x', quote: '' } }
      file.notes[0].body = { type: 'doc', content: [{ type: 'paragraph', content: [citation] }] }
    },
    'damaged',
    /no id/,
  ],
]

describe('a file that is refused', () => {
  test('for any of these says why', async () => {
    const json = await exported(await reading())
    for (const [what, change, code, message] of hostile) {
      const file = JSON.parse(json) as object
      change(file)
      let refused: unknown = null
      try {
        checkNotebookFile(file, 'notes.json')
      } catch (error) {
        refused = error
      }
      const expected = { code, message: expect.stringMatching(message) }
      expect([what, refused]).toEqual([what, expect.objectContaining(expected)])
      expect(String(refused)).toContain('notes.json')
    }
  })

  test('changes nothing', async () => {
    const file = JSON.parse(await exported(await reading())) as NotebookFile
    const other = await newNotebook()
    const before = dump(other.path)
    const wrong = { ...file, links: [{ ...file.links[0]!, toId: missing }] }
    await expect(takeIn(other, JSON.stringify(wrong))).rejects.toMatchObject({ code: 'damaged' })
    expect(dump(other.path)).toEqual(before)
  })

  const other: readonly (readonly [what: string, content: string | Uint8Array])[] = [
    ['empty', ''],
    ['cut off', '{"format":"parallax-notebook","version":1,"note'],
    ['not JSON', 'a b c'],
    ['null', 'null'],
    ['a list', '[]'],
    ['not UTF-8', Uint8Array.of(0xff, 0xfe, 0x00)],
  ]

  test.each(other)('for being %s changes nothing', async (_, content) => {
    const { ask, folder, path } = await newNotebook()
    const before = dump(path)
    const file = join(folder, 'what.json')
    writeFileSync(file, content)
    await expect(ask('annotations.import', { file })).rejects.toMatchObject({ code: 'unsupported_format' })
    await expect(ask('annotations.import', { file: join(folder, 'gone.json') })).rejects.toMatchObject({
      code: 'file_gone',
    })
    await expect(ask('annotations.import', { file: folder })).rejects.toMatchObject({ code: 'unreadable' })
    expect(dump(path)).toEqual(before)
  })
})

test('any notebook comes back as it went', async () => {
  const quote = fc.string({
    unit: fc.constantFrom(...'ab |`<>&*_#\n日🚢\u200f"\\'),
    minLength: 1,
    maxLength: 40,
  })
  const passage = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }), fc.subarray([0, 1, 2]), quote)
  const model = fc.record({
    texts: fc.array(quote, { minLength: 1, maxLength: 3 }),
    passages: fc.array(passage, { maxLength: 6 }),
    note: quote,
  })
  await fc.assert(
    fc.asyncProperty(model, async ({ texts, passages, note }) => {
      const opened = await newNotebook()
      const { ask } = opened
      const documents: string[] = []
      for (const [index, text] of texts.entries()) {
        const name = `${index}-${createHash('md5').update(text).digest('hex')}.txt`
        documents.push(
          await importText(
            opened,
            `Report ${index}\n\n${text}\n\nThe end of report ${index}, which is long enough.`,
            name,
          ),
        )
      }
      const tags = [
        await ask('tags.create', { name: 'a' }),
        await ask('tags.create', { name: 'b/c' }),
        await ask('tags.create', { name: 'd' }),
      ]
      const made: string[] = []
      for (const [at, length, carried, comment] of passages) {
        const documentId = documents[at % documents.length]!
        const { text } = await ask('documents.text', { documentId })
        const start = at % (text.length - 1)
        const tagIds = carried.map(index => tags[index]!.id)
        const params = { documentId, start, end: Math.min(text.length, start + length), comment, tagIds }
        await ask('highlights.create', params).then(({ id }) => made.push(id), expectCut)
      }
      const { relations } = await ask('relations.list', {})
      for (const [index, id] of made.slice(1).entries()) {
        await ask('links.create', { fromId: made[index]!, toId: id, relationId: relations[index % 5]!.id })
      }
      await ask('notes.create', {
        title: 'Note',
        markdown: `${note} ${made.map(id => `[[highlight:${id}]]`).join(' ')}`,
      })
      const json = await exported(opened)
      const other = await newNotebook()
      await takeIn(other, json)
      expect(await exported(other)).toBe(json)
      expect(await other.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
    }),
    { numRuns: 8 },
  )
})

/** A random passage may cut a character, which is refused. */
function expectCut(error: unknown): void {
  expect(error).toMatchObject({ code: 'invalid_params' })
}
