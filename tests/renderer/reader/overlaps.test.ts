import { expect, test } from 'vitest'
import { overlaps } from '../../../renderer/reader/overlaps.ts'

const at = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }))

test.each([
  ['apart', at([0, 5], [6, 9]), at()],
  ['touching', at([0, 5], [5, 9]), at()],
  ['crossing', at([0, 5], [3, 9]), at([3, 5])],
  ['nested', at([0, 10], [3, 5], [4, 8]), at([3, 8])],
  ['three deep is one stretch', at([0, 10], [2, 10], [4, 10]), at([2, 10])],
  ['two stretches', at([0, 20], [2, 4], [10, 12]), at([2, 4], [10, 12])],
  ['the same twice', at([1, 3], [1, 3]), at([1, 3])],
])('stretches covered more than once: %s', (_name, intervals, expected) => {
  expect(overlaps(intervals)).toEqual(expected)
})
