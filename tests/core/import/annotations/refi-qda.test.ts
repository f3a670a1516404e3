import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeArchive } from '../../../support/make-archive.ts'
import { dump } from '../../../support/dump.ts'
import { newNotebook, type OpenedNotebook } from '../../../support/notebooks.ts'

let files = 0

async function takeIn({ ask, folder }: OpenedNotebook, content: string | Uint8Array, name = 'project.qdpx') {
  const file = join(folder, `${(files += 1)}-${name}`)
  writeFileSync(file, content)
  return ask('annotations.import', { file })
}

const code = '11111111-1111-4111-8111-111111111111'
const source = '22222222-2222-4222-8222-222222222222'
const selection = (number: number, start: number, end: number, name = '', content = '') =>
  `<PlainTextSelection guid="{33333333-3333-4333-8333-${String(number).padStart(12, '0')}}" name="${name}" startPosition="${start}" endPosition="${end}">${content}<Coding guid="44444444-4444-4444-8444-444444444444"><CodeRef targetGUID="${code.toUpperCase()}"/></Coding></PlainTextSelection>`
const project = (
  inSource: string,
  more = '',
  attributes = `plainTextPath="internal://${source.toUpperCase()}.txt"`,
) =>
  `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Two reports" origin="Some program">
<Users><User guid="55555555-5555-4555-8555-555555555555" name="Ann"/></Users>
<CodeBook><Codes><Code guid="${code}" name="Traffic" isCodable="true" color="#FF0000"><Description>Who could sail.</Description></Code></Codes></CodeBook>
<Sources><TextSource guid="${source}" name="North" ${attributes}>${inSource}</TextSource></Sources>${more}</Project>`

const text = '🚢 The harbour closed.\nThe ferries 🚢 waited.\n\nThe port stayed open.'

/** Where words are in a text, as some program counts. */
function counted(words: string, how: { points: boolean; lineEnd: 1 | 2; mark?: boolean }): [number, number] {
  const measure = (part: string) =>
    (how.points ? [...part].length : part.length) + (how.lineEnd === 2 ? part.split('\n').length - 1 : 0)
  const at = text.indexOf(words)
  const start = measure(text.slice(0, at)) + (how.mark ? 1 : 0)
  return [start, start + measure(words)]
}

describe('positions', () => {
  const ways = [
    ['code points', { points: true, lineEnd: 1 }, text, /count characters, as the standard says/],
    [
      'UTF-16 units with CRLF as two',
      { points: false, lineEnd: 2 },
      text.replaceAll('\n', '\r\n'),
      /UTF-16 units, with a line end as two/,
    ],
    ['UTF-16 units', { points: false, lineEnd: 1 }, text, /count UTF-16 units:/],
    [
      'UTF-16 units with CRLF as two, BOM uncounted',
      { points: false, lineEnd: 2 },
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
      /with a line end as two:/,
    ],
    [
      'code points with the BOM',
      { points: true, lineEnd: 1, mark: true },
      `\ufeff${text}`,
      /and the byte order mark/,
    ],
  ] as const

  test.each(ways)('in %s are found out and said', async (_, how, content, said) => {
    const opened = await newNotebook()
    const quotes = ['harbour closed', 'ferries 🚢 waited', 'port stayed open']
    const selections = quotes.map((words, index) => selection(index, ...counted(words, how))).join('')
    const archive = await makeArchive({
      'some name.qde': project(selections),
      [`SOURCES/${source}.txt`]: content,
    })
    const report = await takeIn(opened, archive)
    expect(report).toMatchObject({ documents: 1, highlights: 3, tags: 1, orphaned: [] })
    expect(report.remarks.join()).toMatch(said)
    const { highlights } = await opened.ask('highlights.list', {})
    expect(highlights.map(({ quote }) => quote)).toEqual(quotes)
    const { documents } = await opened.ask('documents.list', {})
    expect((await opened.ask('documents.text', { documentId: documents[0]!.id })).text).toBe(text)
    expect(await opened.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
  })

  test('are told by the names of selections where borders of words say nothing', async () => {
    const opened = await newNotebook()
    const cjk = '🚢港口关闭了。\n渡轮在等待。港口仍然开放。'
    const [start, end] = [cjk.indexOf('渡轮') + 1, cjk.indexOf('渡轮') + 1 + 6]
    const archive = await makeArchive({
      'p.qde': project(selection(1, start, end, '渡轮在等待…')),
      [`sources/${source}.txt`]: cjk.replaceAll('\n', '\r\n'),
    })
    await takeIn(opened, archive)
    const { highlights } = await opened.ask('highlights.list', {})
    expect(highlights.map(({ quote }) => quote)).toEqual(['渡轮在等待。'])
  })

  test('are kept in a text whose lines are paragraphs', async () => {
    const opened = await newNotebook()
    const lines = Array.from({ length: 300 }, (_, index) => `${index % 7 === 0 ? '' : 'Yes.'}`).join('\n')
    const at = lines.indexOf('Yes.', 400)
    const archive = await makeArchive({
      'p.qde': project(selection(1, at, at + 4)),
      [`sources/${source}.txt`]: lines,
    })
    await takeIn(opened, archive)
    const { highlights } = await opened.ask('highlights.list', {})
    const before = lines.slice(0, at).split('Yes.').length
    const { text: canonical } = await opened.ask('documents.text', { documentId: highlights[0]!.documentId })
    expect(canonical.slice(0, highlights[0]!.start).split('Yes.').length).toBe(before)
  })
})

describe('a project', () => {
  test('brings tags, comments, authors, notes and links', async () => {
    const opened = await newNotebook()
    const memo = '66666666-6666-4666-8666-666666666666'
    const comment = '77777777-7777-4777-8777-777777777777'
    const first = `<PlainTextSelection guid="88888888-8888-4888-8888-888888888888" startPosition="6" endPosition="13" creatingUser="55555555-5555-4555-8555-555555555555" creationDateTime="2024-05-01T10:00:00+02:00"><Description>Which?</Description><NoteRef targetGUID="${memo}"/></PlainTextSelection>`
    const second = selection(9, 27, 34)
    const more = `<Notes><Note guid="${memo}" name="Harbours"><PlainTextContent>On harbours.\nMore.</PlainTextContent></Note><Note guid="${comment}" name="c"><PlainTextContent>Same day.</PlainTextContent></Note></Notes><Links><Link guid="99999999-9999-4999-8999-999999999999" name="answers" direction="OneWay" originGUID="88888888-8888-4888-8888-888888888888" targetGUID="33333333-3333-4333-8333-000000000009"><NoteRef targetGUID="${comment}"/></Link></Links><Sets><Set guid="${memo}" name="s"/></Sets>`
    const inline = `<PlainTextContent>${text}</PlainTextContent>${first}${second}`
    const report = await takeIn(opened, project(inline, more, ''), 'project.qde')
    expect(report).toMatchObject({ documents: 1, highlights: 2, tags: 1, links: 1, notes: 1, orphaned: [] })
    expect(report.remarks.join()).toMatch(/Sets are left out \(1\)/)
    const [highlight] = (await opened.ask('highlights.list', {})).highlights
    expect(highlight).toMatchObject({
      ...{ quote: 'harbour', comment: 'Which?', author: 'Ann', createdAt: '2024-05-01T08:00:00.000Z' },
    })
    expect((await opened.ask('tags.list', {})).tags).toMatchObject([
      { name: 'Traffic', colour: 'rose', definition: 'Who could sail.', highlightCount: 1 },
    ])
    expect((await opened.ask('links.list', {})).links).toMatchObject([{ comment: 'Same day.' }])
    const { relations } = await opened.ask('relations.list', {})
    expect(relations.find(({ name }) => name === 'answers')).toMatchObject({ directed: true, linkCount: 1 })
    expect((await opened.ask('notes.list', {})).notes).toMatchObject([
      { title: 'Harbours', citedIds: [highlight!.id] },
    ])
    expect((await opened.ask('notebook.info', {})).title).toBe('Two reports')
  })

  test('taken in twice changes nothing', async () => {
    const opened = await newNotebook()
    const archive = await makeArchive({
      'p.qde': project(selection(1, 6, 13)),
      [`sources/${source}.txt`]: text,
    })
    await takeIn(opened, archive)
    const before = dump(opened.path)
    const report = await takeIn(opened, archive)
    expect(report).toMatchObject({ documents: 0, highlights: 0, tags: 0, orphaned: [] })
    expect(dump(opened.path)).toEqual(before)
  })

  test('finds the document that is there already, though its id and blanks are others', async () => {
    const opened = await newNotebook()
    const file = join(opened.folder, 'north.txt')
    writeFileSync(file, `North\n\n${text.replaceAll('\n', '\n\n')}`)
    await opened.ask('documents.import', { files: [file] })
    const archive = await makeArchive({
      'p.qde': project(selection(1, 6 + 7, 13 + 7)),
      [`sources/${source}.txt`]: `North\n\n${text}`,
    })
    expect(await takeIn(opened, archive)).toMatchObject({ documents: 0, highlights: 1, orphaned: [] })
    expect((await opened.ask('highlights.list', {})).highlights[0]!.quote).toBe('harbour')
  })

  test('without its sources keeps what it knows of them', async () => {
    const opened = await newNotebook()
    const archive = await makeArchive({ 'p.qde': project(selection(1, 6, 40, 'harbour closed. The fe…')) })
    const report = await takeIn(opened, archive)
    expect(report).toMatchObject({ documents: 1, highlights: 1 })
    expect(report.orphaned).toHaveLength(1)
    expect(report.remarks.join()).toMatch(/The text of “North” is not in the file/)
    const [orphan] = (await opened.ask('highlights.list', { orphaned: true })).highlights
    expect(orphan!.quote).toBe('harbour closed. The fe')
  })

  test('that refers to nothing, or backwards, is taken in without what is wrong, and says so', async () => {
    const opened = await newNotebook()
    const wrong = [
      selection(1, 13, 6, 'backwards'),
      selection(2, 6, 6, 'nothing'),
      selection(3, 6, 99_999),
      selection(4, 6, 13).replace(code.toUpperCase(), '00000000-0000-4000-8000-000000000000'),
      selection(4, 6, 22),
    ].join('')
    const links = '<Links><Link guid="a" name="x" originGUID="b" targetGUID="c"/></Links>'
    const archive = await makeArchive({ 'p.qde': project(wrong, links), [`sources/${source}.txt`]: text })
    const report = await takeIn(opened, archive)
    expect(report).toMatchObject({ documents: 1, highlights: 2, links: 0 })
    const said = report.remarks.join('\n')
    for (const sentence of [
      /“backwards” is left out/,
      /“nothing” is left out/,
      /outside of its text/,
      /not in the codebook/,
      /id of another/,
      /Links between other things/,
    ]) {
      expect(said).toMatch(sentence)
    }
    expect(await opened.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
  })
})

const hostile: readonly (readonly [
  what: string,
  content: () => Promise<Uint8Array> | string,
  code: string,
  message: RegExp,
])[] = [
  [
    'two projects',
    () => makeArchive({ 'a.qde': project(''), 'b.qde': project('') }),
    'damaged',
    /more than one project/,
  ],
  ['no project', () => makeArchive({ 'a.txt': 'x' }), 'unsupported_format', /without a project file/],
  [
    'a project that is none',
    () => makeArchive({ 'a.qde': '<html/>' }),
    'unsupported_format',
    /neither a REFI-QDA project/,
  ],
  [
    'a project that breaks off',
    () => makeArchive({ 'a.qde': project('').slice(0, 400) }),
    'damaged',
    /not sound XML/,
  ],
  [
    'an XML bomb',
    () =>
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><Project>&c;</Project>',
    'unsupported_format',
    /declares a document type/,
  ],
  [
    'an outside entity',
    () => '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><CodeBook>&b;</CodeBook>',
    'unsupported_format',
    /declares a document type/,
  ],
  [
    'elements without end',
    () => `<CodeBook>${'<Code name="a">'.repeat(5000)}`,
    'too_large',
    /levels of elements/,
  ],
  ['a ZIP bomb', () => makeArchive({ 'a.qde': Buffer.alloc(30_000_000, ' ') }), 'too_large', /only a trap/],
  [
    'an archive cut off',
    async () => (await makeArchive({ 'a.qde': project('') })).subarray(0, 300),
    'damaged',
    /./,
  ],
]

describe('a file that is refused', () => {
  test.each(hostile)('for %s changes nothing', async (_, content, refusal, message) => {
    const opened = await newNotebook()
    const before = dump(opened.path)
    const expected = { code: refusal, message: expect.stringMatching(message) as string }
    await expect(takeIn(opened, await content())).rejects.toMatchObject(expected)
    expect(dump(opened.path)).toEqual(before)
  })

  test('a path that points outside reaches nothing', async () => {
    const opened = await newNotebook()
    writeFileSync(join(opened.folder, 'secret.txt'), 'secret words')
    const tricky = project(selection(1, 0, 6, 'secret'), '', 'plainTextPath="internal://../secret.txt"')
    const report = await takeIn(opened, await makeArchive({ 'p.qde': tricky }))
    expect(report.orphaned).toHaveLength(1)
    const { documents } = await opened.ask('documents.list', {})
    expect((await opened.ask('documents.text', { documentId: documents[0]!.id })).text).not.toContain(
      'secret words',
    )
  })
})

describe('a codebook', () => {
  test('brings its tags, tree and colours', async () => {
    const opened = await newNotebook()
    const codebook = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.4"><Codes><Code guid="${code}" name="Traffic" isCodable="true" color="#00ff00"><Code guid="{${source}}" name="Ferries" isCodable="true"/><Code guid="${source.replace(/^2/, 'a')}" name="ferries" isCodable="true"/></Code></Codes><Sets/></CodeBook>`
    const report = await takeIn(opened, codebook, 'codebook.qdc')
    expect(report).toMatchObject({ tags: 2, documents: 0 })
    const { tags } = await opened.ask('tags.list', {})
    expect(tags.map(({ id, path, colour }) => [id, path, colour])).toEqual([
      [code, 'Traffic', 'green'],
      [source, 'Traffic/Ferries', 'green'],
    ])
  })
})
