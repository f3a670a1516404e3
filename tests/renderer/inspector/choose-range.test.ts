import { expect, test } from 'vitest'
import { chooseRange } from '../../../renderer/inspector/choose-range.ts'

const order = ['a', 'b', 'c', 'd', 'e']

test.each([
  { what: 'a tick adds', chosen: [], id: 'b', pick: 'toggle', anchor: null, leaves: ['b'] },
  {
    what: 'a second tick takes away',
    chosen: ['a', 'b'],
    id: 'b',
    pick: 'toggle',
    anchor: 'a',
    leaves: ['a'],
  },
  { what: 'a range goes down', chosen: ['b'], id: 'd', pick: 'range', anchor: 'b', leaves: ['b', 'c', 'd'] },
  { what: 'a range goes up', chosen: ['d'], id: 'b', pick: 'range', anchor: 'd', leaves: ['b', 'c', 'd'] },
  {
    what: 'a range adds to what is chosen',
    chosen: ['a'],
    id: 'e',
    pick: 'range',
    anchor: 'd',
    leaves: ['a', 'd', 'e'],
  },
  { what: 'a range from nowhere is a tick', chosen: [], id: 'c', pick: 'range', anchor: 'x', leaves: ['c'] },
] as const)('$what', ({ chosen, id, pick, anchor, leaves }) => {
  expect([...chooseRange(order, new Set(chosen), id, pick, anchor)].sort()).toEqual(leaves)
})
