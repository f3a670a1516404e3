import { expect, test } from 'vitest'
import { highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

const bodyOf = (...texts: string[]) => ({
  type: 'doc' as const,
  content: texts.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

async function withHighlight() {
  const opened = await newNotebook()
  const documentId = await importText(opened, 'They met on Tuesday.')
  const { id } = await highlightQuote(opened.ask, documentId, 'on Tuesday')
  return { ...opened, documentId, highlightId: id }
}

test('a note made from Markdown cites highlights by id or by the beginning of one', async () => {
  const { ask, highlightId } = await withHighlight()
  const markdown = `They met [[highlight:${highlightId}]], *it says* [[highlight:${highlightId.slice(0, 30)}]].`
  const { note, body } = await ask('notes.create', { title: 'When', markdown })
  expect(note.citedIds).toEqual([highlightId])
  expect(JSON.stringify(body)).toContain('"quote":"on Tuesday"')
  expect((await ask('notes.citing', { highlightId })).notes.map(({ title }) => title)).toEqual(['When'])
})

test('a citation of nothing is refused and leaves no note', async () => {
  const { ask } = await withHighlight()
  const refused = ask('notes.create', { title: 'When', markdown: '[[highlight:ffffffff]]' })
  await expect(refused).rejects.toMatchObject({ code: 'not_found' })
  expect(await ask('notes.list', {})).toEqual({ notes: [] })
})

test('a note outlives the highlight that it cites', async () => {
  const { ask, highlightId } = await withHighlight()
  const { note } = await ask('notes.create', { title: 'When', markdown: `[[highlight:${highlightId}]]` })
  await ask('highlights.delete', { highlightIds: [highlightId] })
  const kept = await ask('notes.get', { noteId: note.id })
  expect(JSON.stringify(kept.body)).toContain('on Tuesday')
  expect(kept.note.citedIds).toEqual([highlightId])
})

test('edits that follow each other are one entry; undo goes back to before the first', async () => {
  const { ask } = await withHighlight()
  const { note } = await ask('notes.create', { title: 'Draft', body: bodyOf('one') })
  const noteId = note.id
  const before = (await ask('history.list', {})).entries.length
  for (const text of ['one two', 'one two three', 'one two three four'])
    await ask('notes.edit', { noteId, body: bodyOf(text) })
  await ask('notes.edit', { noteId, title: 'Better' })
  expect((await ask('history.list', {})).entries.length).toBe(before + 1)
  expect((await ask('notes.get', { noteId })).note).toMatchObject({ title: 'Better', words: 4 })
  await ask('history.undo', {})
  expect(await ask('notes.get', { noteId })).toMatchObject({
    note: { title: 'Draft', words: 1 },
    body: bodyOf('one'),
  })
  await ask('history.redo', {})
  expect(await ask('notes.get', { noteId })).toMatchObject({
    note: { title: 'Better' },
    body: bodyOf('one two three four'),
  })
})

test('something done in between makes the next edit an entry of its own', async () => {
  const { ask } = await withHighlight()
  const { note } = await ask('notes.create', { title: 'Draft' })
  await ask('notes.edit', { noteId: note.id, body: bodyOf('one') })
  await ask('tags.create', { name: 'between' })
  await ask('notes.edit', { noteId: note.id, body: bodyOf('one two') })
  const { entries } = await ask('history.list', { limit: 3 })
  expect(entries.map(({ command }) => command)).toEqual(['notes.edit', 'tags.create', 'notes.edit'])
})

test.each([
  ['an unknown node', { type: 'doc', content: [{ type: 'script' }] }],
  [
    'a picture, which only documents have',
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'image' }] }] },
  ],
  [
    'an address that could run',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
          ],
        },
      ],
    },
  ],
])('%s is refused', async (_, body) => {
  const { ask } = await newNotebook()
  await expect(ask('notes.create', { title: 'Bad', body: body as { type: 'doc' } })).rejects.toMatchObject({
    code: 'invalid_params',
  })
})

test('an edit based on an older state of the note is refused, and stores nothing', async () => {
  const { ask } = await withHighlight()
  const { note } = await ask('notes.create', { title: 'Draft', body: bodyOf('one') })
  const edit = { noteId: note.id, basedOn: note.updatedAt }
  await new Promise(resolve => setTimeout(resolve, 2))
  const { updatedAt } = await ask('notes.edit', { ...edit, body: bodyOf('from one window') })
  await expect(ask('notes.edit', { ...edit, body: bodyOf('from another') })).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('Draft'),
  })
  expect((await ask('notes.get', { noteId: note.id })).body).toEqual(bodyOf('from one window'))
  await ask('notes.edit', { noteId: note.id, basedOn: updatedAt, body: bodyOf('after it') })
})

test('a note is found by the words its citation shows now, not by those it was made with', async () => {
  const { ask, documentId, highlightId } = await withHighlight()
  await ask('notes.create', { title: 'When', markdown: `They came [[highlight:${highlightId}]].` })
  const notesWith = async (query: string) =>
    (await ask('search.query', { query: `kind:note ${query}` })).total
  expect(await notesWith('tuesday')).toBe(1)
  const { matches } = await ask('documents.find', { documentId, quote: 'They met' })
  await ask('highlights.move', { highlightId, ...matches[0]! })
  expect([await notesWith('met'), await notesWith('tuesday')]).toEqual([1, 0])
  await ask('history.undo', {})
  expect([await notesWith('met'), await notesWith('tuesday')]).toEqual([0, 1])
})
