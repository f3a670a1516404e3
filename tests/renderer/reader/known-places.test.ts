import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guess, type KnownPlace, withPlace } from '../../../renderer/reader/known-places.ts'

const place = (offset: number, below: number): KnownPlace => ({ offset, below })
const ends = [place(100, 0), place(1100, 5000)]

test.each([
  ['between the ends, evenly', ends, 600, 2500],
  ['at an end', ends, 1100, 5000],
  ['before the beginning', ends, 0, 0],
  ['beyond the end', ends, 9999, 5000],
  ['at a place that is known', [ends[0]!, place(200, 4000), ends[1]!], 200, 4000],
  ['before it', [ends[0]!, place(200, 4000), ends[1]!], 150, 2000],
  ['after it', [ends[0]!, place(200, 4000), ends[1]!], 650, 4500],
  ['where nothing has a height yet', [place(0, 0), place(10, 0)], 5, 0],
])('guesses how far down an offset stands: %s', (_name, places, offset, below) => {
  expect(guess(places, 'offset', offset)).toBe(below)
})

test('an offset that is guessed by a height, guessed the other way round, gives that height', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 900 })), {
    minLength: 2,
  })
  fc.assert(
    fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, share) => {
      let last = place(0, 0)
      const places = [
        last,
        ...pairs.map(([chars, pixels]) => (last = place(last.offset + chars, last.below + pixels))),
      ]
      const below = share * last.below
      expect(guess(places, 'offset', guess(places, 'below', below))).toBeCloseTo(below, 3)
    }),
  )
})

test('places that are remembered stay in order, and the newest is right', () => {
  const pair = fc.tuple(fc.nat(1000), fc.nat(1000))
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 400 }), pairs => {
      let known: readonly KnownPlace[] = []
      for (const [offset, below] of pairs) {
        const newest = place(offset, below)
        known = withPlace(known, newest)
        expect(known).toContain(newest)
        expect(known.length).toBeLessThanOrEqual(201)
      }
      for (let at = 1; at < known.length; at++) {
        expect(known[at]!.offset).toBeGreaterThan(known[at - 1]!.offset)
        expect(known[at]!.below).toBeGreaterThan(known[at - 1]!.below)
      }
    }),
    { numRuns: 30 },
  )
})
