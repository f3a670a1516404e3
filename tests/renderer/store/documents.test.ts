import { describe, expect, test } from 'vitest'
import { withChanged } from '../../../renderer/store/documents.ts'

const doc = (id: string, minute: number, title = id) => ({
  id,
  title,
  importedAt: `2025-09-02T08:${String(minute).padStart(2, '0')}:00.000Z`,
})
const list = [doc('d', 4), doc('c', 3), doc('b', 2), doc('a', 1)]

describe('a list of documents after some of them changed', () => {
  test('has the new ones in their places, newest first', () => {
    const now = [doc('e', 5), doc('bb', 2), doc('z', 0)]
    expect(withChanged(list, ['e', 'bb', 'z'], now).map(({ id }) => id)).toEqual([
      'e', 'd', 'c', 'bb', 'b', 'a', 'z',
    ]) // prettier-ignore
  })

  test('has those that changed as they are now, the others the very same, and not those that are gone', () => {
    const found = withChanged(list, ['c', 'b'], [doc('c', 3, 'New title')])
    expect(found.map(({ title }) => title)).toEqual(['d', 'New title', 'a'])
    expect(found[0]).toBe(list[0])
    expect(found[2]).toBe(list[3])
  })

  test('has one that came and went, or was never here, not', () => {
    expect(withChanged(list, ['x'], [])).toEqual(list)
    expect(withChanged([], ['x'], [doc('x', 1)])).toEqual([doc('x', 1)])
  })
})
