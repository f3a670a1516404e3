import { expect, test } from 'vitest'
import {
  bylineParts,
  directionOf,
  localeFor,
  readingMinutes,
  sameWords,
} from '../../../renderer/reader/byline.ts'
import { quoteStart } from '../../../renderer/reader/accessible-names.ts'
import { reportNamed } from './report-named.ts'

test.each([
  [{}, []],
  [{ publisher: 'Harbour Gazette', publishedOn: '2025-09-02' }, ['Harbour Gazette', '2 September 2025']],
  [
    { author: 'R. Vane', publisher: 'Harbour Gazette', publishedOn: '2025-09' },
    ['R. Vane', 'Harbour Gazette', 'September 2025'],
  ],
  [
    { author: 'Harbour Gazette', publisher: 'Harbour Gazette', publishedOn: '2025' },
    ['Harbour Gazette', '2025'],
  ],
])('says where a report comes from: %j', (details, expected) => {
  expect(bylineParts({ ...reportNamed('A report'), ...details }, 'en-GB')).toEqual(expected)
})

test('reading takes a minute at least', () => {
  expect(readingMinutes(3)).toBe(1)
  expect(readingMinutes(2300)).toBe(10)
})

test('a block is the title though its quotes, blanks or case differ', () => {
  expect(sameWords('“The Quay”  is shut', 'The quay is shut')).toBe(true)
  expect(sameWords('The quay is open', 'The quay is shut')).toBe(false)
})

test('a long quote is cut at a word', () => {
  expect(quoteStart('one two three four', 9)).toBe('one two…')
  expect(quoteStart('one\n\ntwo')).toBe('one two')
  expect(quoteStart('unbreakableunbreakable', 8)).toBe('unbreaka…')
})

test('days are written as the reader writes them, if that is the language of the screen', () => {
  expect(localeFor('en', ['fr-FR', 'en-GB', 'en-US'])).toBe('en-GB')
  expect(localeFor('ar', ['en-GB'])).toBe('ar')
})

test.each([
  ['Harbour talks', 'ltr'],
  ['لقاء الوزراء', 'rtl'],
  ['“2025: שיחות', 'rtl'],
  ['2025', 'ltr'],
  ['', 'ltr'],
])('the title %j runs %s', (title, direction) => {
  expect(directionOf(title)).toBe(direction)
})
