import { expect, test } from 'vitest'
import { compareTexts } from '../../../../main/core/compare/compare.ts'

const before = 'The harbour of Lindhaven was full of people.'
const after = 'A concert in the town hall ended the day.'
const stances = new Set(['direction', 'negation', 'certainty'])
const stancesIn = (one: string, other: string) => {
  const [a, b] = [one, other].map(told => ({
    text: `${before} ${told} ${after}`,
    language: null,
    publishedOn: '2026-03-04',
  }))
  return compareTexts(a!, b!).proposals.flatMap(({ differences }) =>
    differences
      .filter(({ type }) => stances.has(type))
      .map(
        found =>
          [
            found.type,
            a!.text.slice(found.a.start, found.a.end),
            b!.text.slice(found.b.start, found.b.end),
          ] as const,
      ),
  )
}

test.each([
  [
    'of which more than two sides exclude each other',
    'direction',
    'The pilot Orla Venn escaped after a month in the hills.',
    'The pilot Orla Venn died in captivity after a month in the hills.',
    'escaped',
    'died in captivity',
  ],
  [
    'that both take once, and one of them then changes',
    'direction',
    'The ferry, shut on Friday, stayed closed on Saturday.',
    'The ferry, shut on Friday, was open again on Saturday.',
    'closed',
    'open',
  ],
  [
    'one of which is hedged',
    'certainty',
    'The mayor of Tarn will not withdraw the plan.',
    'The mayor of Tarn may withdraw the plan.',
    'not withdraw',
    'may withdraw',
  ],
  [
    'that compare with the year before',
    'direction',
    'The fair in Tarn drew more visitors than last year.',
    'The fair in Tarn drew fewer visitors than in the year before.',
    'more',
    'fewer',
  ],
  [
    'of what is weighed, and done',
    'certainty',
    'The council of Tarn is examining whether to close the baths.',
    'The council of Tarn has closed the baths.',
    'whether',
    'baths',
  ],
  [
    'of what is left open, and what will not be',
    'negation',
    'The club of Tarn is considering a complaint about the referee.',
    'The club of Tarn will not lodge a complaint about the referee.',
    'considering a complaint',
    'not lodge a complaint',
  ],
  [
    'free of something, and full of it',
    'negation',
    'Observers found irregularities at the polls in Tarn.',
    'Observers found the polls in Tarn free of irregularities.',
    'irregularities',
    'free of irregularities',
  ],
])('opposite stands %s', (_, type, one, other, inOne, inOther) => {
  expect(stancesIn(one, other)).toEqual([[type, inOne, inOther]])
})

test.each([
  [
    'twice negated',
    'The envoy was indispensable for the treaty, the minister said.',
    'Without the envoy there would have been no treaty, the minister said.',
  ],
  [
    'few, and not none',
    'The rain in Tarn lasted twenty minutes.',
    'In Tarn it rained for barely twenty minutes.',
  ],
  [
    'for the first time in years',
    'It was the first fire at the mill of Tarn since 1990.',
    'Nobody had seen a fire at the mill of Tarn in more than thirty years.',
  ],
  ['not until', 'The pass opened again this morning.', 'The pass was not open again until this morning.'],
  [
    'nobody but',
    'The change served nobody but smugglers, the minister said.',
    'Only smugglers were served by the change, the minister said.',
  ],
  [
    'both leave it open',
    'The owner is believed to have sold the boats.',
    'The owner is suspected of having sold the boats.',
  ],
  [
    'an attribute that leaves nothing open',
    'The grave of an unknown woman was found near the road.',
    'Near the road they found the grave of a Roman woman.',
  ],
  [
    'what could not be is not what may be',
    'The doctors found nothing dangerous that could come from the vaccine.',
    'Nothing dangerous came from the vaccine, the doctors found.',
  ],
  [
    'unions negate nothing',
    'The unions in Tarn welcomed the offer.',
    'In Tarn the offer was welcomed by labour leaders.',
  ],
  [
    'free of charge, without a fee',
    'Passengers may change their tickets free of charge.',
    'Passengers can change their tickets without a charge.',
  ],
])('no opposite stands: %s', (_, one, other) => {
  expect(stancesIn(one, other)).toEqual([])
})
