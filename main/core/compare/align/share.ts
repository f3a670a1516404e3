import { dimensions } from '../lexicon/meanings.ts'
import type { Matches } from './exclusive.ts'
import type { Vector } from './vectors.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much of the weight of each of two sentences the other shares: in words that are the same or stand for each other, and in words of one matter as well. */
export interface Shared {
  readonly ofA: number
  readonly ofB: number
  readonly kinOfA: number
  readonly kinOfB: number
  /** How well each word is met: of the first sentence and of the second, by the lexicon and by kinship as well. */
  readonly matchesOfA: Matches
  readonly matchesOfB: Matches
  readonly kinsOfA: Matches
  readonly kinsOfB: Matches
}

// Two words nearer than this are of one matter; the nearest possible count as much as synonyms do.
const leastNearness = 0.5
const mostKin = 0.7

/** Holds the terms of two sentences against each other, as often as wanted; the vectors are of this vocabulary. */
export function sharing(vocabulary: Vocabulary): (a: Vector, b: Vector) => Shared {
  const { terms, starts, others, matches, meanings, hasMeaning } = vocabulary
  // Where a term stands in the sentence that is looked at now, the how-many-th that is.
  const seen = new Int32Array(terms.length)
  const places = new Int32Array(terms.length)
  let turn = 0
  return (a, b) => {
    turn += 1
    const countA = a.ids.length
    const countB = b.ids.length
    const matchA = new Float32Array(countA)
    const matchB = new Float32Array(countB)
    for (let j = 0; j < countB; j += 1) {
      seen[b.ids[j]!] = turn
      places[b.ids[j]!] = j
    }
    for (let i = 0; i < countA; i += 1) {
      const id = a.ids[i]!
      for (let at = starts[id]!; at < starts[id + 1]!; at += 1) {
        const other = others[at]!
        if (seen[other] !== turn) continue
        const match = matches[at]!
        const j = places[other]!
        if (match > matchA[i]!) matchA[i] = match
        if (match > matchB[j]!) matchB[j] = match
      }
    }
    const ofA = weighed(a, matchA)
    const ofB = weighed(b, matchB)
    const [kinA, kinB] = [matchA.slice(), matchB.slice()]
    for (let i = 0; i < countA; i += 1) {
      if (hasMeaning[a.ids[i]!] === 0) continue
      const from = a.ids[i]! * dimensions
      for (let j = 0; j < countB; j += 1) {
        if (hasMeaning[b.ids[j]!] === 0 || (kinA[i]! >= mostKin && kinB[j]! >= mostKin)) continue
        const near = nearness(meanings, from, b.ids[j]! * dimensions)
        if (near <= leastNearness) continue
        const kin = ((near - leastNearness) / (1 - leastNearness)) * mostKin
        if (kin > kinA[i]!) kinA[i] = kin
        if (kin > kinB[j]!) kinB[j] = kin
      }
    }
    return {
      ofA,
      ofB,
      kinOfA: weighed(a, kinA),
      kinOfB: weighed(b, kinB),
      matchesOfA: matchA,
      matchesOfB: matchB,
      kinsOfA: kinA,
      kinsOfB: kinB,
    }
  }
}

// Four sums at a time, which the processor can do at once.
function nearness(meanings: Float32Array, from: number, to: number): number {
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  for (let step = 0; step < dimensions; step += 4) {
    one += meanings[from + step]! * meanings[to + step]!
    two += meanings[from + step + 1]! * meanings[to + step + 1]!
    three += meanings[from + step + 2]! * meanings[to + step + 2]!
    four += meanings[from + step + 3]! * meanings[to + step + 3]!
  }
  return one + two + three + four
}

function weighed({ weights }: Vector, matches: Matches): number {
  let sum = 0
  for (let index = 0; index < weights.length; index += 1) sum += weights[index]! * matches[index]!
  return sum
}
