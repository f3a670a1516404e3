import { expect, test } from 'vitest'
import { matches } from '../../../renderer/ui/matches.ts'

test.each([
  ['contradicts', 'contra', true],
  ['Economy/Trade volume', 'trade eco', true],
  ['Café society', 'cafe', true],
  ['same event', 'SAME', true],
  ['quotes', 'elab', false],
  ['anything', '', true],
])('%j for %j: %s', (text, query, fits) => {
  expect(matches(text, query)).toBe(fits)
})
