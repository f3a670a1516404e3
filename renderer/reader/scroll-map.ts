/** A place in the left text and the place in the right text that belongs to it, in pixels from the top of each. */
export interface Pair {
  readonly left: number
  readonly right: number
}

/** Two texts in step: pairs that rise on both sides, and straight lines between them. */
export class ScrollMap {
  readonly #pairs: readonly Pair[]

  /**
   * Links cross; a map cannot. Kept is the longest run of pairs that rises on both sides (patience sorting), between
   * the two ends, which always hold.
   */
  constructor(pairs: readonly Pair[], start: Pair, end: Pair) {
    const within = pairs.filter(
      pair =>
        pair.left > start.left && pair.left < end.left && pair.right > start.right && pair.right < end.right,
    )
    this.#pairs = [start, ...longestRise(within), end]
  }

  /** The place in the right text that belongs to one in the left; outside the ends they run on in step. */
  toRight(left: number): number {
    return along(this.#pairs, left, 'left', 'right')
  }

  /** The place in the left text that belongs to one in the right. */
  toLeft(right: number): number {
    return along(this.#pairs, right, 'right', 'left')
  }
}

function along(pairs: readonly Pair[], value: number, from: keyof Pair, to: keyof Pair): number {
  const next = pairs.findIndex(pair => pair[from] > value)
  const before = next === -1 ? pairs.at(-1)! : pairs[next - 1]
  const after = pairs[next]
  if (!before) return pairs[0]![to] + value - pairs[0]![from]
  if (!after) return before[to] + value - before[from]
  return before[to] + ((value - before[from]) / (after[from] - before[from])) * (after[to] - before[to])
}

function longestRise(pairs: readonly Pair[]): Pair[] {
  // Of equal lefts the higher right comes first, so that only one of them can be in a rise.
  const sorted = pairs.toSorted((a, b) => a.left - b.left || b.right - a.right)
  const ends: number[] = []
  const previous: number[] = []
  sorted.forEach((pair, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[ends[middle]!]!.right < pair.right) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1
    ends[low] = index
  })
  const rise: Pair[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) rise.push(sorted[index]!)
  return rise.reverse()
}
