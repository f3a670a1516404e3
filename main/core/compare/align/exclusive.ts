import type { Vector } from './vectors.ts'

/** How well each word of a sentence is met in one of the other report, in the order of its terms, from 0 to 1. */
export type Matches = Float32Array

/** A pair of sentences, by their indexes, with how their words meet. */
export interface Met {
  readonly a: number
  readonly b: number
  readonly ofA: Matches
  readonly ofB: Matches
}

/** What the words of a pair of sentences have in common beyond what they share with all the others. */
export interface Exclusive {
  /** The weight of the words that meet here rather than elsewhere, both ways. */
  readonly weight: number
  /** The same as a share of all the weight of the sentence, of which the greater share is met. */
  readonly greater: number
  readonly lesser: number
}

/** What `exclusiveFeatures` gives for the words and for their kin, after the features of the two sentences alone. */
export const exclusiveNames = [
  'exclusive weight',
  'exclusive',
  'lesser exclusive',
  'exclusive weight of kin',
  'exclusive kinship',
  'lesser exclusive kinship',
] as const

export const exclusiveFeatures = ({ weight, greater, lesser }: Exclusive): number[] => [
  Math.min(1, weight / 6),
  greater,
  lesser,
]

/**
 * A word that is met in many sentences of the other report says little of which is its partner; one that is met well in
 * a single one says much. Each word's match is therefore counted by the root of its share among the matches that the
 * word has anywhere (cubed, so that the best takes most): a competition such as the attention of a translation model,
 * without anything learned. In the order of `pairs`.
 */
export function exclusives(
  pairs: readonly Met[],
  { a, b }: { readonly a: readonly Vector[]; readonly b: readonly Vector[] },
): Exclusive[] {
  const sumsOfA = a.map(({ ids }) => new Float64Array(ids.length))
  const sumsOfB = b.map(({ ids }) => new Float64Array(ids.length))
  for (const pair of pairs) {
    add(pair.ofA, sumsOfA[pair.a]!)
    add(pair.ofB, sumsOfB[pair.b]!)
  }
  return pairs.map(pair => {
    const [one, other] = [a[pair.a]!, b[pair.b]!]
    const ofA = shareOf(pair.ofA, sumsOfA[pair.a]!, one.weights)
    const ofB = shareOf(pair.ofB, sumsOfB[pair.b]!, other.weights)
    const [inA, inB] = [ofA / (one.total || 1), ofB / (other.total || 1)]
    return { weight: ofA + ofB, greater: Math.max(inA, inB), lesser: Math.min(inA, inB) }
  })
}

function add(matches: Matches, sums: Float64Array): void {
  for (let index = 0; index < matches.length; index += 1) sums[index]! += cubed(matches[index]!)
}

function shareOf(matches: Matches, sums: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let index = 0; index < matches.length; index += 1) {
    const match = matches[index]!
    if (match > 0) sum += weights[index]! * match * Math.sqrt(cubed(match) / sums[index]!)
  }
  return sum
}

const cubed = (value: number) => value * value * value
