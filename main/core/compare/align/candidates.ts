import type { Vector } from './vectors.ts'

/** How many partners of a sentence are looked at closely: fewer where there are many sentences. */
const mostCandidates = 16
const leastCandidates = 3
const mostPairs = 40_000
const closely = 1600

/** How many meetings of words are counted to find them: for one sentence, and for all together. */
const mostMeetings = 60_000
const mostMeetingsOfAll = 6_000_000

/**
 * For each sentence of `a`, those of `b` that share the most weight in stems, roots and groups of words, best first;
 * found from an inverted index, so that sentences with nothing in common are never looked at. Words that are in very
 * many sentences are left out once `mostMeetings` is reached: the work for a sentence is bounded.
 */
export function findCandidates(a: readonly Vector[], b: readonly Vector[]): number[][] {
  const byKey = new Map<string | number, number[]>()
  for (const [index, { terms }] of b.entries()) {
    const keys = new Set<string | number>()
    for (const { root, groups, alike } of terms) {
      keys.add(root)
      for (const group of groups) keys.add(group)
      for (const sense of alike) keys.add(sense)
    }
    for (const key of keys) {
      const places = byKey.get(key)
      if (places) places.push(index)
      else byKey.set(key, [index])
    }
  }
  const sums = new Float64Array(b.length)
  const most = Math.max(
    leastCandidates,
    Math.min(mostCandidates, Math.max(7, Math.floor(closely / a.length)), Math.floor(mostPairs / a.length)),
  )
  const meetings = Math.min(mostMeetings, Math.ceil(mostMeetingsOfAll / a.length))
  return a.map(vector => candidatesOf(vector, b, byKey, sums, most, meetings))
}

function candidatesOf(
  vector: Vector,
  b: readonly Vector[],
  byKey: ReadonlyMap<string | number, readonly number[]>,
  sums: Float64Array,
  most: number,
  mostCounted: number,
): number[] {
  const meetings: { readonly places: readonly number[]; readonly weight: number }[] = []
  for (const [index, term] of vector.terms.entries()) {
    const weight = vector.weights[index]!
    const same = byKey.get(term.root)
    if (same) meetings.push({ places: same, weight })
    for (const group of term.groups) {
      const places = byKey.get(group)
      if (places) meetings.push({ places, weight: (weight * 0.6) / Math.sqrt(term.groups.length) })
    }
    for (const group of term.alike) {
      const places = byKey.get(group)
      if (places) meetings.push({ places, weight: (weight * 0.4) / Math.sqrt(term.alike.length) })
    }
  }
  meetings.sort((one, other) => one.places.length - other.places.length)
  const touched: number[] = []
  let counted = 0
  for (const { places, weight } of meetings) {
    counted += places.length
    if (counted > mostCounted && touched.length > 0) break
    const end = Math.min(places.length, mostCounted)
    for (let at = 0; at < end; at += 1) {
      const place = places[at]!
      if (sums[place] === 0) touched.push(place)
      sums[place]! += weight
    }
  }
  const best = bestOf(touched, most, place => sums[place]! / Math.sqrt(b[place]!.total + 1))
  for (const place of touched) sums[place] = 0
  return best
}

/** The `most` places of the greatest value, greatest first. */
function bestOf(places: readonly number[], most: number, valueOf: (place: number) => number): number[] {
  const best: number[] = []
  const values: number[] = []
  for (const place of places) {
    const value = valueOf(place)
    if (best.length === most && value <= values.at(-1)!) continue
    let at = best.length
    while (at > 0 && values[at - 1]! < value) at -= 1
    best.splice(at, 0, place)
    values.splice(at, 0, value)
    if (best.length > most) {
      best.pop()
      values.pop()
    }
  }
  return best
}
