import type { Sentence } from '../analyse.ts'
import { dimensions } from '../lexicon/meanings.ts'
import { matterCount } from '../lexicon/matter-index.ts'
import type { Term } from '../terms.ts'
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
  /** The matters that it is about, and what each weighs among these reports, in the same order; of length 1, or none. */
  readonly about: readonly number[]
  readonly matters: Float32Array
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
  const grams = all.map(countGrams)
  const idf = idfOf(all.length)
  const weigh: Weighing = {
    vocabulary,
    ofRoot: idf(countRoots(vocabulary)),
    ofGram: idf(countIn(grams)),
    ofMatter: idf(countMatters(all)),
  }
  const made = all.map((sentence, index) => vectorOf(sentence, vocabulary.ids[index]!, grams[index]!, weigh))
  return a === b
    ? { a: made, b: made, vocabulary }
    : { a: made.slice(0, a.length), b: made.slice(a.length), vocabulary }
}

/** How rare roots, grams and matters are among some sentences. */
interface Weighing {
  readonly vocabulary: Vocabulary
  readonly ofRoot: Idf
  readonly ofGram: Idf
  readonly ofMatter: Idf
}

type Idf = (number: number) => number

// In how many sentences something stands says how rare it is, from a table.
function idfOf(count: number): (frequencies: Uint32Array) => Idf {
  const table = new Float64Array(count + 1)
  for (let frequency = 0; frequency <= count; frequency += 1)
    table[frequency] = Math.log((count + 1) / (frequency + 0.5)) / Math.log(count + 2)
  return frequencies => number => table[Math.min(frequencies[number]!, count)]!
}

function countRoots({ ids, roots, rootCount }: Vocabulary): Uint32Array {
  const counts = new Uint32Array(rootCount)
  const last = new Int32Array(rootCount).fill(-1)
  for (let index = 0; index < ids.length; index += 1) {
    const own = ids[index]!
    for (let at = 0; at < own.length; at += 1) {
      const root = roots[own[at]!]!
      if (last[root] === index) continue
      last[root] = index
      counts[root]! += 1
    }
  }
  return counts
}

// Two grams that fall into one place are taken for one.
function countIn(grams: readonly CountedGrams[]): Uint32Array {
  const counts = new Uint32Array(gramPlaces)
  for (const { hashes } of grams) {
    for (let at = 0; at < hashes.length; at += 1) counts[hashes[at]! & (gramPlaces - 1)]! += 1
  }
  return counts
}

function countMatters(sentences: readonly Sentence[]): Uint32Array {
  const counts = new Uint32Array(matterCount)
  for (const { matters } of sentences) for (const { matter } of matters) counts[matter]! += 1
  return counts
}

function vectorOf(
  sentence: Sentence,
  ids: Int32Array,
  grams: CountedGrams,
  { vocabulary, ofRoot, ofGram, ofMatter }: Weighing,
): Vector {
  const { terms, matters } = sentence
  const weights = new Float64Array(terms.length)
  let total = 0
  for (let at = 0; at < weights.length; at += 1) {
    weights[at] = terms[at]!.weight * Math.max(0.05, ofRoot(vocabulary.roots[ids[at]!]!))
    total += weights[at]!
  }
  return {
    terms,
    weights,
    total,
    ids,
    meaning: blend(vocabulary, ids, weights),
    about: matters.map(({ matter }) => matter),
    matters: weighMatters(sentence, ofMatter),
    grams: weighGrams(grams, ofGram),
  }
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
  /** At least as many as there are hashes. */
  readonly counts: Uint16Array
}

function countGrams({ words }: Sentence): CountedGrams {
  const all: number[] = []
  for (const { lower, stop } of words) {
    if (!stop) for (const hash of gramsOfWord(lower)) all.push(hash)
  }
  const hashes = new Int32Array(all)
  hashes.sort()
  const counts = new Uint16Array(hashes.length)
  let distinct = 0
  for (let at = 0; at < hashes.length; at += 1) {
    if (distinct === 0 || hashes[distinct - 1] !== hashes[at]) hashes[distinct++] = hashes[at]!
    counts[distinct - 1]! += 1
  }
  return { hashes: hashes.subarray(0, distinct), counts }
}

function weighGrams({ hashes, counts }: CountedGrams, idf: Idf): Grams {
  const weights = new Float64Array(hashes.length)
  let squares = 0
  for (let index = 0; index < hashes.length; index += 1) {
    const weight = Math.sqrt(counts[index]!) * Math.max(0.02, idf(hashes[index]! & (gramPlaces - 1)))
    weights[index] = weight
    squares += weight * weight
  }
  const norm = Math.sqrt(squares) || 1
  for (let index = 0; index < weights.length; index += 1) weights[index]! /= norm
  return { hashes, weights }
}

function weighMatters({ matters }: Sentence, idf: Idf): Float32Array {
  const weights = new Float32Array(matters.length)
  let squares = 0
  for (let at = 0; at < weights.length; at += 1) {
    const { matter, weight } = matters[at]!
    weights[at] = weight * Math.max(0.02, idf(matter))
    squares += weights[at]! ** 2
  }
  const norm = Math.sqrt(squares) || 1
  for (let at = 0; at < weights.length; at += 1) weights[at]! /= norm
  return weights
}

/** How far two sentences are about the same matters, from 0 to 1. */
export function matterCosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let at = 0; at < a.about.length; at += 1) {
    const other = b.about.indexOf(a.about[at]!)
    if (other >= 0) sum += a.matters[at]! * b.matters[other]!
  }
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
