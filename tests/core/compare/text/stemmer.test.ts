import { expect, test } from 'vitest'
import { rootOf } from '../../../../main/core/compare/lexicon/roots.ts'
import { stem } from '../../../../main/core/compare/text/stemmer.ts'

const stemOf = (word: string) => stem(word, 'en')

test.each([
  'fight fought',
  'catch caught catching',
  'withdraw withdrew withdrawn withdrawals',
  'die died dying death dead',
  'thief thieves',
  'spokesman spokesmen',
  'crisis crises',
  'seek sought',
])('the forms of one word have one root: %s', line => {
  const roots = new Set(line.split(' ').map(word => rootOf(stemOf(word))))
  expect([...roots]).toHaveLength(1)
})

test.each([
  'colour color',
  'neighbouring neighboring',
  'organised organized',
  'organisations organizations',
  'apologising apologizing',
  'analysed analyzed',
  'defence defense',
  'theatres theaters',
  'programmes programs',
  'haemorrhage hemorrhage',
  'archaeologists archeologists',
  'cancelled canceled',
])('both spellings have one stem: %s', line => {
  const [british = '', american = ''] = line.split(' ')
  expect(stemOf(british)).toBe(stemOf(american))
})

test.each([
  'promised',
  'advisers',
  'raised',
  'surprise',
  'poetry',
  'our',
  'hour',
  'four',
  'phoenix',
  'promising',
  'disease',
])('“%s” keeps its spelling', word => {
  expect(stemOf(word)).not.toMatch(/z|hor|for$|petr|phen/)
})

test.each([
  'authorities authors',
  'relatives relations',
  'important imports',
  'several severe',
  'officers offices',
  'internal international',
  'policies police',
  'parties parts',
  'stores stories',
  'corners corn',
  'treaty treat',
  'surgery surge',
])('words that only look alike are told apart: %s', line => {
  const [one = '', other = ''] = line.split(' ')
  expect(stemOf(one)).not.toBe(stemOf(other))
  expect(rootOf(stemOf(one))).not.toBe(rootOf(stemOf(other)))
})

test('English rules are for English alone', () => {
  expect(stem('colour', 'nl')).not.toBe(stem('color', 'nl'))
  expect(stem('labour', 'xx')).toBe('labour')
})
