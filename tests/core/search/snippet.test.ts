import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexedText, matchEnd, matchStart, plainText } from '../../../main/core/search/indexed-text.ts'
import { readMarked, snippetOf } from '../../../main/core/search/snippet.ts'

const mark = (text: string) => text.replaceAll('[', matchStart).replaceAll(']', matchEnd)
const long = 'word '.repeat(100)

const cases: readonly (readonly [marked: string, snippet: string, shown: readonly string[]])[] = [
  ['no match', 'no match', []],
  ['', '', []],
  ['a [match] here', 'a match here', ['match']],
  ['[one] and\n[two]', 'one and two', ['one', 'two']],
  [`${long}a [match] ${long}`, `…${'word '.repeat(7)}a match ${'word '.repeat(22)}word…`, ['match']],
  [`[${'x'.repeat(300)}]`, `${'x'.repeat(160)}…`, ['x'.repeat(160)]],
]

test.each(cases)('%j is shown as %j', (marked, snippet, shown) => {
  const result = snippetOf(readMarked(mark(marked)))
  expect(result.snippet).toBe(snippet)
  expect(result.matches.map(([start, end]) => result.snippet.slice(start, end))).toEqual(shown)
})

test('a snippet holds its first match, is about as long as it should be, and cuts no character', () => {
  const piece = fc.constantFrom('a', 'b ', ' ', '🚢', '北京', '\n', 'é', 'longer-word ')
  const marked = fc
    .tuple(
      fc.array(piece, { maxLength: 200 }),
      fc.array(piece, { minLength: 1, maxLength: 20 }),
      fc.array(piece, { maxLength: 200 }),
    )
    .map(([before, match, after]) => [before.join(''), match.join(''), after.join('')] as const)
  fc.assert(
    fc.property(marked, ([before, match, after]) => {
      const { snippet, matches } = snippetOf(readMarked(before + matchStart + match + matchEnd + after))
      const [[start, end]] = matches as [[number, number]]
      expect(match.replaceAll('\n', ' ').startsWith(snippet.slice(start, end))).toBe(true)
      expect(snippet.slice(start, end)).not.toBe('')
      expect(snippet.length).toBeLessThanOrEqual(162)
      expect(snippet.isWellFormed()).toBe(true)
    }),
  )
})

test('indexed text can be read back', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab 北京会議\u200b\u200fทเรา1\n🚢ーカ\u0301') })
  fc.assert(fc.property(text, value => plainText(indexedText(value)) === value))
})
