import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dump } from '../../support/dump.ts'
import { type Ask, highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

const total = async (ask: Ask, query: string) => (await ask('search.query', { query })).total

async function expectSound(ask: Ask) {
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
}

test('a renamed or moved tag is found by its new path, and so is what is below it', async () => {
  const { ask } = await newNotebook()
  const economy = await ask('tags.create', { name: 'Economy' })
  const trade = await ask('tags.create', { name: 'Trade', parentId: economy.id })
  await ask('tags.create', { name: 'Volume', parentId: trade.id, definition: 'Rose or fell.' })
  expect(await total(ask, 'economy')).toBe(3)
  await ask('tags.edit', { tagId: economy.id, name: 'Commerce' })
  expect([await total(ask, 'economy'), await total(ask, 'commerce volume')]).toEqual([0, 1])
  await ask('tags.move', { tagId: trade.id, parentId: null })
  expect([await total(ask, 'commerce'), await total(ask, 'trade')]).toEqual([1, 2])
  await ask('history.undo', {})
  expect(await total(ask, 'commerce')).toBe(3)
  await ask('tags.delete', { tagId: economy.id })
  expect(await total(ask, 'commerce OR trade OR fell')).toBe(0)
  await expectSound(ask)
})

test('notes and highlights are found by what they say now', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, 'A title\n\nThe bridge fell on Tuesday.')
  const { id } = await highlightQuote(ask, documentId, 'bridge fell')
  await ask('highlights.edit', { highlightIds: [id], comment: 'Doubtful' })
  await ask('highlights.edit', { highlightIds: [id], comment: 'Confirmed' })
  expect([await total(ask, 'doubtful'), await total(ask, 'confirmed bridge')]).toEqual([0, 1])
  const { note } = await ask('notes.create', { title: 'First', markdown: `About [[highlight:${id}]]` })
  expect(await total(ask, 'bridge kind:note')).toBe(1)
  await ask('notes.edit', { noteId: note.id, title: 'Second' })
  expect([await total(ask, 'first'), await total(ask, 'second')]).toEqual([0, 1])
  await ask('notes.delete', { noteId: note.id })
  await ask('highlights.delete', { highlightIds: [id] })
  expect([await total(ask, 'kind:note'), await total(ask, 'bridge')]).toEqual([0, 1])
  await expectSound(ask)
})

test('a newer version of a document takes the place of the old one in the index', async () => {
  const opened = await newNotebook()
  const { ask, folder } = opened
  const documentId = await importText(opened, 'A title\n\nFour ships were late.\n\nNobody was hurt.')
  const file = join(folder, 'newer.txt')
  writeFileSync(file, 'A title\n\nFive ships were late.\n\nNobody was hurt.')
  await ask('documents.update', { documentId, file })
  expect([await total(ask, 'four'), await total(ask, 'five'), await total(ask, 'nobody')]).toEqual([0, 1, 1])
  await ask('history.undo', {})
  expect([await total(ask, 'four'), await total(ask, 'five')]).toEqual([1, 0])
  await ask('documents.delete', { documentIds: [documentId] })
  expect(await total(ask, 'ships OR hurt OR title')).toBe(0)
  await expectSound(ask)
})

test('blocks are those of the canonical text, blank lines in code and all', async () => {
  const opened = await newNotebook()
  const { ask, path } = opened
  const source =
    '# Log\n\n```\nfirst line\n\nsecond line\n```\n\n| a | b |\n|---|---|\n| one | two |\n\nlast  \nline'
  const documentId = await importText(opened, source, 'log.md')
  const { text } = await ask('documents.text', { documentId })
  const entries = Object.values(dump(path)).at(-1) as { start: number; end: number; text: string }[]
  expect(entries.map(entry => entry.text).sort()).toEqual(
    ['Log', 'first line\n\nsecond line', 'a', 'b', 'one', 'two', 'last\nline'].sort(),
  )
  for (const entry of entries) expect(text.slice(entry.start, entry.end)).toBe(entry.text)
})

test('what cannot alter an indexed text leaves the index as it is', async () => {
  const opened = await newNotebook()
  const { ask, path } = opened
  const documentId = await importText(opened, 'A title\n\nThe bridge fell on Tuesday.')
  const { id } = await highlightQuote(ask, documentId, 'bridge fell')
  const before = dump(path)
  const entries = Object.keys(before).at(-1)!
  await ask('highlights.edit', { highlightIds: [id], colour: 'rose' })
  await ask('documents.describe', { documentId, details: { title: 'Another' } })
  expect(dump(path)[entries]).toEqual(before[entries])
})
