/** `[start, end)` in UTF-16 code units of the canonical text. */
export interface Interval {
  readonly start: number
  readonly end: number
}

/**
 * Finds the intervals over a stretch of text: an implicit interval tree over one sorted array, built in O(n) where the
 * input is already in order, asked in O(log n + answers). Intervals that overlap, nest or coincide are all found.
 * Source: the layout of cgranges (Heng Li, 2019), with the tree taken over midpoints.
 */
export class HighlightIndex<Item extends Interval> {
  /** By start; of equal starts the longer one first. */
  readonly items: readonly Item[]
  // The largest end within the subtree of the midpoint with the same index.
  readonly #reach: Int32Array

  constructor(items: readonly Item[]) {
    this.items = items.toSorted((a, b) => a.start - b.start || b.end - a.end)
    this.#reach = new Int32Array(this.items.length)
    this.#measure(0, this.items.length)
  }

  /** The index without some and with others. */
  changed(gone: readonly Item[], come: readonly Item[]): HighlightIndex<Item> {
    const without = new Set(gone)
    const kept = without.size > 0 ? this.items.filter(item => !without.has(item)) : this.items
    return new HighlightIndex([...kept, ...come])
  }

  /** Those with at least one character in `[start, end)`, in order. */
  overlapping(start: number, end: number): Item[] {
    const found: Item[] = []
    this.#collect(0, this.items.length, start, end, found)
    return found
  }

  /** Those that hold the character at `offset`, the shortest first: the order in which repeated clicks reach them. */
  at(offset: number): Item[] {
    return this.overlapping(offset, offset + 1).sort(
      (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start,
    )
  }

  /** Those that hold the place `offset` or touch it, the shortest first: what is at a caret. */
  touching(offset: number): Item[] {
    return this.overlapping(offset - 1, offset + 1)
      .filter(item => item.start <= offset && item.end >= offset)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  }

  #measure(low: number, high: number): number {
    if (low >= high) return -1
    const middle = (low + high) >> 1
    const reach = Math.max(
      this.items[middle]!.end,
      this.#measure(low, middle),
      this.#measure(middle + 1, high),
    )
    this.#reach[middle] = reach
    return reach
  }

  #collect(low: number, high: number, start: number, end: number, found: Item[]): void {
    if (low >= high) return
    const middle = (low + high) >> 1
    if (this.#reach[middle]! <= start) return
    this.#collect(low, middle, start, end, found)
    const item = this.items[middle]!
    if (item.start >= end) return
    if (item.end > start) found.push(item)
    this.#collect(middle + 1, high, start, end, found)
  }
}

/**
 * What a click or key on a stack of overlapping highlights picks: the first, or the one after the one picked already.
 * `null` where the stack is empty.
 */
export function nextInStack<Item extends { readonly id: string }>(
  stack: readonly Item[],
  selectedId: string | null,
): Item | null {
  const index = stack.findIndex(item => item.id === selectedId)
  return stack[(index + 1) % stack.length] ?? null
}
