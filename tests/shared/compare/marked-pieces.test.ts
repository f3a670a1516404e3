import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedPieces } from '../../../shared/compare/index.ts'

const text = 'They met on Tuesday in Lindhaven.'
const at = (words: string, from = 100) => {
  const start = from + text.indexOf(words)
  return { start, end: start + words.length }
}
const cut = (shared: readonly string[], differing: readonly string[]) =>
  markedPieces(
    { start: 100, text },
    shared.map(words => at(words)),
    differing.map(words => at(words)),
  ).map(({ text: words, evidence }) => [words, evidence])

test.each([
  ['nothing', [], [], [[text, null]]],
  [
    'words in a row, with the blank between them',
    ['They', 'met'],
    [],
    [
      ['They met', 'shared'],
      [' on Tuesday in Lindhaven.', null],
    ],
  ],
  [
    'a value that differs, also where it is called shared',
    ['Tuesday', 'Lindhaven'],
    ['Tuesday'],
    [
      ['They met on ', null],
      ['Tuesday', 'differing'],
      [' in ', null],
      ['Lindhaven', 'shared'],
      ['.', null],
    ],
  ],
])('%s', (_, shared, differing, pieces) => {
  expect(cut(shared, differing)).toEqual(pieces)
})

test('what lies before or after the passage is left aside', () => {
  const pieces = markedPieces(
    { start: 50, text: 'abcdef' },
    [
      { start: 0, end: 20 },
      { start: 40, end: 52 },
      { start: 55, end: 90 },
    ],
    [],
  )
  expect(pieces).toEqual([
    { text: 'ab', evidence: 'shared' },
    { text: 'cde', evidence: null },
    { text: 'f', evidence: 'shared' },
  ])
})

test('pieces put together are the passage, whatever is marked', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(span), fc.array(span), (words, shared, differing) => {
      const pieces = markedPieces({ start: 20, text: words }, shared, differing)
      expect(pieces.map(piece => piece.text).join('')).toBe(words)
      pieces.forEach((piece, index) => expect(piece.evidence).not.toBe(pieces[index + 1]?.evidence ?? 'end'))
    }),
  )
})
