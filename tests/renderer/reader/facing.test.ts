import { expect, test } from 'vitest'
import { facing, facingAlone } from '../../../renderer/reader/facing.ts'

const height = 1000
const line = 360

test('two passages in the middle of long texts both come to the reading line', () => {
  const goal = facing({ middle: 3000, furthest: 9000 }, { middle: 5000, furthest: 9000 }, height)
  expect(goal).toEqual({ left: 3000 - line, right: 5000 - line })
})

test.each([
  ['near the start of one', { middle: 50, furthest: 9000 }, { middle: 5000, furthest: 9000 }],
  ['near the start of both', { middle: 50, furthest: 9000 }, { middle: 120, furthest: 9000 }],
  ['near the end of one', { middle: 9800, furthest: 9000 }, { middle: 5000, furthest: 9000 }],
])('a passage %s still stands level with the other', (_name, left, right) => {
  const goal = facing(left, right, height)
  expect(left.middle - goal.left).toBe(right.middle - goal.right)
})

test('where no height can be reached by both, each goes as far as it can', () => {
  const goal = facing({ middle: 20, furthest: 9000 }, { middle: 900, furthest: 0 }, height)
  expect(goal).toEqual({ left: 0, right: 0 })
})

test('a passage alone comes to the reading line, or as near as the text allows', () => {
  expect(facingAlone({ middle: 3000, furthest: 9000 }, height)).toBe(3000 - line)
  expect(facingAlone({ middle: 30, furthest: 9000 }, height)).toBe(0)
  expect(facingAlone({ middle: 9900, furthest: 9000 }, height)).toBe(9000)
})
