import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isStopWord } from '../../main/core/compare/text/stop-words.ts'
import { stem } from '../../main/core/compare/text/stemmer.ts'
import { meaningOf, nearness } from '../../main/core/compare/lexicon/meanings.ts'
import { readAssociations } from '../../scripts/wordnet/associations.ts'

const associations = readAssociations(join(import.meta.dirname, '../../scripts/associations'))

test('every association has a word of its own, and none twice', () => {
  expect(associations.length).toBeGreaterThan(5000)
  expect(new Set(associations.map(({ word }) => word)).size).toBe(associations.length)
  for (const { word, instead, along } of associations) {
    const all = [word, ...instead, ...along]
    expect(all.length, word).toBeGreaterThan(1)
    expect(new Set(all).size, word).toBe(all.length)
  }
})

test('the meanings were made of them: each word has one, nearer to what is told along with it than to others', () => {
  const known = associations.filter(({ word, along }) => !isStopWord(word, 'en') && along.length > 5)
  const means = (word: string) => meaningOf(stem(word, 'en'))
  let [own, other] = [0, 0]
  for (const [at, { word, along }] of known.entries()) {
    expect(means(word), word).toBeGreaterThanOrEqual(0)
    const elsewhere = known[(at + 1000) % known.length]!.along
    const near = (words: readonly string[]) =>
      words
        .map(means)
        .filter(meaning => meaning >= 0)
        .reduce((sum, meaning, _, all) => sum + nearness(means(word), meaning) / all.length, 0)
    own += near(along)
    other += near(elsewhere)
  }
  expect(own / known.length).toBeGreaterThan(0.4)
  expect(other / known.length).toBeLessThan(0.15)
})
