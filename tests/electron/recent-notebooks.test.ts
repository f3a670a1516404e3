import { expect, test } from 'vitest'
import { withNotebook, withoutNotebook } from '../../main/electron/recent-notebooks.ts'

test('the notebook last opened comes first, once', () => {
  expect(withNotebook(['/a', '/b', '/c'], '/b')).toEqual(['/b', '/a', '/c'])
  expect(withNotebook([], '/a')).toEqual(['/a'])
})

test('ten are remembered', () => {
  const many = Array.from({ length: 10 }, (_, index) => `/${index}`)
  expect(withNotebook(many, '/new')).toEqual(['/new', ...many.slice(0, 9)])
})

test('one that is gone is forgotten', () => {
  expect(withoutNotebook(['/a', '/b'], '/a')).toEqual(['/b'])
  expect(withoutNotebook(['/b'], '/a')).toEqual(['/b'])
})
