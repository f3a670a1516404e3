import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowHeights } from '../../../renderer/compare/row-heights.ts'

test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 2],
  [5, 12, 0, 2],
  [10, 29, 1, 2],
  [30, 31, 2, 3],
  [59, 500, 2, 3],
  [500, 600, 2, 3],
])('of rows of 10, 20 and 30 pixels, those between %i and %i', (top, bottom, first, end) => {
  const rows = new RowHeights(3, index => (index + 1) * 10)
  expect(rows.total).toBe(60)
  expect(rows.within(top, bottom)).toEqual({ first, end })
})

test('no rows have no height', () => {
  const rows = new RowHeights(0, () => 10)
  expect(rows.total).toBe(0)
  expect(rows.within(0, 100)).toEqual({ first: 0, end: 0 })
})

test('whatever can be seen is among the rows', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(heights, fc.nat(40_000), fc.nat(1000), (each, top, height) => {
      const rows = new RowHeights(each.length, index => each[index]!)
      const { first, end } = rows.within(top, top + height)
      for (let index = 0; index < each.length; index += 1) {
        const seen = rows.top(index + 1) > top && rows.top(index) <= top + height
        if (seen) expect(index >= first && index < end).toBe(true)
      }
    }),
  )
})
