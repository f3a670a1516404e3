import { expect, test } from 'vitest'
import { judge } from '../../../bench/compare-quality.ts'
import { readGold } from '../../../bench/support/gold-pairs.ts'
import { analyse } from '../../../main/core/compare/analyse.ts'
import { compareTexts } from '../../../main/core/compare/compare.ts'
import { mattersOf } from '../../../main/core/compare/lexicon/matter-index.ts'

const source = (text: string) => ({ text, language: null, publishedOn: null })
const mattersIn = (text: string) =>
  mattersOf(analyse(source(text)).sentences[0]!.words).map(({ matter }) => matter)
const proposedIn = (a: string, b: string) =>
  compareTexts(source(a), source(b)).proposals.filter(({ kind }) => kind !== 'only here')

test('sentences that share no word can be about one matter', () => {
  const shared = (a: string, b: string) => mattersIn(a).filter(matter => mattersIn(b).includes(matter))
  expect(shared('Nobody was hurt.', 'Four had to be treated for bruises.')).not.toEqual([])
  expect(shared('Nobody was hurt.', 'The currency gained against the dollar.')).toEqual([])
})

test('what is about a matter in one of its senses counts less than what has but one', () => {
  const weight = (text: string) =>
    Math.max(...mattersOf(analyse(source(text)).sentences[0]!.words).map(m => m.weight))
  expect(weight('A tsunami.')).toBeGreaterThan(weight('A strike.'))
})

test('hardly a pair is proposed in reports of different events', () => {
  const golds = readGold('dev')
  const pairs = golds.flatMap(({ a }, index) => {
    const { b } = golds[(index + 1) % golds.length]!
    return proposedIn(a.text, b.text)
  })
  // The aim is less than one a pair of reports; chance words must not bring it near.
  expect(pairs.length / golds.length).toBeLessThan(1)
  expect(judge(golds[0]!).pairs.found).toBeGreaterThan(5)
})

test('a heading meets a heading, and a sentence only in its own words', () => {
  const body =
    'The council of Marlow decided on Monday to close the old bridge over the Lenn. Cracks had been found in two of its pillars. Drivers must take the road by Ostby until the repair is done.'
  const [a, b] = [`Old bridge in Marlow shut\n\n${body}`, `Marlow shuts bridge over Lenn\n\n${body}`]
  const headed = proposedIn(a, b).filter(({ a: one }) => one!.start === 0)
  expect(headed.map(({ b: other }) => other!.start)).toEqual([0])
  const alone = proposedIn(a, body).filter(({ a: one }) => one!.start === 0)
  expect(alone).toEqual([])
})
