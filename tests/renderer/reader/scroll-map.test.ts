import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ScrollMap } from '../../../renderer/reader/scroll-map.ts'

const start = { left: 0, right: 0 }
const end = { left: 1000, right: 2000 }

test('without links the ends alone hold, and all between is in proportion', () => {
  const map = new ScrollMap([], start, end)
  expect(map.toRight(250)).toBe(500)
  expect(map.toLeft(500)).toBe(250)
})

test('linked places meet, and between them it is a straight line', () => {
  const map = new ScrollMap([{ left: 100, right: 1500 }], start, end)
  expect(map.toRight(100)).toBe(1500)
  expect(map.toRight(50)).toBe(750)
  expect(map.toRight(550)).toBe(1750)
})

test('beyond the ends both run on in step', () => {
  const map = new ScrollMap([], start, end)
  expect(map.toRight(-30)).toBe(-30)
  expect(map.toRight(1040)).toBe(2040)
})

test('of links that cross, the most that do not are kept', () => {
  const map = new ScrollMap(
    [
      { left: 100, right: 1900 },
      { left: 200, right: 300 },
      { left: 300, right: 400 },
      { left: 400, right: 500 },
    ],
    start,
    end,
  )
  expect(map.toRight(200)).toBe(300)
  expect(map.toRight(300)).toBe(400)
  expect(map.toRight(400)).toBe(500)
})

test('never runs backwards, and there and back is the same place', () => {
  const pair = fc.record({ left: fc.nat(1000), right: fc.nat(2000) })
  fc.assert(
    fc.property(
      fc.array(pair, { maxLength: 40 }),
      fc.array(fc.nat(1000), { minLength: 2 }),
      (pairs, places) => {
        const map = new ScrollMap(pairs, start, end)
        const sorted = places.toSorted((a, b) => a - b)
        const mapped = sorted.map(place => map.toRight(place))
        expect(mapped).toEqual(mapped.toSorted((a, b) => a - b))
        for (const place of places) expect(map.toLeft(map.toRight(place))).toBeCloseTo(place, 6)
      },
    ),
  )
})
