import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignTexts } from '../../../shared/anchor/alignment.ts'
import { editAtRandom, numbers, prose } from '../../support/edited-text.ts'

const common = (before: string, after: string) =>
  alignTexts(before, after).map(run => before.slice(run.before, run.before + run.length))

describe('alignTexts', () => {
  test.each<[what: string, before: string, after: string, expected: string[]]>([
    ['the same', 'one two', 'one two', ['one two']],
    ['nothing in common', 'one two', 'three four', []],
    ['an empty text', '', 'one', []],
    ['a word put in', 'one two three', 'one two and three', ['one two ', 'three']],
    ['a word that begins like another', 'a cat dog', 'a cat deer dog', ['a cat ', 'dog']],
    ['a word replaced', 'the old customs house', 'the new customs house', ['the ', ' customs house']],
    ['a word drawn out', 'one harbour two', 'one harbours two', ['one ', ' two']],
    ['Chinese', '双方会谈于北京', '双方会议于北京', ['双方会', '于北京']],
    ['a passage in the middle of others', 'x a b c d e y', 'p a b c d e q', [' a b c d e ']],
  ])('%s', (_, before, after, expected) => {
    expect(common(before, after)).toEqual(expected)
  })

  test('what it gives is in both, in order, apart, and cuts no pair', () => {
    const part = fc.constantFrom(
      'the ',
      'harbour ',
      'trade ',
      'and fish ',
      '🐟',
      '🐠',
      '会',
      '议',
      '\n\n',
      'x',
      '. ',
    )
    const text = fc.array(part, { maxLength: 60 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        let end = { before: 0, after: 0 }
        for (const run of alignTexts(before, after)) {
          expect(run.length).toBeGreaterThan(0)
          expect(run.before).toBeGreaterThanOrEqual(end.before)
          expect(run.after).toBeGreaterThanOrEqual(end.after)
          const words = before.slice(run.before, run.before + run.length)
          expect(after.slice(run.after, run.after + run.length)).toBe(words)
          expect(words.isWellFormed()).toBe(true)
          end = { before: run.before + run.length, after: run.after + run.length }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('few edits leave nearly everything in common', () => {
    const next = numbers(11)
    const text = prose(50_000, next)
    const edited = editAtRandom(text, 50, next)
    const kept = edited.places.filter(place => place !== null).length
    const found = alignTexts(text, edited.text).reduce((sum, run) => sum + run.length, 0)
    console.log(
      `50 edits in 50,000 characters: ${((found / kept) * 100).toFixed(1)} % of what stayed is aligned`,
    )
    expect(found / kept).toBeGreaterThan(0.97)
  })
})
