import type { Sentence } from '../analyse.ts'
import { sameName } from '../values/names.ts'
import { agree, isLoose } from '../values/precision.ts'
import { compareDates } from '../values/compare-dates.ts'
import type { Shared } from './share.ts'
import { blendCosine, gramCosine, matterCosine, type Vector } from './vectors.ts'
import { longestRun } from './wording.ts'

/** What speaks for two sentences telling the same, each from about 0 to 1, in the order of `featureNames`. */
export type Features = readonly number[]

export const featureNames = [
  'cosine',
  'containment',
  'lesser containment',
  'shared weight',
  'grams',
  'names met',
  'names unmet',
  'numbers met',
  'dates met',
  'run',
  'both quoted',
  'same speaker',
  'order',
  'brevity',
  'kinship',
  'lesser kinship',
  'meaning',
  'matters',
  'opposed',
] as const

const leastForRun = 0.8

/** Looks at two sentences, wherever they stand but for their order (`place`: where in its report each stands, 0 to 1). */
export function featuresOf(
  a: Sentence,
  b: Sentence,
  va: Vector,
  vb: Vector,
  { ofA, ofB, kinOfA, kinOfB }: Shared,
  place: { readonly a: number; readonly b: number },
  opposed: number,
): Features {
  const inA = ofA / (va.total || 1)
  const inB = ofB / (vb.total || 1)
  const kinA = kinOfA / (va.total || 1)
  const kinB = kinOfB / (vb.total || 1)
  const shared = (ofA + ofB) / 2
  const names = meetNames(a, b)
  const lesser = Math.min(va.total, vb.total)
  return [
    shared / (Math.sqrt(va.total * vb.total) || 1),
    Math.max(inA, inB),
    Math.min(inA, inB),
    Math.min(1, shared / 4),
    gramCosine(va.grams, vb.grams),
    Math.min(1, names / 3),
    names === 0 && a.names.length > 0 && b.names.length > 0 ? 1 : 0,
    Math.min(1, meetNumbers(a, b) / 2),
    a.dates.some(one => b.dates.some(other => compareDates(one, other) === 'same')) ? 1 : 0,
    // A run needs words in common, and to look for one costs more than all the rest.
    shared < leastForRun ? 0 : Math.min(1, Math.max(0, longestRun(a.words, b.words) - 1) / 6),
    Math.min(a.quoted, b.quoted),
    a.speaker && b.speaker && sameName(a.speaker, b.speaker) > 0.5 ? 1 : 0,
    Math.abs(place.a - place.b),
    lesser < 2 ? 1 - lesser / 2 : 0,
    Math.max(kinA, kinB),
    Math.min(kinA, kinB),
    blendCosine(va, vb),
    matterCosine(va, vb),
    opposed,
  ]
}

function meetNames(a: Sentence, b: Sentence): number {
  let met = 0
  for (const name of a.names) {
    let best = 0
    for (const other of b.names) best = Math.max(best, sameName(name, other))
    met += best
  }
  return met
}

function meetNumbers(a: Sentence, b: Sentence): number {
  let met = 0
  for (const one of a.numbers) {
    const match =
      !isLoose(one) &&
      b.numbers.some(
        other =>
          !isLoose(other) && one.measure === other.measure && one.kind === other.kind && agree(one, other),
      )
    if (match) met += one.value < 4 && one.measure === null ? 0.4 : 1
  }
  return met
}
