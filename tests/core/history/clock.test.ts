import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextClock } from '../../../main/core/history/clock.ts'

test.each([
  [null, '2026-01-02T03:04:05.006Z', '2026-01-02T03:04:05.006Z-0000'],
  ['2026-01-02T03:04:05.005Z-0007', '2026-01-02T03:04:05.006Z', '2026-01-02T03:04:05.006Z-0000'],
  ['2026-01-02T03:04:05.006Z-0007', '2026-01-02T03:04:05.006Z', '2026-01-02T03:04:05.006Z-0008'],
  ['2026-01-02T03:04:05.006Z-000f', '2020-01-01T00:00:00.000Z', '2026-01-02T03:04:05.006Z-0010'],
  ['2026-01-02T03:04:05.006Z-ffff', '2026-01-02T03:04:05.006Z', '2026-01-02T03:04:05.007Z-0000'],
])('after %s, at %s, comes %s', (last, now, expected) => {
  expect(nextClock(last, new Date(now))).toBe(expected)
})

test('the clock only ever goes forward, however the machine’s own jumps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4102444800000 }), { minLength: 2 }), moments => {
      let last: string | null = null
      for (const moment of moments) {
        const next = nextClock(last, new Date(moment))
        if (last !== null) expect(next > last).toBe(true)
        last = next
      }
    }),
  )
})
