import { expect, test } from 'vitest'
import { lexicon, phraseAt, related } from '../../../../main/core/compare/lexicon/lexicon.ts'
import { synonyms } from '../../../../main/core/compare/lexicon/synonyms/index.ts'
import { stem } from '../../../../main/core/compare/text/stemmer.ts'
import { wordsOf } from '../../../../main/core/compare/text/words.ts'

const wordsIn = (text: string) => wordsOf(text, 0, text.length, 'en')
const stemOf = (word: string) => stem(word, 'en')
/** The phrases of the lexicon that a sentence holds, as their stems. */
const phrasesIn = (text: string) => {
  const words = wordsIn(text)
  return words.flatMap((_, index) => phraseAt(words, index)?.stems.join(' ') ?? [])
}

test('every group has two words at least, and each of them once', () => {
  const wrong = synonyms.filter(line => {
    const entries = line.split(' ')
    return entries.length < 2 || new Set(entries).size < entries.length
  })
  expect(wrong).toEqual([])
})

test('no group is there twice', () => {
  const keys = synonyms.map(line => line.split(' ').toSorted().join(' '))
  expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([])
})

test('every word and phrase is written as a text is read, so that it can be met', () => {
  const wrong = synonyms
    .flatMap(line => line.split(' '))
    .filter(entry => {
      const words = wordsIn(entry.replaceAll('_', ' '))
      const stems = entry.split(/[_-]/).map(stemOf)
      const read = words.map(word => word.stem).join(' ') === stems.join(' ')
      return !read || (words.length === 1 && words[0]!.stop)
    })
  expect(wrong).toEqual([])
})

test('words of one group stand for each other, and others do not', () => {
  expect(related(stemOf('blaze'), stemOf('inferno'))).toBe(true)
  expect(related(stemOf('resigned'), stemOf('quitting'))).toBe(true)
  expect(related(stemOf('blaze'), stemOf('parliament'))).toBe(false)
})

test('a phrase is met in any form of its words, the longest first', () => {
  expect(phrasesIn('He was taken to hospital.')).toEqual(['take to hospit'])
  expect(phrasesIn('The ministers quickly stepped down.')).toEqual(['step down'])
})

test('the particle of a verb may stand some words behind it', () => {
  expect(phrasesIn('They called the march off.')).toEqual(['call off'])
  expect(phrasesIn('They called for a march that set off late.')).not.toContain('call off')
})

test('what a phrase can stand for is what all of its groups hold', () => {
  const { groups } = lexicon()
  const [phrase] = lexicon()
    .phrases.get('step')!
    .filter(({ stems }) => stems.join(' ') === 'step down')
  expect(phrase!.groups.some(group => groups.get(stemOf('resign'))!.includes(group))).toBe(true)
})
