import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedWording } from '../../../main/core/compare/align/wording.ts'
import { analyse, type Sentence } from '../../../main/core/compare/analyse.ts'
import { compareTexts, type Proposal } from '../../../main/core/compare/compare.ts'
import { findDifferences } from '../../../main/core/compare/differences/find.ts'

const source = (text: string, publishedOn: string | null = '2026-03-04') => ({
  text,
  language: null,
  publishedOn,
})
const compare = (a: string, b: string) => compareTexts(source(a), source(b)).proposals

// Around the sentences of a case, so that they are not alone in the world.
const before = 'The harbour of Lindhaven was full of people.'
const after = 'A concert in the town hall ended the day.'
const differencesIn = (a: string, b: string) => {
  const [textA, textB] = [`${before} ${a} ${after}`, `${before} ${b} ${after}`]
  return compare(textA, textB).flatMap(({ differences }) =>
    differences.map(({ type, a: one, b: other }) => [
      type,
      textA.slice(one.start, one.end),
      textB.slice(other.start, other.end),
    ]),
  )
}

test.each([
  [
    'date',
    'The ministers signed the accord on Tuesday.',
    'The accord was signed by the ministers on Monday.',
    'Tuesday',
    'Monday',
  ],
  [
    'number',
    'The flood killed 23 people in the valley.',
    'In the valley, 26 people were killed by the flood.',
    '23 people',
    '26 people',
  ],
  [
    'number',
    'Norway may take 60 per cent of the cod.',
    'Of the cod, 55 per cent goes to Norway.',
    '60 per cent',
    '55 per cent',
  ],
  [
    'name',
    'Judge Miriam Castle read out the verdict.',
    'The verdict was read by Judge Helen Castle.',
    'Miriam Castle',
    'Helen Castle',
  ],
  [
    'direction',
    'Shares of the ferry company fell after the news.',
    'After the news, shares of the ferry company gained.',
    'fell',
    'gained',
  ],
  [
    'negation',
    'The union will block the ports.',
    'The union will not block the ports.',
    'block',
    'not block',
  ],
  [
    'direction',
    'The minister welcomed the decision of the bank.',
    'The minister criticised the decision of the bank.',
    'welcomed',
    'criticised',
  ],
  [
    'certainty',
    'A valve may have caused the explosion.',
    'The explosion was caused by a valve.',
    'may have caused',
    'was caused',
  ],
  [
    'direction',
    'The riders were able to carry on after the fall.',
    'After the fall the riders had to give up.',
    'carry on',
    'give up',
  ],
  [
    'negation',
    'Police did not make any arrests after the match.',
    'After the match, two men were taken into custody by police.',
    'not make any arrests',
    'taken into custody',
  ],
  [
    'direction',
    'Turnout at the election was unchanged in the city.',
    'In the city, turnout at the election dropped.',
    'unchanged',
    'dropped',
  ],
  [
    'direction',
    'The coach was on its way from Valmor when it left the road.',
    'The coach left the road when it was on its way to Valmor.',
    'from Valmor',
    'to Valmor',
  ],
  [
    'certainty',
    'The cause of the leak is not known, the company said.',
    'The company said that the cause of the leak was a valve.',
    'known',
    'valve',
  ],
  [
    'name',
    'The talks will be chaired by Ernst Wolters on Monday.',
    'The talks on Monday are under the chairmanship of Karla Thies.',
    'Ernst Wolters',
    'Karla Thies',
  ],
  [
    'name',
    'The stolen crates had been smuggled through Latvia by rail.',
    'The stolen crates had been smuggled by rail through Estonia.',
    'Latvia',
    'Estonia',
  ],
  [
    'name',
    'The pianist broke his left arm in a fall on the stairs.',
    'The pianist fell on the stairs and broke a leg.',
    'arm',
    'leg',
  ],
  [
    'number',
    'About 2.4 million trees were lost to the frost.',
    'The growers raised the number of trees lost to the frost to 3.1 million, from 2.4 million.',
    '2.4 million trees',
    '3.1 million',
  ],
  [
    'date',
    'The barn burned down at 11.20 on Saturday night.',
    'The barn burned down shortly before ten on Saturday night.',
    '11.20',
    'ten',
  ],
  [
    'number',
    'Every second orchard in the valley lost its harvest to the frost.',
    'Nearly a fifth of the orchards in the valley lost their harvest to the frost.',
    'Every second',
    'a fifth',
  ],
  [
    'number',
    'The frost held up the harvest for an hour.',
    'The harvest was held up for about twenty minutes by the frost.',
    'an hour',
    'twenty minutes',
  ],
  [
    'number',
    'Two deputies voted against the budget.',
    'Three members voted against the budget.',
    'Two deputies',
    'Three members',
  ],
  [
    'date',
    'The leaders sat down together on Tuesday in the Norwegian capital, one day after the fair had closed.',
    'The leaders met on Monday in Oslo.',
    'Tuesday',
    'Monday',
  ],
])('%s: “%s” and “%s”', (type, a, b, one, other) => {
  expect(differencesIn(a, b)).toEqual([[type, one, other]])
})

test.each([
  ['rounded', 'Some 1,200 people came to the funeral.', 'The funeral was attended by 1,187 people.'],
  ['converted', 'The train ran at 100 kilometres an hour.', 'The train was running at 62 miles an hour.'],
  [
    'other things',
    'Prices were 5 per cent higher in the shops.',
    'Prices in the shops were higher; 7 per cent of workers had no job.',
  ],
  [
    'a part of the body and more of it',
    'The pianist broke his hand in a fall.',
    'In a fall the pianist broke a finger.',
  ],
  [
    'a country by two names',
    'Half of the tools are sold in America.',
    'Half the tools are sold in the United States.',
  ],
  [
    'an hour of the night',
    'The barn burned down shortly before ten on Saturday night.',
    'On Saturday night the barn burned down.',
  ],
  ['negated twice', 'The driver was unhurt in the crash.', 'The driver was not hurt in the crash.'],
  [
    'told and done',
    'The boards approved the merger on Monday.',
    'The boards approved the merger, it was announced on Tuesday.',
  ],
  ['bounded', 'The ferry will sail again on Monday.', 'The ferry will not sail before Monday.'],
  ['so many words', 'Half a thousand people came to the funeral.', 'The funeral was attended by 500 people.'],
  [
    'a unit told once',
    'The union wants 16 euros, the company offers 14.',
    'The company offers 14 euros; the union wants 16.',
  ],
  [
    'the first, and none before',
    'She is the first woman to lead the party.',
    'No woman before her has led the party.',
  ],
  [
    'a noun and no verb',
    'Insurers put the damage at 80 million.',
    'Insurers reckon with claims of 80 million for damage.',
  ],
  ['a permission', 'The crew may board the ship without notice.', 'Unannounced, the crew boards the ship.'],
  ['a capital and its country', 'The firm bought two flats in Lisbon.', 'The firm bought flats in Portugal.'],
  ['a month and its day', 'The accord takes effect in June.', 'The accord takes effect on 1 June.'],
])('no difference: %s', (_, a, b) => {
  expect(differencesIn(a, b)).toEqual([])
})

test('a sentence that merges two is joined to both', () => {
  const a = `The bridge in Marlow was closed on Friday after an engineer found cracks in it. ${after}`
  const b = `In Marlow, the bridge has been closed. An engineer had discovered cracks. ${after}`
  const partners = compare(a, b).filter(({ kind, a: one }) => kind !== 'only here' && one!.start === 0)
  expect(partners.map(({ b: other }) => b.slice(other!.start, other!.end)).sort()).toEqual([
    'An engineer had discovered cracks.',
    'In Marlow, the bridge has been closed.',
  ])
})

test('a quotation is found in what the other reports of it, and shared wording in spite of small changes', () => {
  const a = `“Pakistan remains our traditional partner in Asia,” the president said on Monday. ${after}`
  const b = `The president told reporters that Pakistan remained their traditional partner in Asia. ${before}`
  expect(compare(a, b)[0]).toMatchObject({ kind: 'same wording' })
  const [one, other] = [a, b].map(text => analyse(source(text)).sentences[0]!.words)
  expect(sharedWording(one!, other!)!.words).toBeGreaterThanOrEqual(6)
})

test('one thing that rose and fell in sentences that share little else, under two names', () => {
  const a = `${before} Commerce between the two had grown over the past year, officials of both governments said.`
  const b = `Then he turned to the figures: trade was down, and both governments ought to heed that. ${after}`
  expect(compare(a, b).flatMap(({ differences }) => differences.map(({ type }) => type))).toEqual([
    'direction',
  ])
})

test('the reports of the sample notebook disagree on the day and on trade', () => {
  const read = (name: string) => readFileSync(join('resources/samples', `${name}.txt`), 'utf8')
  const { proposals } = compareTexts(
    source(read('leaders-pledge-wider-ties'), '2025-09-02'),
    source(read('a-meeting-before-the-parade'), '2025-09-03'),
  )
  const found = proposals.flatMap(({ differences }) => differences.map(({ type }) => type))
  expect(found.sort()).toEqual(['date', 'direction'])
})

test('a word negated within itself is held against the plain word, however unlike the sentences are', () => {
  const [textA, textB] = ['The treaty is unsigned.', 'A treaty is signed.']
  const [a, b] = [textA, textB].map(text => analyse(source(text)).sentences[0]!) as [Sentence, Sentence]
  const never = () => false
  const known = {
    knownInA: never,
    knownInB: never,
    wordInA: never,
    wordInB: never,
    numberInA: never,
    numberInB: never,
    dateInA: never,
    dateInB: never,
  }
  const pair = { a, b, partnersOfA: [b], partnersOfB: [a], score: 0.5, aligned: true, ...known }
  expect(findDifferences(pair, textA, textB).map(({ type }) => type)).toEqual(['negation'])
})

test('a report that disagrees with itself', () => {
  const text = `Last year, our trade rose. ${before} ${after} Unfortunately, our trade is down by a small margin.`
  const { proposals } = compareTexts(source(text), null)
  expect(proposals.flatMap(({ differences }) => differences.map(({ type }) => type))).toEqual(['direction'])
})

test('identical reports: every sentence has its twin, and nothing differs', () => {
  const text = `${before} On Tuesday, 23 people signed the accord. Nobody was hurt. ${after}`
  const proposals = compare(text, text)
  expect(proposals.filter(({ kind }) => kind === 'differs' || kind === 'only here')).toEqual([])
  const twins = proposals.filter(({ a, b }) => a!.start === b!.start)
  expect(twins).toHaveLength(4)
})

test.each([
  ['both empty', '', ''],
  ['one empty', before, ''],
  ['one word', 'Word', 'Word'],
  ['marks alone', '… — !', '???'],
])('nothing comes of nothing: %s', (_, a, b) => {
  expect(compare(a, b).filter(({ kind }) => kind !== 'only here')).toEqual([])
})

test('two languages are not compared as if they were one', () => {
  const german =
    'Die Minister haben sich am Dienstag in Lindhaven getroffen und es gab einen Vertrag für die beiden Länder.'
  const english = 'The ministers met on Tuesday in Lindhaven and there was a treaty for the two countries.'
  const comparison = compareTexts(source(german), source(english))
  expect(comparison.proposals.map(({ kind }) => kind)).toEqual(['only here', 'only here'])
  expect([comparison.a.language, comparison.b.language]).toEqual(['de', 'en'])
  const mixed = `${german.repeat(2)}\n\n${english.repeat(2)}`
  expect(compare(mixed, english).some(({ kind }) => kind === 'same wording')).toBe(true)
})

test('5 MB in a single paragraph and a list of 10,000 names are compared in part, and come to an end', () => {
  const long = 'the minister said that trade rose in March and '.repeat(110_000)
  const comparison = compareTexts(source(long), source(before))
  expect(comparison.a.read).toBeLessThan(comparison.a.length)
  const names = Array.from(
    { length: 10_000 },
    (_, n) => `Anna ${String.fromCharCode(65 + (n % 26))}orn${n % 997}`,
  ).join('\n')
  expect(compare(names, names).length).toBeLessThanOrEqual(30_000)
})

test('passages lie within their texts, are sentences of them, and differences lie within their passages', () => {
  const sentence = fc.constantFrom(
    'The ministers met on Tuesday.',
    'Two ministers met on 3 May in Lindhaven.',
    'Nobody was hurt, he said.',
    'At least 23 people were hurt.',
    'Prices rose by 5 per cent.',
    'Prices may have fallen by 7 per cent.',
    '“It is over,” said Judge Helen Castle.',
    'Café, naïve 😀 text.',
    'Word',
  )
  const text = fc.array(sentence, { maxLength: 12 }).map(parts => parts.join(' '))
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const proposal of compare(a, b)) checkProposal(proposal, a, b)
    }),
    { numRuns: 60 },
  )
})

function checkProposal({ a, b, score, kind, differences }: Proposal, textA: string, textB: string): void {
  expect(score).toBeGreaterThanOrEqual(0)
  expect(score).toBeLessThanOrEqual(1)
  expect(kind === 'only here').toBe(a === null || b === null)
  expect(kind === 'differs').toBe(differences.length > 0)
  for (const [span, text] of [[a, textA] as const, [b, textB] as const]) {
    if (!span) continue
    expect(span.start).toBeLessThan(span.end)
    expect(span.end).toBeLessThanOrEqual(text.length)
  }
  for (const difference of differences) {
    expect(difference.a.start).toBeGreaterThanOrEqual(a!.start)
    expect(difference.a.end).toBeLessThanOrEqual(a!.end)
    expect(difference.b.start).toBeGreaterThanOrEqual(b!.start)
    expect(difference.b.end).toBeLessThanOrEqual(b!.end)
  }
}
