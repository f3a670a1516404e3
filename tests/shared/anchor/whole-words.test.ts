import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widenToWords } from '../../../shared/anchor/whole-words.ts'

/** The words that `[` and `]` enclose, widened, with the brackets where they stand then. */
function widened(bracketed: string): string {
  const start = bracketed.indexOf('[')
  const end = bracketed.indexOf(']') - 1
  const text = bracketed.replace(/[[\]]/g, '')
  const to = widenToWords(text, start, end)
  return `${text.slice(0, to.start)}[${text.slice(to.start, to.end)}]${text.slice(to.end)}`
}

describe('widenToWords', () => {
  test.each([
    ['whole words stay', 'The [fees stay] as they were.', 'The [fees stay] as they were.'],
    ['an end in a word', 'The [fees stay as they we]re.', 'The [fees stay as they were].'],
    ['a start in a word', 'The fe[es stay] as they were.', 'The [fees stay] as they were.'],
    ['both in one word', 'The f[ee]s stay.', 'The [fees] stay.'],
    ['a mark after the word is not of it', 'They sta[y], he said.', 'They [stay], he said.'],
    ['quotation marks are not of it', 'the “sta[y” a]s', 'the “[stay” as]'],
    ['an apostrophe in a word', 'and [they’]re late', 'and [they’re] late'],
    ['an apostrophe before the edge', 'and [they]’re late', 'and [they’re] late'],
    ['an apostrophe after a word', 'the [boat]s’ crews', 'the [boats]’ crews'],
    ['a decimal number', 'rose by [4]2.5 per cent', 'rose by [42.5] per cent'],
    ['a full stop after a number', 'rose by [4]2. Then', 'rose by [42]. Then'],
    ['a name with digits and a line below', 'file [a_]1b', 'file [a_1b]'],
    ['a hyphen parts', 'the [north]-east', 'the [north]-east'],
    ['Cyrillic', 'и [они остал]ись там', 'и [они остались] там'],
    ['Arabic, with a comma of its own', 'وقال [الوزي]ر، إن', 'وقال [الوزير]، إن'],
    ['Persian, with a joiner that parts', 'او [می‌]خواهم', 'او [می‌خواهم]'],
    ['Hindi vowel signs', 'वे [बंदरग]ाह में', 'वे [बंदरगाह] में'],
    ['Chinese stays as it is', '部长[说，这项]协议很好。', '部长[说，这项]协议很好。'],
    ['Thai keeps its vowel signs', 'เขา[มาท]ี่ท่าเรือ', 'เขา[มาที่]ท่าเรือ'],
    ['an accent that stands by itself', 'the cafe\u0301[s cafe]\u0301s', 'the [cafe\u0301s cafe\u0301s]'],
    ['an emoji of several characters', 'so [👩]\u200d🚀 far', 'so [👩\u200d🚀] far'],
    ['the start and the end of the text', '[ees sta]y', '[ees stay]'],
    ['a paragraph ends', 'One\n[two]\nthree', 'One\n[two]\nthree'],
    ['an accent after a paragraph', 'One [two]\n\u0301x', 'One [two]\n\u0301x'],
    ['what never ends is left alone', `x[yz]${'a'.repeat(100)}`, `[xyz]${'a'.repeat(100)}`],
  ])('%s', (_, before, after) => {
    expect(widened(before)).toBe(after)
  })

  const piece = fc.constantFrom(
    'a',
    'b',
    ' ',
    '\n',
    '’',
    '.',
    '1',
    'é',
    '\u0301',
    '部',
    'ท',
    'ี่',
    '🚀',
    '\u200d',
    'ر',
  )
  const passage = fc
    .array(piece, { minLength: 1, maxLength: 40 })
    .map(pieces => pieces.join(''))
    .chain(text =>
      fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([whole, a, b]) => ({
        text: whole,
        start: Math.min(a, b),
        end: Math.max(a, b),
      })),
    )

  test('never shrinks, never takes in another line, cuts no pair, and has nothing left to do', () => {
    fc.assert(
      fc.property(passage, ({ text, start, end }) => {
        const to = widenToWords(text, start, end)
        expect(to.start).toBeLessThanOrEqual(start)
        expect(to.end).toBeGreaterThanOrEqual(end)
        expect(text.slice(to.start, start) + text.slice(end, to.end)).not.toContain('\n')
        expect(text.slice(to.start, to.end).isWellFormed()).toBe(true)
        expect(widenToWords(text, to.start, to.end)).toEqual(to)
      }),
      { numRuns: 2000 },
    )
  })
})
