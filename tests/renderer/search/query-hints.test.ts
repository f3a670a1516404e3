import { expect, test } from 'vitest'
import { hintOf } from '../../../renderer/search/query-hints.ts'

test.each([
  ['trade rose', null],
  ['kind:note trade', null],
  ['-KIND:tag x', null],
  ['kind:letter', { hint: 'kind', what: 'letter' }],
  ['colour:rose trade', { hint: 'filter', what: 'colour' }],
  ['trade -author:"A. B."', { hint: 'filter', what: 'author' }],
  ['https://example.org/a:b', null],
  ['at 10:30', null],
])('%s', (query, hint) => {
  expect(hintOf(query)).toEqual(hint)
})
