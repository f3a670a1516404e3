import { expect, test } from 'vitest'
import { markedNow } from '../../../renderer/compare/marked-now.ts'
import { suggestion } from './suggestion.ts'

const alone = suggestion('a', 'only here', 20, null, 1)
const { start, end } = alone.a!
const length = end - start

test.each([
  ['the very words', { start, end }, true],
  ['some more words', { start: start - 1, end: end + 1 }, true],
  ['some of the words', { start, end: end - 1 }, false],
  ['words before it', { start: 0, end: start }, false],
  ['something much larger', { start: start - length, end: end + length }, false],
])('a highlight of %s', (_, highlight, marks) => {
  const orphaned = false
  const both = [alone, suggestion('d', 'differs', 20, 20, 1), suggestion('b', 'only here', null, 20, 1)]
  const now = markedNow(
    both,
    new Map([
      [
        alone.aId,
        [
          { start: 0, end: 3, orphaned },
          { ...highlight, orphaned },
        ],
      ],
    ]),
  )
  expect([...now]).toEqual(marks ? ['a'] : [])
})

test('a highlight that lost its passage marks none', () => {
  const lost = new Map([[alone.aId, [{ start, end, orphaned: true }]]])
  expect(markedNow([alone], lost).size).toBe(0)
})
