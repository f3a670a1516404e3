import { expect, test } from 'vitest'
import { bandPath, barPath, edgeOf, isSeen } from '../../../renderer/reader/bands.ts'

const window = { top: 1000, height: 500 }

test('an edge is a little shorter than the lines, and never nothing', () => {
  expect(edgeOf({ top: 1100, bottom: 1150 }, window)).toEqual({ top: 102, bottom: 148 })
  expect(edgeOf({ top: 1100, bottom: 1101 }, window)).toEqual({ top: 102, bottom: 108 })
})

test.each([
  [1100, 1150, true],
  [900, 1600, true],
  [1490, 1530, true],
  [900, 1000, false],
  [1500, 1540, false],
])('from %i to %i, whether it is seen', (top, bottom, seen) => {
  expect(isSeen(edgeOf({ top, bottom }, window), window)).toBe(seen)
})

test('a band stays in the gutter, whatever its ends', () => {
  for (const [left, right] of [
    [
      { top: 0, bottom: 40 },
      { top: 300, bottom: 320 },
    ],
    [
      { top: 480, bottom: 700 },
      { top: -90, bottom: 20 },
    ],
  ] as const) {
    const path = bandPath(0, left, 70, right)
    const across = [...path.matchAll(/[MC ](-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x))
    expect(across.length).toBeGreaterThan(4)
    expect(Math.min(...across)).toBe(0)
    expect(Math.max(...across)).toBe(70)
    expect(path).toMatch(/^M0 .+V.+Z$/)
  }
})

test('a bar reaches into the gutter from its side', () => {
  expect(barPath(0, { top: 10, bottom: 40 }, 7)).toBe('M0 10h7V40h-7Z')
  expect(barPath(70, { top: 10, bottom: 40 }, -7)).toBe('M70 10h-7V40h7Z')
})
