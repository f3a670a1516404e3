import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'
import { paragraphsOf, quotesOf } from '../../support/read-markdown.ts'

const north = `Harbour closes

The harbour closed on Monday after the storm, officials said.

Fishing boats waited outside.`

const south = `Port stays open

The port stayed open through the storm, the operator said.`

async function exported({ ask, folder }: OpenedNotebook, choice: object = {}): Promise<string> {
  const target = join(folder, `out-${readdirSync(folder).length}.md`)
  const { files } = await ask('exports.create', { format: 'markdown', target, ...choice })
  const markdown = readFileSync(target, 'utf8')
  expect(files).toEqual([{ path: target, bytes: Buffer.byteLength(markdown) }])
  return markdown.replace(/^exported: .*$/m, 'exported: now')
}

/** Two reports read against each other, with a note that cites both. */
async function reading() {
  const opened = await newNotebook()
  const { ask } = opened
  const northId = await importText(opened, north, 'north.txt')
  const southId = await importText(opened, south, 'south.txt')
  await ask('documents.describe', {
    documentId: northId,
    details: { author: 'Jane Doe', publisher: 'The Observer', publishedOn: '2025-09-02' },
  })
  const closed = await highlightQuote(ask, northId, 'closed on Monday')
  const open = await highlightQuote(ask, southId, 'stayed open')
  const traffic = await ask('tags.create', { name: 'Traffic' })
  const ferries = await ask('tags.create', { name: 'Ferries', parentId: traffic.id })
  await ask('highlights.tag', { highlightIds: [closed.id], tagId: ferries.id })
  await ask('documents.tag', { documentIds: [southId], tagId: traffic.id })
  await ask('highlights.edit', { highlightIds: [closed.id], comment: 'Says *who*?' })
  const { relations } = await ask('relations.list', {})
  const relationId = (name: string) => relations.find(relation => relation.name === name)!.id
  await ask('links.create', {
    fromId: closed.id,
    toId: open.id,
    relationId: relationId('contradicts'),
    comment: 'Same day.',
  })
  await ask('links.create', { fromId: open.id, toId: closed.id, relationId: relationId('elaborates') })
  const { note } = await ask('notes.create', {
    title: 'Which day',
    markdown: `They differ: [[highlight:${closed.id}]] against [[highlight:${open.id}]]; so [[highlight:${closed.id}]] is new.`,
  })
  return { ...opened, northId, southId, closed, open, note }
}

const whole = `---
title: "test"
exported: now
notes: 1
documents: 2
highlights: 2
---

# test

## Notes

### Which day

They differ: “closed on Monday”[^1] against “stayed open”[^2]; so “closed on Monday”[^1] is new.

[^1]: Jane Doe, “Harbour closes,” *The Observer*, September 2, 2025, para. 2: “closed on Monday”\\
    Tags: Traffic/Ferries\\
    Comment: Says \\*who\\*?\\
    Link: contradicts ↔ “stayed open” (Port stays open): Same day.\\
    Link: ← elaborates “stayed open” (Port stays open)

[^2]: “Port stays open,” para. 2: “stayed open”\\
    Link: contradicts ↔ “closed on Monday” (Harbour closes): Same day.\\
    Link: elaborates → “closed on Monday” (Harbour closes)

## Documents

### Harbour closes

- Author: Jane Doe
- Publisher: The Observer
- Published: 2025-09-02
- File: north.txt
- Imported: TODAY
- Words: 16

> closed on Monday

- Highlight: amber, paragraph 2
- Tags: Traffic/Ferries
- Link: contradicts ↔ “stayed open” (Port stays open)\\
  Same day.
- Link: ← elaborates “stayed open” (Port stays open)

Comment: Says *who*?

### Port stays open

- File: south.txt
- Imported: TODAY
- Words: 13
- Tags: Traffic

> stayed open

- Highlight: amber, paragraph 2
- Link: contradicts ↔ “closed on Monday” (Harbour closes)\\
  Same day.
- Link: elaborates → “closed on Monday” (Harbour closes)

## Sources

- Doe, Jane. “Harbour closes.” *The Observer*, September 2, 2025.
- “Port stays open.”
`

test('a comment on a link keeps its form', async () => {
  const opened = await reading()
  const { ask } = opened
  const { links } = await ask('links.list', {})
  const edit = (comment: string) => ask('links.edit', { linkId: links[0]!.id, comment })
  await edit('**Both** say so.')
  expect(await exported(opened)).toContain('(Port stays open)\\\n  **Both** say so.\n')
  await edit('Ask:\n\n- the port\n- the *crew*')
  expect(await exported(opened)).toContain('(Port stays open)\n\n  Ask:\n\n  - the port\n  - the *crew*\n')
})

describe('the Markdown of a notebook', () => {
  test('has its notes with their sources, and its documents with their highlights', async () => {
    const markdown = await exported(await reading())
    expect(markdown.replace(/^- Imported: \d{4}-\d\d-\d\d$/gm, '- Imported: TODAY')).toBe(whole)
  })

  test('is the same each time', async () => {
    const opened = await reading()
    expect(await exported(opened)).toBe(await exported(opened))
  })

  test('has what was chosen, and nothing else', async () => {
    const opened = await reading()
    const document = await exported(opened, { documentIds: [opened.southId] })
    expect(document).toContain('### Port stays open')
    expect(document).not.toContain('## Notes')
    expect(document).not.toContain('### Harbour closes')
    const note = await exported(opened, { noteIds: [opened.note.id] })
    expect(note).toContain('### Which day')
    expect(note).not.toContain('## Documents')
    await expect(
      opened.ask('exports.create', {
        format: 'markdown',
        target: join(opened.folder, 'x.md'),
        noteIds: [opened.northId],
      }),
    ).rejects.toMatchObject({ code: 'not_found' })
    expect(existsSync(join(opened.folder, 'x.md'))).toBe(false)
  })

  test('keeps the quote of a highlight that was deleted, and says that it was', async () => {
    const opened = await reading()
    await opened.ask('highlights.delete', { highlightIds: [opened.closed.id] })
    const markdown = await exported(opened)
    expect(markdown).toContain('They differ: “closed on Monday”[^1] against')
    expect(markdown).toContain('[^1]: Deleted highlight: “closed on Monday”\n')
  })

  test('of an empty notebook is its title', async () => {
    const opened = await newNotebook()
    expect((await exported(opened)).split('---\n')[2]).toBe('\n# test\n')
  })
})

const hostile: readonly string[] = [
  'pipes | and `backticks` and ``` more',
  '<script>alert(1)</script> & &amp; <!-- x -->',
  '# heading',
  '> quote',
  '- item',
  '1. item',
  '[link](https://example.org) ![picture](x) [^1] [[highlight:x]]',
  '*em* _em_ **strong** ~~struck~~',
  'back\\slash\\',
  'right-to-left \u200f\u202eabc\u202c עברית',
  '---',
  '| a | b |',
  '日本語の文章。',
  '$x$ {y} @z',
]

describe('quotes in Markdown', () => {
  async function quoted(quote: string) {
    const opened = await newNotebook()
    const documentId = await importText(opened, `A title\n\nBefore the passage.\n\n${quote}\n\nAfter it.`)
    const { id, quote: kept } = await highlightQuote(opened.ask, documentId, quote)
    await opened.ask('notes.create', { title: 'Note', markdown: `See [[highlight:${id}]].` })
    return { markdown: await exported(opened), kept }
  }

  test.each(hostile)('%j reads as it was written', async quote => {
    const { markdown, kept } = await quoted(quote)
    expect(quotesOf(markdown)).toEqual([kept])
    expect(paragraphsOf(markdown)).toContain(`See “${kept}”[^1].`)
    expect(paragraphsOf(markdown)).toContain(`[^1]: “A title,” para. 3: “${kept}”`)
  })

  test('beside a word are parted from it, and later citations of a document are shorter', async () => {
    const opened = await newNotebook()
    const title = 'Harbour stays closed.'
    const documentId = await importText(opened, `${title}\n\nNo ferry ran.\n\nNo one knew why.`)
    const { id: ferry } = await highlightQuote(opened.ask, documentId, 'No ferry ran.')
    const { id: why } = await highlightQuote(opened.ask, documentId, 'No one knew why.')
    await opened.ask('documents.describe', { documentId, details: { author: 'Jane Doe', title } })
    await opened.ask('notes.create', {
      title: 'Note',
      markdown: `They say.[[highlight:${ferry}]]And[[highlight:${why}]][[highlight:${ferry}]], so ([[highlight:${why}]]).`,
    })
    const markdown = await exported(opened)
    expect(paragraphsOf(markdown)).toEqual(
      expect.arrayContaining([
        'They say. “No ferry ran.”[^1] And “No one knew why.”[^2] “No ferry ran.”[^1], so (“No one knew why.”[^2]).',
        '[^1]: Jane Doe, “Harbour stays closed,” para. 2: “No ferry ran.”',
        '[^2]: Doe, “Harbour stays closed,” para. 3: “No one knew why.”',
      ]),
    )
  })

  test('of several paragraphs keep them apart', async () => {
    const { markdown, kept } = await quoted('One # paragraph.\n\n- Another | here.\n\n> And a third.')
    expect(quotesOf(markdown)).toEqual([kept])
    expect(paragraphsOf(markdown)).toContain(`See “${kept.replaceAll('\n\n', ' / ')}”[^1].`)
  })

  test('of 100,000 characters are whole', async () => {
    const { markdown, kept } = await quoted('a *long* `passage` | '.repeat(5000).trim())
    expect(quotesOf(markdown)).toEqual([kept])
    expect(kept.length).toBeGreaterThan(100_000)
  })
})

describe('the file', () => {
  test('is named after the notebook in a folder that is given', async () => {
    const { ask, folder } = await newNotebook()
    await ask('notebook.rename', { title: 'A/B: "what?" ..' })
    const target = join(folder, 'exports')
    mkdirSync(target)
    const { files } = await ask('exports.create', { format: 'markdown', target })
    expect(files[0]!.path).toBe(join(target, 'A B what.md'))
    expect(readdirSync(target)).toEqual(['A B what.md'])
  })

  test('never replaces another unasked, and leaves nothing behind where it fails', async () => {
    const { ask, folder } = await newNotebook()
    const target = join(folder, 'notes.md')
    writeFileSync(target, 'mine')
    await expect(ask('exports.create', { format: 'markdown', target })).rejects.toMatchObject({
      code: 'file_exists',
    })
    expect(readFileSync(target, 'utf8')).toBe('mine')
    const nowhere = join(folder, 'nowhere', 'notes.md')
    await expect(ask('exports.create', { format: 'markdown', target: nowhere })).rejects.toMatchObject({
      code: 'not_written',
    })
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('a PDF is refused in words where nothing can print it', async () => {
    const { ask, folder } = await newNotebook()
    await expect(
      ask('exports.create', { format: 'pdf', target: join(folder, 'a.pdf') }),
    ).rejects.toMatchObject({
      code: 'not_available',
      message: 'Nothing here can print a PDF. HTML can be exported and printed.',
    })
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })
})

test('a comment is Markdown, and stays within its own blocks', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, 'A title\n\nSome words here.')
  const { id } = await highlightQuote(opened.ask, documentId, 'Some words')
  await opened.ask('highlights.edit', {
    highlightIds: [id],
    comment: '- one\n- two\n\n## Heading\n\n### Below\n\n<b>',
  })
  expect(await exported(opened)).toContain(
    '- Highlight: amber, paragraph 2\n\nComment:\n\n- one\n- two\n\n#### Heading\n\n##### Below\n\n\\<b\\>\n',
  )
})

test('an export can be cancelled, and leaves nothing', async () => {
  const opened = await newNotebook()
  const { ask, folder, notebook } = opened
  for (let n = 0; n < 20; n += 1) await importText(opened, `Report ${n}\n\nText.`, `report-${n}.txt`)
  const stop = notebook.subscribe(({ event }) => {
    if (event === 'operations.progress') void cancel()
  })
  const cancel = () => ask('operations.cancel', { operationId: 'export' })
  const target = join(folder, 'whole.json')
  const done = ask('exports.create', { format: 'json', target, operationId: 'export' })
  await expect(done).rejects.toMatchObject({ code: 'cancelled' })
  stop()
  expect(existsSync(target)).toBe(false)
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
})
