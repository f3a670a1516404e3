/**
 * Positions of a text in UTF-16 code units and in code points, both ways. Formats of the Web and of qualitative
 * analysis count code points (W3C Web Annotation, REFI-QDA), the notebook counts code units. Made in one pass over
 * the text; each question is a binary search among the characters beyond U+FFFF. A lone surrogate counts as one.
 */
export class CodePoints {
  /** How many code points the text has. */
  readonly length: number
  readonly #units: number
  /** Where the surrogate pairs begin, in code units, ascending. */
  readonly #pairs: readonly number[]

  constructor(text: string) {
    const pairs: number[] = []
    for (let at = 0; at < text.length - 1; at += 1) {
      if (!isHigh(text.charCodeAt(at)) || !isLow(text.charCodeAt(at + 1))) continue
      pairs.push(at)
      at += 1
    }
    this.#pairs = pairs
    this.#units = text.length
    this.length = text.length - pairs.length
  }

  /**
   * The code points before an offset in code units; an offset inside a pair is where the pair begins.
   * @throws {RangeError} for an offset outside the text
   */
  fromUnits(offset: number): number {
    refuseOutside(offset, this.#units)
    return offset - this.#countPairs(index => this.#pairs[index]! < offset)
  }

  /**
   * The offset in code units of a position in code points.
   * @throws {RangeError} for a position outside the text
   */
  toUnits(position: number): number {
    refuseOutside(position, this.length)
    return position + this.#countPairs(index => this.#pairs[index]! - index < position)
  }

  /** How many pairs, from the first on, pass a test that all pass up to some pair and none after it. */
  #countPairs(passes: (index: number) => boolean): number {
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (passes(middle)) low = middle + 1
      else high = middle
    }
    return low
  }
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

function refuseOutside(position: number, length: number): void {
  if (!Number.isInteger(position) || position < 0 || position > length) {
    throw new RangeError(`position ${position} is outside the text, which ends at ${length}`)
  }
}
