import { expect, test } from 'vitest'
import { isMarkedWhole } from '../../../shared/compare/index.ts'

test('among thousands of highlights the one is found that marks a passage, and no other', () => {
  const highlights = Array.from({ length: 5000 }, (_, index) => ({ start: index * 10, end: index * 10 + 8 }))
  for (const { start, end } of highlights) {
    expect(isMarkedWhole({ start: start + 1, end }, highlights)).toBe(true)
    expect(isMarkedWhole({ start, end: end + 1 }, highlights)).toBe(false)
  }
  const passage = { start: 30_020, end: 30_090 }
  const inOrder = (...more: typeof highlights) =>
    [...highlights, ...more].sort((one, other) => one.start - other.start)
  expect(isMarkedWhole(passage, inOrder())).toBe(false)
  expect(isMarkedWhole(passage, inOrder({ start: 0, end: 60_000 }))).toBe(false)
  expect(isMarkedWhole(passage, inOrder({ start: 30_000, end: 30_100 }))).toBe(true)
  expect(isMarkedWhole(passage, inOrder({ start: 0, end: 60_000 }, { start: 30_000, end: 30_100 }))).toBe(
    true,
  )
  expect(isMarkedWhole({ start: 0, end: 5 }, [])).toBe(false)
})
