import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dump } from '../../../support/dump.ts'
import { importText, newNotebook, type OpenedNotebook } from '../../../support/notebooks.ts'

let files = 0

async function takeIn({ ask, folder }: OpenedNotebook, content: unknown) {
  const file = join(folder, `${(files += 1)}.dat`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return ask('annotations.import', { file })
}

const report =
  'Harbour closes\n\nThe harbour closed on Monday. Ferries waited.\n\nThe harbour closed on Tuesday.'

async function withReport() {
  const opened = await newNotebook()
  const documentId = await importText(opened, report, 'harbour.txt')
  await opened.ask('documents.describe', { documentId, details: { url: 'https://www.example.org/harbour/' } })
  return { ...opened, documentId }
}

const hypothesis = (id: string, more: object = {}) => ({
  id,
  created: '2024-05-01T10:00:00.123456+00:00',
  updated: '2024-05-02T10:00:00+00:00',
  user: 'acct:ann@hypothes.is',
  uri: 'http://example.org/harbour#top',
  text: 'Which *day*?',
  tags: ['Traffic'],
  document: { title: ['Harbour closes'] },
  target: [
    {
      source: 'http://example.org/harbour',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 0,
          endOffset: 3,
        },
        { type: 'TextPositionSelector', start: 412, end: 430 },
        {
          type: 'TextQuoteSelector',
          exact: 'harbour closed on',
          prefix: 'waited.\n   The ',
          suffix: ' Tuesday.',
        },
      ],
    },
  ],
  ...more,
})

describe('Hypothesis', () => {
  test.each([
    [
      'the client’s export',
      (rows: object[]) => ({ export_date: '', client_version: '1', annotations: rows }),
    ],
    ['the API', (rows: object[]) => ({ total: rows.length, rows })],
    ['a bare list', (rows: object[]) => rows],
  ])('%s finds its passage by words and context; replies and page notes come along', async (_, form) => {
    const opened = await withReport()
    const { ask, documentId } = opened
    const traffic = await ask('tags.create', { name: 'traffic' })
    const rows = [
      hypothesis('a1'),
      hypothesis('a2', { references: ['a1'], text: 'Tuesday.', target: [{ source: 'x' }], tags: [] }),
      hypothesis('a3', { target: [{ source: 'x' }], text: 'A page note', tags: ['ports'] }),
    ]
    const done = await takeIn(opened, form(rows))
    expect(done).toMatchObject({ documents: 0, highlights: 1, tags: 1, notes: 1, orphaned: [], skipped: [] })
    const [highlight] = (await ask('highlights.list', { documentId })).highlights
    expect(report.slice(highlight!.start).startsWith('harbour closed on Tuesday')).toBe(true)
    expect(highlight).toMatchObject({
      ...{ author: 'ann', comment: 'Which *day*?\n\nann: Tuesday.', tagIds: [traffic.id] },
      ...{ createdAt: '2024-05-01T10:00:00.123Z', updatedAt: '2024-05-02T10:00:00.000Z' },
    })
    expect((await ask('notes.list', {})).notes).toMatchObject([{ title: 'Harbour closes', author: 'ann' }])
    const before = dump(opened.path)
    await takeIn(opened, form(rows))
    expect(dump(opened.path)).toEqual(before)
  })

  test('of a page that the notebook lacks waits in a document that stands for it, and finds its place when that gets its text', async () => {
    const opened = await newNotebook()
    const { ask, folder } = opened
    const done = await takeIn(opened, { rows: [hypothesis('a1')] })
    expect(done).toMatchObject({ documents: 1, highlights: 1 })
    expect(done.remarks.join()).toMatch(/no report “Harbour closes”/)
    const [orphan] = (await ask('highlights.list', { orphaned: true })).highlights
    expect(done.orphaned).toEqual([orphan!.id])
    const file = join(folder, 'harbour.txt')
    writeFileSync(file, report)
    expect(await ask('documents.update', { documentId: orphan!.documentId, file })).toMatchObject({
      orphaned: 0,
    })
    const placed = await ask('highlights.get', { highlightId: orphan!.id })
    expect(report.slice(placed.start).startsWith('harbour closed on Tuesday')).toBe(true)
    await ask('history.undo', {})
    await ask('history.undo', {})
    expect((await ask('documents.list', {})).total).toBe(0)
  })
})

describe('Web Annotations of others', () => {
  test('as Recogito keeps them, without a source, go to the report that has their words', async () => {
    const opened = await withReport()
    await importText(opened, 'Something else\n\nNothing of it.', 'else.txt')
    const old = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      id: '#a88b22d0-6106-4872-9435-c78b5e89fede',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Late.' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Traffic' },
      ],
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact: 'Ferries waited' },
          { type: 'TextPositionSelector', start: 46, end: 60 },
        ],
      },
    }
    const recent = {
      id: 'b1',
      bodies: [{ purpose: 'commenting', value: 'Again.' }],
      target: {
        annotation: 'b1',
        selector: [{ quote: 'on Tuesday', start: 81, end: 91 }],
        creator: { id: 'ann' },
      },
    }
    const done = await takeIn(opened, [old, recent])
    expect(done).toMatchObject({ documents: 0, highlights: 2, tags: 1, orphaned: [] })
    expect(done.remarks.join()).toMatch(/does not say of which report/)
    const { highlights } = await opened.ask('highlights.list', { documentId: opened.documentId })
    expect(highlights.map(({ quote, comment }) => [quote, comment])).toEqual([
      ['Ferries waited', 'Late.'],
      ['on Tuesday', 'Again.'],
    ])
  })

  test('in any form of the model are read', async () => {
    const opened = await withReport()
    const source = 'https://example.org/harbour'
    const exact = (words: string) => ({ type: 'oa:TextQuoteSelector', exact: words })
    const page = {
      type: 'AnnotationPage',
      items: [
        {
          id: 'http://x/1',
          type: ['Annotation'],
          bodyValue: 'One',
          target: { source, selector: exact('Ferries') },
        },
        {
          id: 'http://x/2',
          type: 'Annotation',
          target: {
            source: { id: source },
            selector: { type: 'XPathSelector', value: '/p', refinedBy: exact('on Monday') },
          },
        },
        { id: 'http://x/3', type: 'Annotation', body: 'http://y/', target: source },
        {
          id: 'http://x/4',
          type: 'Annotation',
          motivation: 'linking',
          target: { source, selector: exact('on Monday') },
          body: [
            { type: 'SpecificResource', source, selector: exact('on Tuesday') },
            { type: 'TextualBody', purpose: 'classifying', value: 'contradicts' },
          ],
        },
        {
          id: 'http://x/5',
          type: 'Annotation',
          body: { type: 'TextualBody', purpose: 'tagging', value: 'Ports' },
          target: source,
        },
        { '@id': 'http://x/6', '@type': 'oa:Annotation', target: { source, selector: exact('not there') } },
      ],
    }
    const chained = {
      type: 'AnnotationPage',
      items: [page.items[0]],
      next: { ...page, items: page.items.slice(1) },
    }
    const done = await takeIn(opened, {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: chained,
    })
    expect(done).toMatchObject({ documents: 0, highlights: 4, links: 1, tags: 1 })
    expect(done.orphaned).toHaveLength(1)
    const document = (await opened.ask('documents.list', {})).documents[0]!
    expect(document.tagIds).toHaveLength(1)
  })
})

describe('Zotero', () => {
  const annotation = {
    ...{ key: 'ANN00001', itemType: 'annotation', parentItem: 'ATT00001', annotationType: 'highlight' },
    ...{
      annotationText: 'Ferries\nwaited',
      annotationComment: 'Late &amp; long',
      annotationColor: '#ffd400',
    },
    ...{ annotationPageLabel: '12', tags: [{ tag: 'Traffic' }], dateAdded: '2024-05-01T10:00:00Z' },
  }
  const work = {
    key: 'ITEM0001',
    itemType: 'report',
    title: 'Harbour closes',
    url: 'https://example.org/harbour',
  }

  test.each([
    [
      'the items of its API',
      [
        { key: 'ITEM0001', data: work },
        {
          key: 'ATT00001',
          data: { key: 'ATT00001', itemType: 'attachment', parentItem: 'ITEM0001', title: 'PDF' },
        },
        { key: 'ANN00001', data: annotation },
        {
          key: 'NOTE0001',
          data: {
            key: 'NOTE0001',
            itemType: 'note',
            parentItem: 'ITEM0001',
            note: '<p>To <b>check</b></p><p>Twice</p>',
          },
        },
        {
          key: 'ANN00002',
          data: {
            ...annotation,
            key: 'ANN00002',
            annotationType: 'ink',
            annotationText: '',
            annotationComment: '',
          },
        },
      ],
    ],
    [
      'Better BibTeX',
      {
        config: { label: 'BetterBibTeX JSON' },
        items: [
          {
            ...work,
            attachments: [
              {
                title: 'PDF',
                annotations: [
                  annotation,
                  { ...annotation, key: 'ANN00002', annotationText: '', annotationComment: '' },
                ],
              },
            ],
            notes: [{ key: 'NOTE0001', note: '<p>To <b>check</b></p><p>Twice</p>' }],
          },
        ],
      },
    ],
  ])('%s are read', async (_, content) => {
    const opened = await withReport()
    const done = await takeIn(opened, content)
    expect(done).toMatchObject({ documents: 0, highlights: 1, tags: 1, notes: 1, orphaned: [] })
    expect(done.remarks.join()).toMatch(/without words/)
    const [highlight] = (await opened.ask('highlights.list', {})).highlights
    expect(highlight).toMatchObject({
      quote: 'Ferries waited',
      colour: 'amber',
      comment: 'Late & long\n\n(page 12)',
    })
    const { notes } = await opened.ask('notes.list', {})
    expect(notes).toMatchObject([{ title: 'Harbour closes', words: 3 }])
  })
})

describe('Taguette', () => {
  test('its codebook and its highlights are read', async () => {
    const opened = await withReport()
    const codebook =
      'tag,parent,description,number of highlights\r\ntraffic,,Who could sail,1\r\ntraffic.ferries,traffic,"Boats, ""small""",1\r\n'
    expect(await takeIn(opened, codebook)).toMatchObject({ tags: 2 })
    const { tags } = await opened.ask('tags.list', {})
    expect(tags.map(({ path, definition }) => [path, definition])).toEqual([
      ['traffic', 'Who could sail'],
      ['traffic/ferries', 'Boats, "small"'],
    ])
    const highlights =
      '\ufeffid,document,tag,content\r\n7,harbour.txt,ferries,Ferries waited.\r\n7,harbour.txt,Ports,Ferries waited.\r\n8,harbour.txt,,on Tuesday\r\n'
    expect(await takeIn(opened, highlights)).toMatchObject({
      documents: 0,
      highlights: 2,
      tags: 1,
      orphaned: [],
    })
    const [first] = (await opened.ask('highlights.list', { documentId: opened.documentId })).highlights
    expect(first!.tagIds).toHaveLength(2)
  })

  test('a table that breaks off is refused', async () => {
    const opened = await newNotebook()
    await expect(takeIn(opened, 'tag,description\na,"b\n')).rejects.toMatchObject({ code: 'damaged' })
    await expect(takeIn(opened, 'a,b\n1,2\n')).rejects.toMatchObject({ code: 'unsupported_format' })
  })
})
