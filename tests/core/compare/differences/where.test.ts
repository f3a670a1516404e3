import { expect, test } from 'vitest'
import { compareTexts } from '../../../../main/core/compare/compare.ts'

const after =
  'The ministers spoke about fishing quotas for two hours. A joint statement on quotas was signed at noon.'

function namesIn(a: string, b: string): string[][] {
  const [one, other] = [`${a} ${after}`, `${b} ${after}`]
  const source = (text: string) => ({ text, language: 'en', publishedOn: null })
  return compareTexts(source(one), source(other)).proposals.flatMap(({ differences }) =>
    differences
      .filter(({ type }) => type === 'name')
      .map(found => [one.slice(found.a.start, found.a.end), other.slice(found.b.start, found.b.end)]),
  )
}

test('one happening, told to have been in two places', () => {
  expect(
    namesIn(
      'The ministers met in Velden on the sidelines of the Baltic summit.',
      'Both ministers had come to the Baltic summit in the port city of Ostby.',
    ),
  ).toEqual([['Velden', 'Ostby']])
})

test('no two places are told where both reports know both', () => {
  expect(
    namesIn(
      'The ministers met in Velden for the Baltic summit, and flew on to Ostby.',
      'The ministers came to the Baltic summit in Velden, and left for Ostby.',
    ),
  ).toEqual([])
})

test('no difference is a place beside the country that it may lie in', () => {
  const inPlaces = (one: string, other: string) =>
    namesIn(
      `The ministers met in ${one} on the sidelines of the fishing summit.`,
      `Both ministers had come to the fishing summit in ${other}.`,
    )
  expect(inPlaces('Geneva', 'Switzerland')).toEqual([])
  expect(inPlaces('Switzerland', 'Bern')).toEqual([])
  expect(inPlaces('Norway', 'Switzerland')).toEqual([['Norway', 'Switzerland']])
  expect(inPlaces('Oslo', 'Switzerland')).toEqual([['Oslo', 'Switzerland']])
})

test('what is often no noun is no happening: “must match”', () => {
  expect(
    namesIn(
      'Unions from Halden said herring prices must match wages in Velden.',
      'Wages must match herring prices, Peter Lund and Karin Moss of Castell told the Courier in Ostby.',
    ),
  ).toEqual([])
})
