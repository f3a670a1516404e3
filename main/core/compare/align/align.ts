import type { Analysed, Sentence } from '../analyse.ts'
import { oppositions } from '../differences/opposites.ts'
import { findCandidates } from './candidates.ts'
import { contextOf, marksInCommon, type Pair } from './context.ts'
import { meetingEntries } from './entries.ts'
import { exclusiveFeatures, exclusives } from './exclusive.ts'
import { featuresOf } from './features.ts'
import { contextScore, secondScore, localScore } from './score.ts'
import { type Shared, sharing } from './share.ts'
import { twinsApart } from './twins.ts'
import { sharedWording } from './wording.ts'
import { vectorsOf } from './vectors.ts'

/** Two sentences, by their indexes, and how likely it is that they tell the same. */
export interface Aligned {
  readonly a: number
  readonly b: number
  readonly score: number
  /** The same by the two sentences alone, wherever they stand. */
  readonly local: number
}

/** The score from which a pair is proposed, and how many partners a sentence is given. */
export const leastScore = 0.3
const mostPartners = 3

/** In short reports every sentence is looked at with every other: what has no word in common may still be told in one place. */
const mostForAll = 2500

/**
 * Scores the pairs of sentences of two documents that may tell the same, in no order; of one document with itself
 * (`a === b`) each pair once, the earlier sentence first.
 */
export function scorePairs(a: Analysed, b: Analysed): Aligned[] {
  const pairs = pairUp(a, b)
  const marks = marksInCommon(a, b)
  const first = contextOf(pairs, marks)
  const likely: Pair[] = []
  const places: number[] = []
  for (let index = 0; index < pairs.length; index += 1) {
    const context = first[index]!
    if (context === null) continue
    const { a: i, b: j, features, own } = pairs[index]!
    likely.push({ a: i, b: j, features, local: contextScore(context), own })
    places.push(index)
  }
  const scores = new Float64Array(pairs.length)
  const second = contextOf(likely, marks)
  for (let index = 0; index < second.length; index += 1) {
    const context = second[index]!
    if (context !== null) scores[places[index]!] = secondScore(context)
  }
  return pairs.map(({ a: i, b: j, own }, index) => ({ a: i, b: j, score: scores[index]!, local: own }))
}

/** The candidate pairs with their features, before their surroundings are looked at. */
export function pairUp(a: Analysed, b: Analysed): Pair[] {
  const vectors = vectorsOf(a.sentences, b.sentences)
  const wanted = new Set<number>()
  const size = b.sentences.length
  const { ofA, ofB } = findCandidates(vectors)
  for (let i = 0; i < ofA.length; i += 1) for (const j of ofA[i]!) wanted.add(i * size + j)
  if (a !== b) for (let j = 0; j < ofB.length; j += 1) for (const i of ofB[j]!) wanted.add(i * size + j)
  if (a.sentences.length * size <= mostForAll) {
    for (let key = 0; key < a.sentences.length * size; key += 1) wanted.add(key)
  }
  const share = sharing(vectors.vocabulary)
  const opposed = oppositions(a.sentences, b.sentences, a.text, b.text)
  const meet = meetingEntries(a.sentences, b.sentences)
  const apart = twinsApart(a, b)
  const held: { readonly a: number; readonly b: number; readonly shared: Shared }[] = []
  for (const key of wanted) {
    const [i, j] = [Math.floor(key / size), key % size]
    if ((a === b && i >= j) || apart(i, j) || !meet(i, j)) continue
    if (!comparable(a.sentences[i]!, b.sentences[j]!)) continue
    held.push({ a: i, b: j, shared: share(vectors.a[i]!, vectors.b[j]!) })
  }
  const met = held.map(({ a: i, b: j, shared }) => ({
    a: i,
    b: j,
    ofA: shared.matchesOfA,
    ofB: shared.matchesOfB,
  }))
  const kin = held.map(({ a: i, b: j, shared }) => ({ a: i, b: j, ofA: shared.kinsOfA, ofB: shared.kinsOfB }))
  const [words, kinds] = [exclusives(met, vectors), exclusives(kin, vectors)]
  return held.map(({ a: i, b: j, shared }, index) => {
    const place = { a: i / a.sentences.length, b: j / b.sentences.length }
    const [one, other] = [a.sentences[i]!, b.sentences[j]!]
    const features = [
      ...featuresOf(one, other, vectors.a[i]!, vectors.b[j]!, shared, place, opposed(i, j)),
      ...exclusiveFeatures(words[index]!),
      ...exclusiveFeatures(kinds[index]!),
    ]
    const local = localScore(features)
    return { a: i, b: j, features, local, own: local }
  })
}

// A heading of one word is no claim, and words of two languages are not the same words. What a heading says in short the
// text below it says as well, and better: it meets a sentence only where that has its wording.
function comparable(a: Sentence, b: Sentence): boolean {
  if (a.language !== b.language || a.terms.length < 2 || b.terms.length < 2) return false
  return a.heading === b.heading || sharedWording(a.words, b.words, leastForHeading) !== null
}

/** How many words a heading must share with a sentence to be held together with it. */
const leastForHeading = 5

/** The pairs worth proposing: likely enough, at most `mostPartners` for a sentence of either side, best first. */
export function choosePairs(scored: readonly Aligned[], least = leastScore): Aligned[] {
  const partnersOfA = new Map<number, number>()
  const partnersOfB = new Map<number, number>()
  const chosen: Aligned[] = []
  for (const pair of scored.filter(({ score }) => score >= least).sort(byScore)) {
    const [ofA, ofB] = [partnersOfA.get(pair.a) ?? 0, partnersOfB.get(pair.b) ?? 0]
    if (ofA >= mostPartners || ofB >= mostPartners) continue
    partnersOfA.set(pair.a, ofA + 1)
    partnersOfB.set(pair.b, ofB + 1)
    chosen.push(pair)
  }
  return chosen
}

const byScore = (one: Aligned, other: Aligned) =>
  other.score - one.score || one.a - other.a || one.b - other.b
