import type { Sentence, Term } from '../analyse.ts'
import { dimensions } from '../lexicon/meanings.ts'
import { matterCount } from '../lexicon/matter-index.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A sentence as a bag of weighted terms. */
export interface Vector {
  readonly terms: readonly Term[]
  /** Their numbers in the vocabulary. */
  readonly ids: Int32Array
  /** What each term weighs among these reports, in the order of `terms`. */
  readonly weights: Float64Array
  /** Their sum. */
  readonly total: number
  /** What its words mean together. */
  readonly meaning: Float32Array
  readonly grams: Grams
  /** What matters it is about, each as it weighs among these reports; of length 1, or zeros. */
  readonly matters: Float32Array
  /** Those that it is about at all. */
  readonly about: readonly number[]
}

/** Character 4-grams, as ascending hashes with the weight of each; the weights have length 1. */
export interface Grams {
  readonly hashes: Int32Array
  readonly weights: Float64Array
}

const gramPlaces = 2 ** 18

/** The sentences of two reports as vectors over one vocabulary. */
export interface Vectors {
  readonly a: readonly Vector[]
  readonly b: readonly Vector[]
  readonly vocabulary: Vocabulary
}

/** Weighs the terms of two sets of sentences against each other: the rarer in both, the heavier (inverse document frequency). */
export function vectorsOf(a: readonly Sentence[], b: readonly Sentence[]): Vectors {
  const all = a === b ? a : [...a, ...b]
  const vocabulary = vocabularyOf(all)
  const roots = new Map<string, number>()
  // In how many sentences a gram stands; two that fall into one place are taken for one.
  const gramCounts = new Uint32Array(gramPlaces)
  const gramsOf = new Map<Sentence, CountedGrams>()
  const matterCounts = new Uint32Array(matterCount)
  for (const sentence of all) {
    for (const root of new Set(sentence.terms.map(term => term.root)))
      roots.set(root, (roots.get(root) ?? 0) + 1)
    for (const { matter } of sentence.matters) matterCounts[matter]! += 1
    const grams = countGrams(sentence)
    gramsOf.set(sentence, grams)
    for (const hash of grams.hashes) gramCounts[hash & (gramPlaces - 1)]! += 1
  }
  const count = all.length
  const table = Float64Array.from({ length: count + 1 }, (_, frequency) => {
    return Math.log((count + 1) / (frequency + 0.5)) / Math.log(count + 2)
  })
  const idf = (frequency: number) => table[Math.min(frequency, count)]!
  const vectorOf = (sentence: Sentence): Vector => {
    const weights = Float64Array.from(
      sentence.terms,
      term => term.weight * Math.max(0.05, idf(roots.get(term.root)!)),
    )
    const ids = vocabulary.idsOf(sentence)
    return {
      terms: sentence.terms,
      weights,
      total: weights.reduce((sum, weight) => sum + weight, 0),
      ids,
      meaning: blend(vocabulary, ids, weights),
      about: sentence.matters.map(({ matter }) => matter),
      matters: weighMatters(sentence, matter => idf(matterCounts[matter]!)),
      grams: weighGrams(gramsOf.get(sentence)!, hash => idf(gramCounts[hash & (gramPlaces - 1)]!)),
    }
  }
  const made = a.map(vectorOf)
  return { a: made, b: a === b ? made : b.map(vectorOf), vocabulary }
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

/** The grams of a sentence, ascending, and how often each stands in it. */
interface CountedGrams {
  readonly hashes: Int32Array
  readonly counts: Int32Array
}

function countGrams({ words }: Sentence): CountedGrams {
  const all: number[] = []
  for (const { lower, stop } of words) {
    if (stop) continue
    for (const hash of gramsOfWord(lower)) all.push(hash)
  }
  const hashes = Int32Array.from(all).sort()
  const counts = new Int32Array(hashes.length)
  let distinct = 0
  for (const hash of hashes) {
    if (distinct === 0 || hashes[distinct - 1] !== hash) hashes[distinct++] = hash
    counts[distinct - 1]! += 1
  }
  return { hashes: hashes.slice(0, distinct), counts: counts.slice(0, distinct) }
}

function weighGrams({ hashes, counts }: CountedGrams, idf: (hash: number) => number): Grams {
  const weights = new Float64Array(hashes.length)
  let squares = 0
  for (let index = 0; index < hashes.length; index += 1) {
    const weight = Math.sqrt(counts[index]!) * Math.max(0.02, idf(hashes[index]!))
    weights[index] = weight
    squares += weight * weight
  }
  const norm = Math.sqrt(squares) || 1
  for (let index = 0; index < weights.length; index += 1) weights[index]! /= norm
  return { hashes, weights }
}

function weighMatters({ matters }: Sentence, idf: (matter: number) => number): Float32Array {
  const weights = new Float32Array(matterCount)
  let squares = 0
  for (const { matter, weight } of matters) {
    weights[matter] = weight * Math.max(0.02, idf(matter))
    squares += weights[matter]! ** 2
  }
  const norm = Math.sqrt(squares) || 1
  for (const { matter } of matters) weights[matter]! /= norm
  return weights
}

/** How far two sentences are about the same matters, from 0 to 1. */
export function matterCosine(a: Vector, b: Vector): number {
  let sum = 0
  for (const matter of a.about) sum += a.matters[matter]! * b.matters[matter]!
  return sum
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

/** What several words mean together, each as it weighs: a vector of length 1, or of zeros. */
function blend({ meanings }: Vocabulary, ids: Int32Array, weights: Float64Array): Float32Array {
  const sum = new Float32Array(dimensions)
  for (let index = 0; index < ids.length; index += 1) {
    const [from, weight] = [ids[index]! * dimensions, weights[index]!]
    for (let step = 0; step < dimensions; step += 1) sum[step]! += weight * meanings[from + step]!
  }
  let squares = 0
  for (let step = 0; step < dimensions; step += 1) squares += sum[step]! ** 2
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares)
  for (let step = 0; step < dimensions; step += 1) sum[step]! *= scale
  return sum
}

/** How near two sentences are by what their words mean together, from 0 to 1. */
export function blendCosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let step = 0; step < a.meaning.length; step += 1) sum += a.meaning[step]! * b.meaning[step]!
  return Math.max(0, sum)
}
