import { expect, test } from 'vitest'
import { compareTexts } from '../../../../main/core/compare/compare.ts'
import { english } from '../../../../main/core/compare/lexicon/words/en.ts'
import { stem } from '../../../../main/core/compare/text/stemmer.ts'

const keyOf = (entry: string) =>
  entry
    .split(/[_-]/)
    .map(word => stem(word, 'en'))
    .join(' ')
const axes = english.opposites.split('\n').map(line => ({
  line,
  sides: line.split(' | ').map(side => side.split(' ').map(keyOf)),
}))

test('each axis has two sides or more with something on each, and nothing that stands twice', () => {
  const wrong = axes.filter(
    ({ sides }) =>
      sides.length < 2 || sides.some(side => side.includes('') || new Set(side).size < side.length),
  )
  expect(wrong.map(({ line }) => line)).toEqual([])
})

test('nothing stands on two sides of an axis', () => {
  const both = axes.flatMap(({ sides }) =>
    sides.flatMap((side, at) =>
      side.filter(entry => sides.slice(at + 1).some(other => other.includes(entry))),
    ),
  )
  expect(both).toEqual([])
})

test('no axis stands twice', () => {
  const keys = axes.map(({ sides }) =>
    sides
      .map(side => side.toSorted().join())
      .toSorted()
      .join('|'),
  )
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('nothing that moves up also moves down or stays', () => {
  const [up, down, steady] = [english.up, english.down, english.steady].map(words => words.split(' '))
  const all = [...up!, ...down!, ...steady!]
  expect(all.filter((entry, index) => all.indexOf(entry) !== index)).toEqual([])
})

test.each(['hedges', 'firm', 'denials', 'negations', 'negatingVerbs'] as const)('%s stand once', list => {
  const entries = english[list].split(' ')
  expect(entries.filter((entry, index) => entry === '' || entries.indexOf(entry) !== index)).toEqual([])
})

const source = (text: string) => ({ text, language: 'en', publishedOn: null })
const typesIn = (a: string, b: string) =>
  compareTexts(source(a), source(b)).proposals.flatMap(({ differences }) =>
    differences.map(({ type }) => type),
  )

test.each([
  ['The prosecutors in Ostby dropped the charges.', 'The prosecutors in Ostby brought charges.', 'direction'],
  [
    'The ferry to Marlow ran aground near the harbour.',
    'The ferry to Marlow was refloated near the harbour.',
    'direction',
  ],
  ['Fares in Marlow edged up in June.', 'Fares in Marlow levelled off in June.', 'direction'],
  [
    'The council of Ostby appears to have sold the mill.',
    'The council of Ostby has sold the mill.',
    'certainty',
  ],
  [
    'The council of Ostby has yet to approve the mill.',
    'The council of Ostby has approved the mill.',
    'negation',
  ],
])('“%s” and “%s” differ in %s', (a, b, type) => {
  expect(typesIn(a, b)).toContain(type)
})

test('what a phrase says goes before what its words say', () => {
  const text = 'The prosecutors in Ostby dropped the charges against the skipper.'
  expect(typesIn(text, 'Prosecutors in Ostby dropped charges against the skipper.')).toEqual([])
})
