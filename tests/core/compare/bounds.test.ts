import { expect, test } from 'vitest'
import { analyse } from '../../../main/core/compare/analyse.ts'
import { compareTexts } from '../../../main/core/compare/compare.ts'

const source = (text: string) => ({ text, language: null, publishedOn: null })
const compare = (a: string, b: string) =>
  compareTexts(source(a), source(b)).proposals.map(({ kind, a: one, b: other, differences }) => ({
    kind,
    a: one && a.slice(one.start, one.end),
    b: other && b.slice(other.start, other.end),
    differences: differences.map(difference => [
      difference.type,
      a.slice(difference.a.start, difference.a.end),
      b.slice(difference.b.start, difference.b.end),
    ]),
  }))
const formsOf = (text: string) => analyse(source(text)).sentences.map(({ form }) => form)

const people = 'Anna Omar Wei Elena Karl Fatima Ivan Ruth'.split(' ')
const places = 'Marlow Lindhaven Tarvos Corran Ostby Velden Harlow Quist Bremmer Sandvik'.split(' ')
const things = 'bridge market school ferry tunnel library museum station harbour bakery'.split(' ')
const deeds = 'opened closed painted crossed sold bought cleared visited'.split(' ')

// Sentences as alike as those of a register, no two the same.
const register = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const [who, where] = [people[n % 8]!, places[Math.floor(n / 8) % 10]!]
    return `${who} ${deeds[(n * 5) % 8]} the ${things[(n * 7) % 10]} in ${where} with ${n + 20} workers.`
  })
const paragraphs = (sentences: readonly string[]) =>
  sentences.map((sentence, n) => sentence + (n % 5 === 4 ? '\n\n' : ' ')).join('')

test.each([
  ['names, each on its line', (n: number) => `Anna ${places[n % 10]}${'aeiou'[n % 5]}rn`, '\n'],
  ['names with figures', (n: number) => `${people[n % 8]} ${places[n % 10]} ${n % 997}`, '\n'],
  ['names in one line', (n: number) => `${people[n % 8]} ${places[n % 10]}${n % 997}`, ', '],
])('lists of 10,000 %s: what is not the same is no pair, and nothing differs', (_, entry, between) => {
  const [a, b] = [0, 3333].map(from =>
    Array.from({ length: 10_000 }, (__, n) => entry(from + n)).join(between),
  )
  const pairs = compare(a!, b!).filter(({ kind }) => kind !== 'only here')
  expect(pairs.filter(pair => pair.a !== pair.b)).toEqual([])
  expect(pairs.filter(({ kind }) => kind === 'differs')).toEqual([])
})

test('a name in two lists is found again, whatever stands around it', () => {
  const [a, b] = [
    ['Ruth Marlow', 'Karl Ostby', 'Wei Harlow', 'Omar Quist'],
    ['Ivan Quist', 'Wei Harlow', 'Fatima Velden', 'Anna Ostby'],
  ]
  const pairs = compare(a!.join('\n'), b!.join('\n'))
  expect(pairs.map(pair => [pair.a, pair.b])).toEqual([['Wei Harlow', 'Wei Harlow']])
})

test('the rows of two tables meet by their words, and their figures are held against each other', () => {
  const table = (figures: readonly string[]) =>
    ['Jobless rate', 'Wheat harvest', 'Hospital beds', 'School starters']
      .map((label, n) => `${label} ${figures[n]}`)
      .join('\n')
  const [a, b] = [
    table(['5.4 %', '310 tonnes', '1,200', '840']),
    table(['5.4 %', '290 tonnes', '1,200', '840']),
  ]
  expect(compare(a, b).filter(({ kind }) => kind === 'differs')).toEqual([
    {
      kind: 'differs',
      a: 'Wheat harvest 310 tonnes',
      b: 'Wheat harvest 290 tonnes',
      differences: [['number', '310 tonnes', '290 tonnes']],
    },
  ])
})

test('rows of a kind of which there are many are no evidence', () => {
  const rows = (seed: number) =>
    Array.from({ length: 400 }, (_, n) => `${things[n % 10]} ${(n * seed) % 1009} tonnes`).join('\n')
  expect(compare(rows(7), rows(11)).filter(({ kind }) => kind !== 'only here')).toEqual([])
})

test('of identical documents each sentence meets its twin and no other, however alike they are', () => {
  const text = paragraphs(register(400))
  const pairs = compare(text, text)
  expect(pairs).toHaveLength(400)
  expect(pairs.filter(pair => pair.a !== pair.b || pair.kind === 'differs')).toEqual([])
})

test('of nearly identical documents what was changed is found, and nothing between what was not', () => {
  const sentences = register(400)
  const changed = sentences.map((sentence, n) =>
    n % 40 === 0 ? sentence.replace(`${n + 20} workers`, `${n + 700} workers`) : sentence,
  )
  const differing = compare(paragraphs(sentences), paragraphs(changed)).filter(
    ({ kind }) => kind === 'differs',
  )
  const wanted = sentences.filter((_, n) => n % 40 === 0)
  expect(wanted.filter(sentence => !differing.some(({ a }) => a === sentence))).toEqual([])
  const unchanged = (sentence: string | null) => sentences.includes(sentence!) && changed.includes(sentence!)
  expect(differing.filter(({ a, b }) => unchanged(a) && unchanged(b))).toEqual([])
})

test('a sentence that shares all but a value with its twin still differs from it', () => {
  const text = 'The committee met on Monday in Corran. The road to Ostby stays closed. Nobody was hurt there.'
  expect(
    compare(text, text.replace('Monday', 'Tuesday')).filter(({ kind }) => kind === 'differs'),
  ).toHaveLength(1)
})

test.each([
  ['sentences', 'The road is closed. Nobody was hurt.', ['sentence', 'sentence']],
  ['a name, a place and a day', 'Ruth Marlow, Lindhaven, 3 March', ['bare']],
  ['who is where', 'Ruth Marlow is in Lindhaven.', ['sentence']],
  ['figures', '3 17 2,400', ['bare']],
  ['rows', 'mill 12\nferry 7\nmarket 9\nschool 31', ['entry', 'entry', 'entry', 'entry']],
  ['two lines are no list', 'mill 12\nferry 7', ['sentence', 'sentence']],
  [
    'lines of a text that was broken',
    'The road to Ostby stays\nclosed until the bridge\nis mended and the river\nhas gone down again',
    ['sentence', 'sentence', 'sentence', 'sentence'],
  ],
])('what a passage is: %s', (_, text, forms) => {
  expect(formsOf(text)).toEqual(forms)
})
