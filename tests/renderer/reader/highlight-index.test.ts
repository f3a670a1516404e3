import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HighlightIndex, type Interval, nextInStack } from '../../../renderer/reader/highlight-index.ts'

const item = (id: string, start: number, end: number) => ({ id, start, end })
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(' ')

test.each([
  ['beside each other', [item('a', 0, 5), item('b', 5, 9)], 4, 'a'],
  ['an end is not within', [item('a', 0, 5), item('b', 5, 9)], 5, 'b'],
  [
    'nested: the shortest first',
    [item('outer', 0, 100), item('inner', 40, 50), item('middle', 30, 60)],
    45,
    'inner middle outer',
  ],
  ['the same place twice', [item('a', 3, 7), item('b', 3, 7)], 3, 'a b'],
  ['a long one far before', [item('long', 0, 1000), item('x', 500, 501), item('y', 700, 720)], 710, 'y long'],
  ['none', [item('a', 0, 5)], 9, ''],
  ['none at all', [], 0, ''],
])('finds what is at a place: %s', (_name, items, offset, expected) => {
  expect(ids(new HighlightIndex(items).at(offset))).toBe(expected)
})

test('what touches a caret includes what ends at it', () => {
  const index = new HighlightIndex([item('before', 0, 5), item('after', 5, 9), item('away', 6, 9)])
  expect(ids(index.touching(5))).toBe('after before')
})

test('finds the same as looking at each one, for any intervals and any window', () => {
  const interval = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 120 }))
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 60 }), fc.nat(320), fc.nat(120), (pairs, start, length) => {
      const items = pairs.map(([from, size], index) => item(String(index), from, from + size))
      const found = new HighlightIndex(items).overlapping(start, start + length)
      const expected = items.filter(each => each.start < start + length && each.end > start)
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)))
      expect(found.map(each => each.start)).toEqual(found.map(each => each.start).toSorted((a, b) => a - b))
    }),
  )
})

test('an index that is changed again and again finds what one made anew does, and the one before is as it was', () => {
  const interval = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 120 }))
  const step = fc.record({
    come: fc.array(interval, { maxLength: 3 }),
    gone: fc.array(fc.nat(), { maxLength: 3 }),
  })
  const steps = fc.array(step, { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 400 }), steps, (pairs, changes) => {
      let count = 0
      const made = ([from, size]: readonly [number, number]) => item(String(count++), from, from + size)
      let items = pairs.map(made)
      let index = new HighlightIndex(items)
      for (const { come, gone } of changes) {
        const before = index
        const earlier = new Set(items)
        const leaving = new Set(items.length === 0 ? [] : gone.map(at => items[at % items.length]!))
        const coming = come.map(made)
        index = index.changed([...leaving], coming)
        items = [...items.filter(each => !leaving.has(each)), ...coming]
        expect(new Set(before.items)).toEqual(earlier)
      }
      const anew = new HighlightIndex(items)
      const places = (found: readonly Interval[]) => found.map(({ start, end }) => [start, end])
      expect(new Set(index.items)).toEqual(new Set(items))
      expect(places(index.items)).toEqual(places(anew.items))
      for (let at = 0; at < 520; at += 13)
        expect(places(index.overlapping(at, at + 20))).toEqual(places(anew.overlapping(at, at + 20)))
    }),
    { numRuns: 40 },
  )
})

test('what is not in an index does not go from it', () => {
  const known = item('a', 3, 7)
  const index = new HighlightIndex([known]).changed([item('a', 3, 7), item('b', 1, 2)], [])
  expect(index.items).toEqual([known])
})

test('a hundred thousand are indexed, and a window of them found', () => {
  const items = Array.from({ length: 100_000 }, (_, index) =>
    item(String(index), index * 10, index * 10 + 25),
  )
  const found = new HighlightIndex(items.toReversed()).overlapping(500_000, 500_010)
  expect(found.map(({ start }) => start)).toEqual([499_980, 499_990, 500_000])
})

test('repeated picks go through a stack and begin again', () => {
  const stack = [item('a', 0, 1), item('b', 0, 2), item('c', 0, 3)]
  expect(nextInStack(stack, null)?.id).toBe('a')
  expect(nextInStack(stack, 'a')?.id).toBe('b')
  expect(nextInStack(stack, 'c')?.id).toBe('a')
  expect(nextInStack(stack, 'elsewhere')?.id).toBe('a')
  expect(nextInStack([], 'a')).toBeNull()
})
