import { highlightQuote, importText, newNotebook, type OpenedNotebook } from './notebooks.ts'

/** A report in Markdown with every kind of block, and a short one to read it against. */
const harbour = `# Harbour report

An *opening* with **strong** words, [an address](https://example.org/a?b=1&c=2) and \`code\`.

## What was seen

- first
- second
  1. nested one
  2. nested two

3. three
4. four

> Said by one speaker.

| Ship | Arrived |
|---|---|
| Aurora | Monday |

\`\`\`
12:04 in
12:09 out
\`\`\`

---

Last words.
`

const port = 'Port stays open\n\nThe port stayed open, the operator said.\n\nافتتح الميناء يوم الاثنين.'

export interface HarbourNotebook extends OpenedNotebook {
  readonly harbourId: string
  readonly portId: string
  /** Quotes of the highlights of the first document, in the order of the text. */
  readonly quotes: readonly string[]
}

/**
 * A notebook in which highlights lie over each other, over several blocks and over a table; with comments, tags, links
 * in both directions, and a note that cites, one of its citations of a deleted highlight.
 */
export async function harbourNotebook(): Promise<HarbourNotebook> {
  const opened = await newNotebook()
  const { ask } = opened
  const harbourId = await importText(opened, harbour, 'harbour.md')
  const portId = await importText(opened, port, 'port.txt')
  await ask('notebook.rename', { title: 'Harbour & port: <two> "reports"' })
  await ask('documents.describe', {
    documentId: harbourId,
    details: {
      author: 'Jane Doe',
      publisher: 'The Observer',
      publishedOn: '2025-09-02',
      url: 'https://example.org/h',
    },
  })
  const { text } = await ask('documents.text', { documentId: harbourId })
  const between = (from: string, to: string) => ({
    start: text.indexOf(from),
    end: text.indexOf(to) + to.length,
  })
  const ranges = [
    between('opening', 'strong words'),
    between('strong', 'an address'),
    between('second', 'three'),
    between('speaker', 'Aurora'),
    between('12:04', '12:09'),
  ]
  const ids: string[] = []
  for (const [index, range] of ranges.entries()) {
    const colour = (['amber', 'green', 'blue', 'rose', 'violet'] as const)[index]!
    ids.push((await ask('highlights.create', { documentId: harbourId, ...range, colour })).id)
  }
  const open = await highlightQuote(ask, portId, 'stayed open')
  const arabic = await highlightQuote(ask, portId, 'افتتح الميناء')
  const tag = await ask('tags.create', { name: 'Traffic & "tides"' })
  await ask('highlights.tag', { highlightIds: [ids[0]!, arabic.id], tagId: tag.id })
  await ask('highlights.edit', {
    highlightIds: [ids[0]!],
    comment: 'Says *who*? See <b>\n\n- [there](https://example.org/there)\n- & here',
  })
  const { relations } = await ask('relations.list', {})
  const relationId = (name: string) => relations.find(relation => relation.name === name)!.id
  await ask('links.create', {
    fromId: ids[0]!,
    toId: open.id,
    relationId: relationId('contradicts'),
    comment: '**Same** day.',
  })
  await ask('links.create', { fromId: open.id, toId: ids[1]!, relationId: relationId('quotes') })
  const gone = await highlightQuote(ask, portId, 'operator')
  await ask('notes.create', {
    title: 'Which <day>',
    markdown: [
      `# Heading\n\nThey differ: [[highlight:${ids[0]!}]] against [[highlight:${open.id}]].`,
      `1. one [[highlight:${arabic.id}]]\n2. again [[highlight:${ids[0]!}]] and [[highlight:${gone.id}]]`,
    ].join('\n\n'),
  })
  await ask('highlights.delete', { highlightIds: [gone.id] })
  const quotes = ranges.map(({ start, end }) => text.slice(start, end))
  return { ...opened, harbourId, portId, quotes }
}
