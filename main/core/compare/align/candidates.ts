import type { Vector } from './vectors.ts'

/** How many partners of a sentence are looked at closely, and how many meetings of words are counted to find them. */
const mostCandidates = 10
const mostMeetings = 60_000

/**
 * For each sentence of `a`, those of `b` that share the most weight in stems, roots and groups of words, best first;
 * found from an inverted index, so that sentences with nothing in common are never looked at. Words that are in very
 * many sentences are left out once `mostMeetings` is reached: the work for a sentence is bounded.
 */
export function findCandidates(a: readonly Vector[], b: readonly Vector[]): number[][] {
  const byKey = new Map<string | number, number[]>()
  for (const [index, { roots, groups }] of b.entries()) {
    for (const key of [...roots, ...groups]) {
      const places = byKey.get(key)
      if (places) places.push(index)
      else byKey.set(key, [index])
    }
  }
  const sums = new Float64Array(b.length)
  return a.map(vector => candidatesOf(vector, b, byKey, sums))
}

function candidatesOf(
  vector: Vector,
  b: readonly Vector[],
  byKey: ReadonlyMap<string | number, readonly number[]>,
  sums: Float64Array,
): number[] {
  const meetings: { readonly places: readonly number[]; readonly weight: number }[] = []
  for (const [index, term] of vector.terms.entries()) {
    const weight = vector.weights[index]!
    const same = byKey.get(term.root)
    if (same) meetings.push({ places: same, weight })
    for (const group of term.groups) {
      const alike = byKey.get(group)
      if (alike) meetings.push({ places: alike, weight: (weight * 0.6) / Math.sqrt(term.groups.length) })
    }
  }
  meetings.sort((one, other) => one.places.length - other.places.length)
  const touched: number[] = []
  let counted = 0
  for (const { places, weight } of meetings) {
    counted += places.length
    if (counted > mostMeetings && touched.length > 0) break
    for (const place of counted > mostMeetings ? places.slice(0, mostMeetings) : places) {
      if (sums[place] === 0) touched.push(place)
      sums[place]! += weight
    }
  }
  const value = (place: number) => sums[place]! / Math.sqrt(b[place]!.total + 1)
  const best = touched.sort((one, other) => value(other) - value(one) || one - other).slice(0, mostCandidates)
  for (const place of touched) sums[place] = 0
  return best
}
