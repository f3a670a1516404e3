import { expect, test } from 'vitest'
import { openNotebook } from '../../../main/core/index.ts'
import type { ContractEvent } from '../../../shared/contract/index.ts'
import { asking, capabilities, highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

test('undo and redo survive closing the notebook', async () => {
  const { ask, notebook, path } = await newNotebook()
  await ask('tags.create', { name: 'one' })
  await ask('tags.create', { name: 'two' })
  await ask('history.undo', {})
  await notebook.close()
  const again = openNotebook(path, capabilities())
  const askAgain = asking(again)
  expect(await askAgain('history.list', { limit: 1 })).toMatchObject({
    undo: 'Made the tag “one”',
    redo: 'Made the tag “two”',
  })
  expect(await askAgain('history.redo', {})).toEqual({ done: 'Made the tag “two”' })
  expect(await askAgain('history.undo', {})).toEqual({ done: 'Made the tag “two”' })
  expect(await askAgain('history.undo', {})).toEqual({ done: 'Made the tag “one”' })
  expect(await askAgain('history.undo', {})).toEqual({ done: null })
  await again.close()
})

test('a change is taken back by its entry only while it is the newest', async () => {
  const { ask } = await newNotebook()
  const newest = async () => (await ask('history.list', { limit: 1 })).undoId
  expect(await newest()).toBe(null)
  await ask('tags.create', { name: 'one' })
  const one = (await newest())!
  await ask('tags.create', { name: 'two' })
  const two = (await newest())!
  expect(await ask('history.undo', { entryId: one })).toEqual({ done: null })
  expect(await ask('history.undo', { entryId: two })).toEqual({ done: 'Made the tag “two”' })
  expect(await ask('history.undo', { entryId: two })).toEqual({ done: null })
  expect(await newest()).toBe(one)
  expect((await ask('tags.list', {})).tags.map(({ name }) => name)).toEqual(['one'])
  expect(await ask('history.undo', { entryId: one })).toEqual({ done: 'Made the tag “one”' })
})

test('a new change after an undo makes redo impossible, and the list still tells all', async () => {
  const { ask } = await newNotebook()
  await ask('tags.create', { name: 'one' })
  await ask('history.undo', {})
  await ask('tags.create', { name: 'two' })
  expect(await ask('history.redo', {})).toEqual({ done: null })
  const { entries } = await ask('history.list', {})
  expect(entries.map(({ what }) => what)).toEqual([
    'Made the tag “two”',
    'Undid: Made the tag “one”',
    'Made the tag “one”',
  ])
})

test('a command that changes nothing leaves no entry', async () => {
  const { ask } = await newNotebook()
  const { id } = await ask('tags.create', { name: 'one' })
  await ask('tags.edit', { tagId: id, name: 'one' })
  expect((await ask('history.list', {})).entries).toHaveLength(1)
})

test('a command that fails leaves nothing', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, 'Some words.')
  const tagId = '01993b00-0000-7000-8000-000000000000'
  await expect(
    opened.ask('highlights.create', { documentId, start: 0, end: 4, tagIds: [tagId] }),
  ).rejects.toThrow('no tag')
  expect(await opened.ask('highlights.list', {})).toEqual({ highlights: [] })
})

test('importing is undone like anything else, and the same file can be imported again', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, 'Some words.')
  await opened.ask('history.undo', {})
  expect((await opened.ask('documents.list', {})).documents).toEqual([])
  expect((await opened.ask('search.query', { query: 'words' })).total).toBe(0)
  await opened.ask('history.redo', {})
  expect((await opened.ask('documents.list', {})).documents.map(({ id }) => id)).toEqual([documentId])
  expect((await opened.ask('search.query', { query: 'words' })).total).toBe(1)
})

test('what another program changes is told to this one’s listeners', async () => {
  const { notebook, path } = await newNotebook()
  const other = openNotebook(path, capabilities())
  const heard = new Promise<ContractEvent>(resolve => {
    notebook.subscribe(event => {
      if (event.event === 'tags.changed') resolve(event)
    })
  })
  const { id } = await asking(other)('tags.create', { name: 'from elsewhere' })
  expect(await heard).toEqual({ event: 'tags.changed', payload: { ids: [id] } })
  await other.close()
})

test('listeners hear of a change after its commit, once for each thing', async () => {
  const { ask, notebook } = await newNotebook()
  const events: ContractEvent[] = []
  notebook.subscribe(event => events.push(event))
  const { id } = await ask('tags.create', { name: 'one' })
  expect(events.map(({ event }) => event)).toEqual(['tags.changed', 'history.changed'])
  expect(events[0]!.payload).toEqual({ ids: [id] })
})

test('the history of one highlight tells what concerned it, links included', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, 'Some words and others.')
  const one = await highlightQuote(ask, documentId, 'words')
  const two = await highlightQuote(ask, documentId, 'others')
  const { relations } = await ask('relations.list', {})
  await ask('links.create', { fromId: two.id, toId: one.id, relationId: relations[0]!.id })
  await ask('highlights.edit', { highlightIds: [two.id], colour: 'rose' })
  await ask('highlights.edit', { highlightIds: [one.id], colour: 'blue' })
  await ask('history.undo', {})
  const { entries } = await ask('history.list', { subjectId: one.id })
  expect(entries.map(({ what }) => what)).toEqual([
    'Undid: Changed the highlight “words”',
    'Changed the highlight “words”',
    'Linked “others” corroborates “words”',
    'Highlighted “words”',
  ])
})
