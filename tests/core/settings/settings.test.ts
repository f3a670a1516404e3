import { expect, test } from 'vitest'
import { openNotebook } from '../../../main/core/index.ts'
import { asking, capabilities, newNotebook } from '../../support/notebooks.ts'

test('a window finds what it left, and undo does not touch it', async () => {
  const { ask, notebook, path } = await newNotebook()
  expect(await ask('settings.get', { key: 'layout' })).toEqual({ value: null })
  await ask('settings.set', { key: 'layout', value: { left: ['a'], width: 0.5 } })
  await ask('settings.set', { key: 'gone', value: 1 })
  await ask('settings.set', { key: 'gone', value: null })
  expect(await ask('history.undo', {})).toEqual({ done: null })
  await notebook.close()
  const again = openNotebook(path, capabilities())
  expect(await asking(again)('settings.get', { key: 'layout' })).toEqual({
    value: { left: ['a'], width: 0.5 },
  })
  expect(await asking(again)('settings.get', { key: 'gone' })).toEqual({ value: null })
  await again.close()
})

test('a key that is not one is refused', async () => {
  const { ask } = await newNotebook()
  await expect(ask('settings.get', { key: 'Not a key' })).rejects.toMatchObject({ code: 'invalid_params' })
})

test('values are found together by the first parts of their keys', async () => {
  const { ask } = await newNotebook()
  await ask('settings.set', { key: 'reading.b', value: 0.5 })
  await ask('settings.set', { key: 'reading.a.x', value: null })
  await ask('settings.set', { key: 'reading.a', value: { page: 1 } })
  await ask('settings.set', { key: 'reading', value: 1 })
  await ask('settings.set', { key: 'reading-list.c', value: 2 })
  await ask('settings.set', { key: 'readings.d', value: 3 })
  expect(await ask('settings.list', { under: 'reading' })).toEqual({
    values: { 'reading.a': { page: 1 }, 'reading.b': 0.5 },
  })
  await expect(ask('settings.list', { under: '%' })).rejects.toMatchObject({ code: 'invalid_params' })
})
