import { expect, test } from 'vitest'
import { compareTexts } from '../../../main/core/compare/compare.ts'

// What each type of difference means: main/core/compare/differences/find.ts.

const before = 'The harbour of Lindhaven was full of people.'
const after = 'A concert in the town hall ended the day.'
const typesIn = (one: string, other: string) => {
  const [a, b] = [one, other].map(told => ({
    text: `${before} ${told} ${after}`,
    language: null,
    publishedOn: '2026-03-04',
  }))
  return compareTexts(a!, b!)
    .proposals.flatMap(({ differences }) => differences.map(({ type }) => type))
    .sort()
}

test.each([
  ['direction', 'The bridge in Marlow was open again.', 'The bridge in Marlow remained closed.'],
  ['direction', 'Parliament approved the treaty with Norvia.', 'Parliament rejected the treaty with Norvia.'],
  ['direction', 'The team of Aldous won the final.', 'The team of Aldous lost the final.'],
  ['direction', 'The audience cheered the new play.', 'The audience booed the new play.'],
  [
    'direction',
    'The president will visit the injured.',
    'The president has cancelled his visit to the injured.',
  ],
  ['negation', 'The bridge in Marlow was closed.', 'The bridge in Marlow was not closed.'],
  ['negation', 'The minister agreed to pay the farmers.', 'The minister refused to pay the farmers.'],
  [
    'negation',
    'The police used tear gas at the station.',
    'The police have not used any tear gas at the station.',
  ],
  [
    'negation',
    'All the stations of the line have lifts.',
    'The lifts of the line do not work in all the stations.',
  ],
  [
    'certainty',
    'The supplier denied that its cells were faulty.',
    'The supplier admitted that its cells were faulty.',
  ],
  [
    'certainty',
    'A gas leak caused the explosion in Karvin.',
    'What caused the explosion in Karvin is unclear.',
  ],
  [
    'certainty',
    'The tunnel will be finished in 2029.',
    'It is not known whether the tunnel will be finished.',
  ],
])('%s: “%s” and “%s”', (type, a, b) => {
  expect(typesIn(a, b)).toEqual([type])
})

test('a number stands beside a direction, unless it only says by how much', () => {
  expect(
    typesIn('The number of strikes in Norvia rose to 340.', 'The number of strikes in Norvia fell to 430.'),
  ).toEqual(['direction', 'number'])
  expect(
    typesIn('Prices in Norvia rose by 3 per cent in May.', 'Prices in Norvia fell by 2 per cent in May.'),
  ).toEqual(['direction'])
})

test.each([
  [
    'a school and no negation',
    'The University of Sund studied the whales.',
    'The whales were studied in Sund by scholars.',
  ],
  [
    'a noun that challenges nobody',
    'They agreed on the trade of timber.',
    'The trade of timber is a challenge they agreed on.',
  ],
  [
    'failed to stop is no negation of what it failed to stop',
    'The bank failed to stop criminals.',
    'Criminals used the bank.',
  ],
  [
    'what need not be may be',
    'Drivers do not have to pay for the repair.',
    'The repair is paid for the drivers.',
  ],
  [
    'one negates the opposite of what the other says',
    'The road to Korva is no longer blocked.',
    'The road to Korva is open again.',
  ],
  ['a share and no time of day', 'Turnout stood at 6 per cent.', 'Some 6 per cent turned out, at the polls.'],
])('no difference: %s', (_, a, b) => {
  expect(typesIn(a, b)).toEqual([])
})
