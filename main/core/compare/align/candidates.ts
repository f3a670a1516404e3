import type { Vector, Vectors } from './vectors.ts'

/** How many partners of a sentence are looked at closely: fewer where there are many sentences. */
const mostCandidates = 16
const leastCandidates = 3
const mostPairs = 40_000
const closely = 1600

/** How many meetings of words are counted to find them: for one sentence, and for all together. */
const mostMeetings = 60_000
const mostMeetingsOfAll = 6_000_000

/** What a shared group of the lexicon and a shared sense count of the weight of a term; a shared root counts all of it. */
const ofGroup = 0.6
const ofSense = 0.4

/** What a sentence can be met by, roots, groups and senses of its terms, and what each weighs for it. */
interface Keyed {
  readonly keys: Int32Array
  readonly weights: Float64Array
}

/** For each sentence of either side its candidates of the other, by their places; the same twice where the sides are one. */
export interface Candidates {
  readonly ofA: readonly (readonly number[])[]
  readonly ofB: readonly (readonly number[])[]
}

/**
 * For each sentence those of the other side that share the most weight in roots, groups and senses, best first;
 * found from an inverted index, so that sentences with nothing in common are never looked at. Words that are in very
 * many sentences are left out once `mostMeetings` is reached: the work for a sentence is bounded.
 */
export function findCandidates({ a, b, vocabulary }: Vectors): Candidates {
  const keyOf = numbersOfGroups(vocabulary.rootCount)
  const keyed = (vector: Vector) => keysOf(vector, vocabulary.roots, keyOf)
  const ofA = a.map(keyed)
  const ofB = a === b ? ofA : b.map(keyed)
  const first = candidatesIn(ofA, b, ofB, keyOf.count())
  return { ofA: first, ofB: a === b ? first : candidatesIn(ofB, a, ofA, keyOf.count()) }
}

interface NumbersOfGroups {
  (group: number): number
  count(): number
}

// Groups and senses are numbered after the roots, as they come.
function numbersOfGroups(rootCount: number): NumbersOfGroups {
  const numbers = new Map<number, number>()
  const numberOf = (group: number) => {
    let number = numbers.get(group)
    if (number === undefined) numbers.set(group, (number = rootCount + numbers.size))
    return number
  }
  return Object.assign(numberOf, { count: () => rootCount + numbers.size })
}

function keysOf({ terms, ids, weights: ofTerms }: Vector, roots: Int32Array, keyOf: NumbersOfGroups): Keyed {
  let count = 0
  for (const { groups, alike } of terms) count += 1 + groups.length + alike.length
  const keys = new Int32Array(count)
  const weights = new Float64Array(count)
  let at = 0
  for (let index = 0; index < terms.length; index += 1) {
    const { groups, alike } = terms[index]!
    const weight = ofTerms[index]!
    keys[at] = roots[ids[index]!]!
    weights[at++] = weight
    for (const group of groups) {
      keys[at] = keyOf(group)
      weights[at++] = (weight * ofGroup) / Math.sqrt(groups.length)
    }
    for (const sense of alike) {
      keys[at] = keyOf(sense)
      weights[at++] = (weight * ofSense) / Math.sqrt(alike.length)
    }
  }
  return { keys, weights }
}

function candidatesIn(
  asked: readonly Keyed[],
  vectors: readonly Vector[],
  keyed: readonly Keyed[],
  keyCount: number,
): number[][] {
  const most = Math.max(
    leastCandidates,
    Math.min(
      mostCandidates,
      Math.max(7, Math.floor(closely / asked.length)),
      Math.floor(mostPairs / asked.length),
    ),
  )
  const search = new Search(vectors, keyed, keyCount, {
    most,
    meetings: Math.min(mostMeetings, Math.ceil(mostMeetingsOfAll / asked.length)),
  })
  return asked.map(sentence => search.bestFor(sentence))
}

/** The sentences of one side by what they can be met by. */
class Search {
  /** Of each key the sentences that have it, from `starts[key]` to `starts[key + 1]`, ascending. */
  readonly #starts: Int32Array
  readonly #places: Int32Array
  readonly #sums: Float64Array
  readonly #lengths: Float64Array
  readonly #touched: Int32Array
  readonly #most: number
  readonly #meetings: number

  constructor(
    vectors: readonly Vector[],
    keyed: readonly Keyed[],
    keyCount: number,
    { most, meetings }: { readonly most: number; readonly meetings: number },
  ) {
    this.#most = most
    this.#meetings = meetings
    this.#sums = new Float64Array(vectors.length)
    this.#touched = new Int32Array(vectors.length)
    this.#lengths = Float64Array.from(vectors, ({ total }) => Math.sqrt(total + 1))
    const starts = new Int32Array(keyCount + 1)
    eachKey(keyed, keyCount, key => (starts[key + 1]! += 1))
    for (let key = 0; key < keyCount; key += 1) starts[key + 1]! += starts[key]!
    const ends = starts.slice()
    const places = new Int32Array(starts[keyCount]!)
    eachKey(keyed, keyCount, (key, index) => (places[ends[key]!++] = index))
    this.#starts = starts
    this.#places = places
  }

  /** The likeliest sentences for one, best first. */
  bestFor({ keys, weights }: Keyed): number[] {
    const [starts, places, sums, touched] = [this.#starts, this.#places, this.#sums, this.#touched]
    const lengthOf = (key: number) => starts[key + 1]! - starts[key]!
    const rarestFirst: number[] = []
    for (let at = 0; at < keys.length; at += 1) if (lengthOf(keys[at]!) > 0) rarestFirst.push(at)
    rarestFirst.sort((one, other) => lengthOf(keys[one]!) - lengthOf(keys[other]!))
    let count = 0
    let counted = 0
    for (const at of rarestFirst) {
      const from = starts[keys[at]!]!
      const length = lengthOf(keys[at]!)
      counted += length
      if (counted > this.#meetings && count > 0) break
      const weight = weights[at]!
      const to = from + Math.min(length, this.#meetings)
      for (let next = from; next < to; next += 1) {
        const place = places[next]!
        if (sums[place] === 0) touched[count++] = place
        sums[place]! += weight
      }
    }
    const best = this.#bestOf(count)
    for (let at = 0; at < count; at += 1) sums[touched[at]!] = 0
    return best
  }

  /** Of the first `count` places touched the best, best first; of two as good the one touched before. */
  #bestOf(count: number): number[] {
    const best: number[] = []
    const values: number[] = []
    for (let next = 0; next < count; next += 1) {
      const place = this.#touched[next]!
      const value = this.#sums[place]! / this.#lengths[place]!
      if (best.length === this.#most) {
        if (value <= values[best.length - 1]!) continue
      } else {
        best.push(place)
        values.push(value)
      }
      let at = best.length - 1
      for (; at > 0 && values[at - 1]! < value; at -= 1) {
        best[at] = best[at - 1]!
        values[at] = values[at - 1]!
      }
      best[at] = place
      values[at] = value
    }
    return best
  }
}

// Each key of a sentence once, in the order of the sentences.
function eachKey(
  keyed: readonly Keyed[],
  keyCount: number,
  take: (key: number, index: number) => void,
): void {
  const last = new Int32Array(keyCount).fill(-1)
  for (let index = 0; index < keyed.length; index += 1) {
    const { keys } = keyed[index]!
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]!
      if (last[key] === index) continue
      last[key] = index
      take(key, index)
    }
  }
}
