import { expect, test } from 'vitest'
import { matters } from '../../../../main/core/compare/lexicon/matters/index.ts'
import { stem } from '../../../../main/core/compare/text/stemmer.ts'

const keyOf = (entry: string) =>
  entry
    .split(/[_-]/)
    .map(word => stem(word, 'en'))
    .join(' ')
const lines = matters.map(line => ({ line, keys: line.split(' ').map(keyOf) }))

test('a matter is told of in at least three words, each once', () => {
  const wrong = lines.filter(
    ({ keys }) => keys.length < 3 || keys.includes('') || new Set(keys).size < keys.length,
  )
  expect(wrong.map(({ line }) => line)).toEqual([])
})

test('no matter stands twice', () => {
  const sorted = lines.map(({ keys }) => keys.toSorted().join())
  expect(sorted.filter((key, index) => sorted.indexOf(key) !== index)).toEqual([])
})
