import { expect, test } from 'vitest'
import { newNotebook } from '../../support/notebooks.ts'

test('a search is kept, changed, removed, and all of it undone', async () => {
  const { ask } = await newNotebook()
  const { id: searchId } = await ask('searches.create', { name: 'Trade', query: ' tag:Economy trade* ' })
  await ask('searches.create', { name: 'about oil', query: 'oil' })
  expect((await ask('searches.list', {})).searches.map(({ name, query }) => [name, query])).toEqual([
    ['about oil', 'oil'],
    ['Trade', 'tag:Economy trade*'],
  ])
  expect(await ask('searches.edit', { searchId, query: 'trade' })).toMatchObject({
    name: 'Trade',
    query: 'trade',
  })
  await ask('searches.delete', { searchId })
  for (let step = 0; step < 2; step += 1) await ask('history.undo', {})
  expect((await ask('searches.list', {})).searches[1]).toMatchObject({
    id: searchId,
    query: 'tag:Economy trade*',
  })
})

test('an empty query is refused', async () => {
  const { ask } = await newNotebook()
  await expect(ask('searches.create', { name: 'x', query: '  ' })).rejects.toMatchObject({
    code: 'invalid_params',
  })
})
