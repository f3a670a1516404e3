import type { Sentence, Term } from '../analyse.ts'
import { blend, nearness } from '../lexicon/meanings.ts'

/** A sentence as a bag of weighted terms, looked up by stem, root and group. */
export interface Vector {
  readonly terms: readonly Term[]
  /** What each term weighs among these reports, in the order of `terms`. */
  readonly weights: Float64Array
  /** Their sum. */
  readonly total: number
  readonly stems: ReadonlySet<string>
  readonly roots: ReadonlySet<string>
  readonly groups: ReadonlySet<number>
  readonly alike: ReadonlySet<number>
  /** What its words mean together. */
  readonly meaning: Float32Array
  readonly grams: Grams
}

/** Character 4-grams, as ascending hashes with the weight of each; the weights have length 1. */
export interface Grams {
  readonly hashes: Int32Array
  readonly weights: Float64Array
}

/** Weighs the terms of two sets of sentences against each other: the rarer in both, the heavier (inverse document frequency). */
export function vectorsOf(a: readonly Sentence[], b: readonly Sentence[]): { a: Vector[]; b: Vector[] } {
  const all = a === b ? a : [...a, ...b]
  const roots = new Map<string, number>()
  const gramCounts = new Map<number, number>()
  const gramsOf = new Map<Sentence, Map<number, number>>()
  for (const sentence of all) {
    for (const root of new Set(sentence.terms.map(term => term.root)))
      roots.set(root, (roots.get(root) ?? 0) + 1)
    const grams = countGrams(sentence)
    gramsOf.set(sentence, grams)
    for (const hash of grams.keys()) gramCounts.set(hash, (gramCounts.get(hash) ?? 0) + 1)
  }
  const count = all.length
  const idf = (frequency: number) => Math.log((count + 1) / (frequency + 0.5)) / Math.log(count + 2)
  const vectorOf = (sentence: Sentence): Vector => {
    const weights = Float64Array.from(
      sentence.terms,
      term => term.weight * Math.max(0.05, idf(roots.get(term.root)!)),
    )
    return {
      terms: sentence.terms,
      weights,
      total: weights.reduce((sum, weight) => sum + weight, 0),
      stems: new Set(sentence.terms.map(term => term.stem)),
      roots: new Set(sentence.terms.map(term => term.root)),
      groups: new Set(sentence.terms.flatMap(term => term.groups)),
      alike: new Set(sentence.terms.flatMap(term => term.alike)),
      meaning: blend(sentence.terms, weights),
      grams: weighGrams(gramsOf.get(sentence)!, hash => idf(gramCounts.get(hash)!)),
    }
  }
  const made = a.map(vectorOf)
  return { a: made, b: a === b ? made : b.map(vectorOf) }
}

const gramsOfWords = new Map<string, readonly number[]>()

function gramsOfWord(lower: string): readonly number[] {
  const known = gramsOfWords.get(lower)
  if (known) return known
  const padded = ` ${lower} `
  const length = Math.min(4, padded.length)
  const grams: number[] = []
  for (let at = 0; at + length <= padded.length; at += 1) {
    let hash = 0
    for (let step = 0; step < length; step += 1)
      hash = (Math.imul(hash, 31) + padded.charCodeAt(at + step)) | 0
    grams.push(hash)
  }
  if (gramsOfWords.size > 50_000) gramsOfWords.clear()
  gramsOfWords.set(lower, grams)
  return grams
}

function countGrams({ words }: Sentence): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { lower, stop } of words) {
    if (stop) continue
    for (const hash of gramsOfWord(lower)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return counts
}

function weighGrams(counts: ReadonlyMap<number, number>, idf: (hash: number) => number): Grams {
  const hashes = Int32Array.from(counts.keys()).sort()
  const weights = Float64Array.from(hashes, hash => Math.sqrt(counts.get(hash)!) * Math.max(0.02, idf(hash)))
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  for (let index = 0; index < weights.length; index += 1) weights[index]! /= norm
  return { hashes, weights }
}

/** The cosine of two bags of character 4-grams, from 0 to 1. */
export function gramCosine(a: Grams, b: Grams): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.hashes.length && j < b.hashes.length) {
    const difference = a.hashes[i]! - b.hashes[j]!
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (difference < 0) i += 1
    else j += 1
  }
  return sum
}

/** How much of a term another sentence has: all of it, its root, or a word that can stand for it. */
export function matchOf(term: Term, other: Vector): number {
  if (other.stems.has(term.stem)) return 1
  if (other.roots.has(term.root)) return 0.9
  if (term.groups.some(group => other.groups.has(group))) return 0.7
  return term.alike.some(group => other.alike.has(group)) ? 0.5 : 0
}

// Two words nearer than this are of one matter; the nearest possible count as much as synonyms do.
const leastNearness = 0.5
const mostKin = 0.7

/** The same, or how near the meaning of the nearest word of the other sentence is, where that is more. */
export function softMatchOf(term: Term, hard: number, other: Vector): number {
  if (hard >= mostKin || term.meaning < 0) return hard
  let nearest = leastNearness
  for (const { meaning } of other.terms) {
    if (meaning >= 0) nearest = Math.max(nearest, nearness(term.meaning, meaning))
  }
  return Math.max(hard, ((nearest - leastNearness) / (1 - leastNearness)) * mostKin)
}

/** How near two sentences are by what their words mean together, from 0 to 1. */
export function blendCosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let step = 0; step < a.meaning.length; step += 1) sum += a.meaning[step]! * b.meaning[step]!
  return Math.max(0, sum)
}
