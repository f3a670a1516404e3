/** Where a character of a long paragraph was seen: an offset of the text, and pixels below the paragraph's top. */
export interface KnownPlace {
  readonly offset: number
  readonly below: number
}

/** How many places are remembered before remembering begins anew. */
const mostKnown = 200

/** The places with one more, in order; those that contradict it are older and go. */
export function withPlace(known: readonly KnownPlace[], place: KnownPlace): readonly KnownPlace[] {
  const kept = known.filter(each =>
    each.offset < place.offset
      ? each.below < place.below
      : each.offset > place.offset && each.below > place.below,
  )
  const all = kept.length < mostKnown ? [...kept, place] : [place]
  return all.sort((a, b) => a.offset - b.offset)
}

/**
 * Guesses an offset by how far down it stands, or the other way round: evenly between the places known next to it. The
 * places are in order, and there are at least two, which are the ends; beyond them is at them.
 */
export function guess(places: readonly KnownPlace[], from: keyof KnownPlace, value: number): number {
  const to = from === 'offset' ? 'below' : 'offset'
  const found = places.findIndex(place => place[from] > value)
  const next = found < 0 ? places.length - 1 : Math.max(1, found)
  const [before, after] = [places[next - 1]!, places[next]!]
  const share = (value - before[from]) / Math.max(1, after[from] - before[from])
  return before[to] + Math.min(1, Math.max(0, share)) * (after[to] - before[to])
}
