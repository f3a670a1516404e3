/// <reference path="../../../../main/core/compare/text/snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'
import { expect, test } from 'vitest'
import { readGold } from '../../../../bench/support/gold-pairs.ts'
import { synonyms } from '../../../../main/core/compare/lexicon/synonyms/index.ts'
import { stemEnglish } from '../../../../main/core/compare/text/english-stemmer.ts'

const library = snowball.newStemmer('english')
const endings =
  "s es ed ing ingly edly eed eedly ly li ied ies ational ator ization izer iveness fulness ness ful lessly ement ment ent ence ance ancy ably ible ism ity ally ical icate ative alize ive ous ion er y 's s' ' ll".split(
    ' ',
  )

test('English words have the stems that Snowball gives them, with whatever ending', () => {
  const texts = [...readGold('dev'), ...readGold('test')].flatMap(({ a, b }) => [a.text, b.text])
  const words = [...texts, ...synonyms]
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}'’]+/gu)!
    .map(word => word.replaceAll('’', "'"))
  const tried = new Set(words.flatMap((word, at) => [word, word + endings[at % endings.length]!]))
  const wrong = [...tried].filter(word => stemEnglish(word) !== library.stem(word))
  expect(wrong).toEqual([])
  expect(tried.size).toBeGreaterThan(10_000)
})

test.each([
  ['generously', 'generous'],
  ['consigned', 'consign'],
  ['dying', 'die'],
  ['news', 'news'],
  ['yearly', 'year'],
  ['sayings', 'say'],
  ['hoping', 'hope'],
  ['hopping', 'hop'],
  ['', ''],
  ["'", "'"],
  ['日本', '日本'],
])('the stem of “%s” is “%s”', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem)
  expect(library.stem(word)).toBe(stem)
})
