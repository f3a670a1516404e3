import { expect, test } from 'vitest'
import { findPlaces, placeNear } from '../../../renderer/reader/find-places.ts'

const found = (text: string, query: string) =>
  findPlaces(text, query).map(({ start, end }) => text.slice(start, end))

test.each([
  ['letter case', 'The tide, THE quay', 'the', ['The', 'THE']],
  ['accents', 'Café, cafe, CAFÉ', 'cafe', ['Café', 'cafe', 'CAFÉ']],
  ['accents asked for', 'Café, cafe', 'café', ['Café', 'cafe']],
  ['any blanks', 'one\n\ntwo, one  two', 'one two', ['one\n\ntwo', 'one  two']],
  ['curly quotes', 'the harbour’s mouth', "harbour's", ['harbour’s']],
  ['dashes', '2024–25', '2024-25', ['2024–25']],
  ['signs of patterns', 'a.b (c) [d]', '(c) [', ['(c) [']],
  ['no overlap', 'aaaa', 'aa', ['aa', 'aa']],
  ['another script', 'تجارت میں اضافہ', 'میں', ['میں']],
  ['beyond the first plane', '𝕏 marks 𝕏', '𝕏', ['𝕏', '𝕏']],
  ['nothing asked', 'abc', '  ', []],
  ['nothing there', 'abc', 'x', []],
])('finds with regard to %s', (_name, text, query, expected) => {
  expect(found(text, query)).toEqual(expected)
})

test('stops at the limit', () => {
  expect(findPlaces('a'.repeat(50), 'a', 7)).toHaveLength(7)
})

test('the place near an offset is the first that ends after it, or the first of all', () => {
  const places = findPlaces('x..x..x', 'x')
  expect(placeNear(places, 0)).toBe(0)
  expect(placeNear(places, 1)).toBe(1)
  expect(placeNear(places, 7)).toBe(0)
  expect(placeNear([], 3)).toBe(-1)
})
