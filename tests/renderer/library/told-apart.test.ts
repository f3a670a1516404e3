import { expect, test } from 'vitest'
import { toldApart } from '../../../renderer/library/told-apart.ts'

const named = (id: string, title: string, fileName: string, publisher: string | null = null) => ({
  id,
  title,
  fileName,
  publisher,
  importedAt: '2025-09-02T08:00:00.000Z',
})
const told = (...documents: ReturnType<typeof named>[]) => Object.fromEntries(toldApart(documents))

test('documents with titles of their own need nothing', () => {
  expect(told(named('a', 'Quay', 'a.txt'), named('b', 'Boats', 'a.txt'))).toEqual({})
})

test('those of one title are told apart by their publishers, else by their files', () => {
  const other = named('c', 'Boats', 'c.txt', 'The Post')
  expect(
    told(named('a', 'Quay', 'x.txt', 'The Post'), named('b', 'Quay ', 'x.txt', 'The Tide'), other),
  ).toEqual({
    a: 'The Post',
    b: 'The Tide',
  })
  for (const publisher of [null, '', 'The Post']) {
    expect(told(named('a', 'Quay', 'a.txt', 'The Post'), named('b', 'Quay', 'b.pdf', publisher))).toEqual({
      a: 'a.txt',
      b: 'b.pdf',
    })
  }
})
