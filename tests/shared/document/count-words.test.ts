import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../../shared/document/index.ts'

test.each([
  ['', 0],
  ['one', 1],
  ['  two\twords\n', 2],
  ['– a – dash is none …', 4],
  ['it’s well-known, e.g. 3.5 %', 4],
  ['naïve\u00a0Ünïcode\u2003Δέλτα', 3],
  ['𝐛𝐨𝐥𝐝 🇵🇰 🐟 flags', 2],
  ['اجلاس ہوا۔', 2],
  ['双方会谈。', 2],
  ['双方会谈 and two more', 5],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('a word is a run between blanks that holds a letter or digit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '9', 'é', '𝐛', '-', '…', '🐟', ' ', '\n', '\u00a0', '\u3000') }),
      text => {
        const runs = text.split(/\s+/u).filter(run => /[\p{L}\p{N}]/u.test(run))
        expect(countWords(text)).toBe(runs.length)
      },
    ),
    { numRuns: 1000 },
  )
})
