import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../../main/core/compare/text/sentences.ts'

const sentencesOf = (text: string, language?: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

test.each([
  [['He met Lt. Gen. Rahul R. Singh on Monday.', 'They talked.']],
  [['The U.S. Navy sailed.', 'It came back.']],
  [['She lives in the U.S.', 'He does not.']],
  [['See No. 5 in the list.', 'It is long.']],
  [['No.', 'He said so twice.']],
  [['“Is it over?” asked the judge.', 'It was.']],
  [['“It is over,” she said.', '“We won.”']],
  [['It cost 3.5 million dollars, i.e. too much.', 'Nobody paid.']],
  [['J. K. Smith and A. B. Jones signed.', 'So did others.']],
  [['He waited … and waited.', 'Then he left.']],
  [['The firm, Acme Inc., was sold.', 'The price is secret.']],
  [['It was I.', 'Nobody else.']],
])('sentences end where a reader sees them end: %j', sentences => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
})

test('lines part sentences, and marks of lists are no words of them', () => {
  expect(sentencesOf('A heading\n\n• First point\n• Second point\n\n1. Third point')).toEqual([
    'A heading',
    'First point',
    'Second point',
    '1. Third point',
  ])
})

test('texts without blanks have sentences too', () => {
  expect(sentencesOf('两国领导人会面。他们签署了协议。', 'zh')).toEqual([
    '两国领导人会面。',
    '他们签署了协议。',
  ])
})

test('what never ends is cut between words', () => {
  const spans = splitSentences('word '.repeat(2000))
  expect(spans.length).toBeGreaterThan(5)
  for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(1000)
})

test('sentences stand in order, apart, without blanks at their ends, and leave out nothing but marks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A b. ', 'Mr. X', '“Q?” ', '\n', '• ', '9.5 ', '漢字。', '😀 ', 'e.g. ')),
      parts => {
        const text = parts.join('')
        const spans = splitSentences(text)
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u)
          last = end
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
      },
    ),
  )
})
