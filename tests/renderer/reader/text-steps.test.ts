import { expect, test } from 'vitest'
import { moveEnd, stepFrom, withoutBlanks, wordAt } from '../../../renderer/reader/text-steps.ts'

const text = 'The quay was shut. Nobody knew why.\n\nIt opened in May.'

test.each([
  ['character', 1, 0, 1],
  ['character', -1, 4, 3],
  ['word', 1, 0, 3],
  ['word', 1, 3, 8],
  ['word', -1, 8, 4],
  ['word', -1, 4, 0],
  ['sentence', 1, 0, 18],
  ['sentence', 1, 18, 35],
  ['sentence', 1, 35, 54],
  ['sentence', -1, 30, 19],
  ['sentence', -1, 37, 19],
] as const)('by %s, direction %d, from %d to %d', (unit, direction, from, to) => {
  expect(stepFrom(text, from, unit, direction)).toBe(to)
})

test.each([
  [0, 'The'],
  [3, null],
  [5, 'quay'],
  [17, null],
  [35, null],
  [text.length - 2, 'May'],
  [text.length, null],
])('the word at %d', (offset, word) => {
  const found = wordAt(text, offset)
  expect(found && text.slice(found.start, found.end)).toBe(word)
})

test('the word at a place in a long text, and in a script without blanks', () => {
  const long = `${'words and '.repeat(500)}harbour${' and words'.repeat(500)}`
  const start = long.indexOf('harbour')
  expect(wordAt(long, start + 3)).toEqual({ start, end: start + 7 })
  expect(wordAt('港は月曜日に開いた', 3, 'ja')).not.toBeNull()
})

test('stays at the ends of the text', () => {
  expect(stepFrom(text, text.length, 'word', 1)).toBe(text.length)
  expect(stepFrom(text, 0, 'word', -1)).toBe(0)
})

test('a character is what a reader takes for one', () => {
  expect(stepFrom('a👩‍🌾b', 1, 'character', 1)).toBe(1 + '👩‍🌾'.length)
  expect(stepFrom('e\u0301x', 0, 'character', 1)).toBe(2)
})

test('words of an unspaced script are words', () => {
  expect(stepFrom('今天天气很好', 0, 'word', 1)).toBe(2)
})

test('a passage is never moved to nothing', () => {
  expect(moveEnd(text, { start: 4, end: 8 }, 'start', 'word', 1)).toEqual({ start: 4, end: 8 })
  expect(moveEnd(text, { start: 4, end: 8 }, 'end', 'word', 1)).toEqual({ start: 4, end: 12 })
  expect(moveEnd(text, { start: 4, end: 8 }, 'end', 'word', -1)).toEqual({ start: 4, end: 8 })
  expect(moveEnd(text, { start: 4, end: 8 }, 'start', 'character', -1)).toEqual({ start: 3, end: 8 })
})

test('blanks at the ends are left out of a passage', () => {
  expect(withoutBlanks(text, 3, 9)).toEqual({ start: 4, end: 8 })
  expect(withoutBlanks(text, 35, 37)).toBeNull()
})
