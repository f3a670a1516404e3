import { expect, test } from 'vitest'
import { type Ask, highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

const paths = async (ask: Ask) => (await ask('tags.list', {})).tags.map(({ path }) => path)

/** Makes tags by their paths, parents first. */
async function makeTags(ask: Ask, ...wanted: string[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const path of wanted) {
    const cut = path.lastIndexOf('/')
    const parentId = cut < 0 ? null : ids[path.slice(0, cut)]!
    ids[path] = (await ask('tags.create', { name: path.slice(cut + 1), parentId })).id
  }
  return ids
}

test('tags are listed by path, children after their parent', async () => {
  const { ask } = await newNotebook()
  await makeTags(ask, 'economy', 'economy/trade', 'Economics', 'a tag', 'economy/Corridor')
  expect(await paths(ask)).toEqual(['a tag', 'Economics', 'economy', 'economy/Corridor', 'economy/trade'])
})

test('siblings never share a name, letter case aside', async () => {
  const { ask } = await newNotebook()
  const ids = await makeTags(ask, 'Economy', 'Politics', 'Politics/Economy')
  await expect(ask('tags.create', { name: 'ECONOMY' })).rejects.toMatchObject({ code: 'conflict' })
  await expect(ask('tags.edit', { tagId: ids['Politics']!, name: ' economy ' })).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(ask('tags.move', { tagId: ids['Politics/Economy']!, parentId: null })).rejects.toMatchObject({
    code: 'conflict',
  })
  expect((await ask('tags.edit', { tagId: ids['Economy']!, name: 'ECONOMY' })).path).toBe('ECONOMY')
})

test('a tag moves with what is below it, never under itself', async () => {
  const { ask } = await newNotebook()
  const ids = await makeTags(ask, 'a', 'a/b', 'a/b/c', 'd')
  await ask('tags.move', { tagId: ids['a/b']!, parentId: ids['d']! })
  expect(await paths(ask)).toEqual(['a', 'd', 'd/b', 'd/b/c'])
  await expect(ask('tags.move', { tagId: ids['d']!, parentId: ids['a/b/c']! })).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(ask('tags.move', { tagId: ids['d']!, parentId: ids['d']! })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('merging gives the highlights the other tag, each once, and merges children of the same name', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, 'One two three four.')
  const [one, two, three] = [
    await highlightQuote(ask, documentId, 'One'),
    await highlightQuote(ask, documentId, 'two'),
    await highlightQuote(ask, documentId, 'three'),
  ]
  const ids = await makeTags(ask, 'from', 'from/x', 'from/y', 'into', 'into/x')
  await ask('highlights.tag', { highlightIds: [one.id, two.id], tagId: ids['from']! })
  await ask('highlights.tag', { highlightIds: [two.id], tagId: ids['into']! })
  await ask('highlights.tag', { highlightIds: [three.id], tagId: ids['from/x']! })
  const before = await ask('tags.list', {})
  await ask('tags.merge', { tagId: ids['from']!, intoId: ids['into']! })
  const { tags } = await ask('tags.list', {})
  expect(tags.map(({ path, highlightCount }) => [path, highlightCount])).toEqual([
    ['into', 2],
    ['into/x', 1],
    ['into/y', 0],
  ])
  await ask('history.undo', {})
  expect(await ask('tags.list', {})).toEqual(before)
  await expect(ask('tags.merge', { tagId: ids['from']!, intoId: ids['from/x']! })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('a tag goes with what is below it and what it had, and comes back whole', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, 'One two three four.')
  const { id } = await highlightQuote(ask, documentId, 'One')
  const ids = await makeTags(ask, 'a', 'a/b')
  await ask('highlights.tag', { highlightIds: [id], tagId: ids['a/b']! })
  await ask('documents.tag', { documentIds: [documentId], tagId: ids['a']! })
  const before = await ask('tags.list', {})
  expect(await ask('tags.delete', { tagId: ids['a']! })).toEqual({ deleted: 2 })
  expect((await ask('highlights.get', { highlightId: id })).tagIds).toEqual([])
  await ask('history.undo', {})
  expect(await ask('tags.list', {})).toEqual(before)
  expect((await ask('highlights.get', { highlightId: id })).tagIds).toEqual([ids['a/b']])
})

test('children take the colour of their parent, roots take the five in turn', async () => {
  const { ask } = await newNotebook()
  await makeTags(ask, 'a', 'b', 'b/c')
  const { tags } = await ask('tags.list', {})
  expect(tags.map(({ colour }) => colour)).toEqual(['amber', 'green', 'green'])
})
