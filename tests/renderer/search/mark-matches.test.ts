import { expect, test } from 'vitest'
import { markMatches } from '../../../renderer/search/mark-matches.ts'

const shown = (snippet: string, matches: [number, number][]) =>
  markMatches(snippet, matches)
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join('')

test.each<[string, [number, number][], string]>([
  ['trade was down', [], 'trade was down'],
  ['trade was down', [[0, 5]], '[trade] was down'],
  ['trade was down', [[10, 14]], 'trade was [down]'],
  [
    'trade was down',
    [
      [10, 14],
      [0, 5],
    ],
    '[trade] was [down]',
  ],
  [
    'trade was down',
    [
      [0, 5],
      [3, 9],
    ],
    '[trade was] down',
  ],
  [
    'trade was down',
    [
      [0, 9],
      [2, 4],
    ],
    '[trade was] down',
  ],
  ['', [], ''],
])('%j with %j', (snippet, matches, expected) => {
  expect(shown(snippet, matches)).toBe(expected)
})
