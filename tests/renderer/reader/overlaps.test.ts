import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layered } from '../../../renderer/reader/overlaps.ts'

const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }))
const shown = (...pairs: readonly (readonly [number, number])[]) => {
  const { layers, shared } = layered(at(...pairs))
  return {
    layers: layers.map(({ item, start, end }) => `${item.start}-${item.end}: ${start}-${end}`),
    shared: shared.map(({ start, end }) => `${start}-${end}`),
  }
}

test.each([
  [
    'apart',
    [
      [0, 5],
      [6, 9],
    ],
    ['0-5: 0-5', '6-9: 6-9'],
    [],
  ],
  [
    'touching',
    [
      [0, 5],
      [5, 9],
    ],
    ['0-5: 0-5', '5-9: 5-9'],
    [],
  ],
  [
    'one within another is seen whole',
    [
      [0, 10],
      [3, 5],
    ],
    ['0-10: 0-3', '3-5: 3-5', '0-10: 5-10'],
    ['3-5'],
  ],
  [
    'crossing, the shorter is on top',
    [
      [0, 10],
      [6, 12],
    ],
    ['0-10: 0-6', '6-12: 6-12'],
    ['6-10'],
  ],
  [
    'three deep is one shared stretch',
    [
      [0, 10],
      [2, 9],
      [4, 8],
    ],
    ['0-10: 0-2', '2-9: 2-4', '4-8: 4-8', '2-9: 8-9', '0-10: 9-10'],
    ['2-9'],
  ],
  ['none', [], [], []],
] as const)('overlapping intervals: %s', (_name, pairs, layers, shared) => {
  expect(shown(...pairs)).toEqual({ layers, shared })
})

test('of two in the same place the later one is seen, and the stretch is shared', () => {
  const [first, second] = at([1, 3], [1, 3])
  const { layers, shared } = layered([first!, second!])
  expect(layers).toEqual([{ item: second, start: 1, end: 3 }])
  expect(shared).toEqual([{ start: 1, end: 3 }])
})

test('every character that is covered is shown once, whatever covers it', () => {
  const interval = fc
    .tuple(fc.nat(80), fc.integer({ min: 1, max: 40 }))
    .map(([start, size]) => ({ start, end: start + size }))
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 20 }), intervals => {
      const sorted = intervals.toSorted((a, b) => a.start - b.start)
      const { layers, shared } = layered(sorted)
      for (let place = 0; place < 130; place++) {
        const holds = (each: { readonly start: number; readonly end: number }) =>
          each.start <= place && place < each.end
        const over = sorted.filter(holds)
        const shownHere = layers.filter(holds)
        expect(shownHere.length).toBe(over.length > 0 ? 1 : 0)
        expect(shared.some(holds)).toBe(over.length > 1)
        const lengths = over.map(each => each.end - each.start)
        if (shownHere[0]) expect(shownHere[0].item.end - shownHere[0].item.start).toBe(Math.min(...lengths))
      }
    }),
  )
})
