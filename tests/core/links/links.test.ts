import { expect, test } from 'vitest'
import { highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

async function twoReports() {
  const opened = await newNotebook()
  const { ask } = opened
  const a = await importText(opened, 'They met on Tuesday.', 'a.txt')
  const b = await importText(opened, 'They met on Monday, some say.', 'b.txt')
  const from = (await highlightQuote(ask, a, 'on Tuesday')).id
  const to = (await highlightQuote(ask, b, 'on Monday')).id
  const { relations } = await ask('relations.list', {})
  const relation = (name: string) => relations.find(one => one.name === name)!.id
  return { ...opened, a, b, from, to, relation }
}

test('every notebook begins with the five relations', async () => {
  const { ask } = await newNotebook()
  const { relations } = await ask('relations.list', {})
  expect(relations.map(({ name, directed }) => [name, directed])).toEqual([
    ['corroborates', false],
    ['contradicts', false],
    ['elaborates', true],
    ['quotes', true],
    ['same event', false],
  ])
})

test('a link joins two highlights and is found from both', async () => {
  const { ask, a, from, to, relation } = await twoReports()
  const link = await ask('links.create', {
    fromId: from,
    toId: to,
    relationId: relation('contradicts'),
    comment: 'Which day?',
  })
  expect(await ask('links.list', { highlightId: to })).toEqual({ links: [link] })
  expect(await ask('links.list', { documentId: a })).toEqual({ links: [link] })
  expect((await ask('highlights.get', { highlightId: from })).linkIds).toEqual([link.id])
  expect((await ask('history.list', { limit: 1 })).entries[0]!.what).toBe(
    'Linked “on Tuesday” contradicts “on Monday”',
  )
})

test('the same two are linked by a relation once; by a directed one, once each way', async () => {
  const { ask, from, to, relation } = await twoReports()
  const contradicts = relation('contradicts')
  const quotes = relation('quotes')
  await ask('links.create', { fromId: from, toId: to, relationId: contradicts })
  await expect(
    ask('links.create', { fromId: to, toId: from, relationId: contradicts }),
  ).rejects.toMatchObject({ code: 'conflict' })
  await ask('links.create', { fromId: from, toId: to, relationId: quotes })
  const back = await ask('links.create', { fromId: to, toId: from, relationId: quotes })
  await expect(ask('links.reverse', { linkId: back.id })).rejects.toMatchObject({ code: 'conflict' })
  await expect(ask('links.create', { fromId: from, toId: from, relationId: quotes })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('a link is reversed, changed and deleted, and undone step by step', async () => {
  const { ask, from, to, relation } = await twoReports()
  const { id: linkId } = await ask('links.create', { fromId: from, toId: to, relationId: relation('quotes') })
  expect(await ask('links.reverse', { linkId })).toMatchObject({ fromId: to, toId: from })
  expect(
    await ask('links.edit', { linkId, relationId: relation('elaborates'), comment: 'More of it' }),
  ).toMatchObject({ comment: 'More of it' })
  await ask('links.delete', { linkIds: [linkId] })
  expect(await ask('links.list', {})).toEqual({ links: [] })
  for (let step = 0; step < 3; step += 1) await ask('history.undo', {})
  expect((await ask('links.list', {})).links).toMatchObject([
    { id: linkId, fromId: from, toId: to, comment: '' },
  ])
})

test('a highlight takes its links with it, and undo brings them back', async () => {
  const { ask, b, from, to, relation } = await twoReports()
  await ask('links.create', { fromId: from, toId: to, relationId: relation('contradicts') })
  const before = await ask('links.list', {})
  await ask('highlights.delete', { highlightIds: [to] })
  expect(await ask('links.list', {})).toEqual({ links: [] })
  await ask('history.undo', {})
  expect(await ask('links.list', {})).toEqual(before)
  await ask('documents.delete', { documentIds: [b] })
  expect(await ask('links.list', {})).toEqual({ links: [] })
  await ask('history.undo', {})
  expect(await ask('links.list', {})).toEqual(before)
})

test('a relation in use is not deleted; one of one’s own can be made, changed and removed', async () => {
  const { ask, from, to } = await twoReports()
  const own = await ask('relations.create', { name: 'is softer than', directed: true, line: 'dashed' })
  await expect(ask('relations.create', { name: 'Is Softer Than', directed: true })).rejects.toMatchObject({
    code: 'conflict',
  })
  const link = await ask('links.create', { fromId: from, toId: to, relationId: own.id })
  await expect(ask('relations.delete', { relationId: own.id })).rejects.toMatchObject({ code: 'conflict' })
  expect(await ask('relations.edit', { relationId: own.id, name: 'softens' })).toMatchObject({
    name: 'softens',
    linkCount: 1,
  })
  await ask('links.delete', { linkIds: [link.id] })
  expect(await ask('relations.delete', { relationId: own.id })).toEqual({ deleted: 1 })
})
