/** Rows one below the other, some of them measured, the others as high as they are guessed. In pixels. */
export class RowHeights {
  readonly #tops: Float64Array
  readonly count: number

  /** `heightOf` says how high a row is, or is likely to be. */
  constructor(count: number, heightOf: (index: number) => number) {
    this.count = count
    this.#tops = new Float64Array(count + 1)
    for (let index = 0; index < count; index++) this.#tops[index + 1] = this.#tops[index]! + heightOf(index)
  }

  /** How high all rows are together. */
  get total(): number {
    return this.#tops[this.count]!
  }

  /** Where a row begins. */
  top(index: number): number {
    return this.#tops[index]!
  }

  /** The rows that reach into `[top, bottom]`: `[first, end)`; beyond the ends, the first or last one. */
  within(top: number, bottom: number): { readonly first: number; readonly end: number } {
    const first = this.#at(top)
    let end = first
    while (end < this.count && this.#tops[end]! <= bottom) end += 1
    return { first, end }
  }

  // The row that a place lies in, the first or last one beyond the ends.
  #at(place: number): number {
    let low = 0
    let high = Math.max(0, this.count - 1)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#tops[middle]! <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
