import { expect, test } from 'vitest'
import { mayGoBelow } from '../../../renderer/library/tag-places.ts'

const tag = { id: 'b', parentId: 'a', path: 'Economy/Trade' }

test.each([
  { where: 'itself', into: tag, may: false },
  { where: 'where it stands already', into: { id: 'a', parentId: null, path: 'Economy' }, may: false },
  { where: 'what is below it', into: { id: 'c', parentId: 'b', path: 'Economy/Trade/Fish' }, may: false },
  {
    where: 'one that only begins alike',
    into: { id: 'd', parentId: 'a', path: 'Economy/Trades' },
    may: true,
  },
])('below $where: $may', ({ into, may }) => {
  expect(mayGoBelow(tag, into)).toBe(may)
})
