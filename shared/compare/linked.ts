import type { SuggestionKind, SuggestionState } from '../model/index.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Two passages that a link joins: one of the first document, one of the second. Of one document, either may be either. */
export interface JoinedPassages {
  readonly a: Span
  readonly b: Span
  readonly linkId: string
}

interface Suggested {
  readonly a: Span | null
  readonly b: Span | null
}

/** How many times as long as a passage a highlight may be and still be of that passage. */
const mostTimesAsLong = 4

/**
 * Whether a highlight marks what a passage tells: they share at least half of the shorter one. So some words of a
 * sentence stand for it, but a highlight more than four times as long as the sentence is of something larger: the link
 * of two long sections settles nothing about their sentences.
 */
export function marksPassage(highlight: Span, passage: Span): boolean {
  const [length, most] = [highlight.end - highlight.start, passage.end - passage.start]
  const shared = Math.min(highlight.end, passage.end) - Math.max(highlight.start, passage.start)
  return shared > 0 && 2 * shared >= Math.min(length, most) && length <= mostTimesAsLong * most
}

/** The links between two documents, to be asked which suggestions they settle. */
export class LinksBetween {
  readonly #ofA: Ordered
  readonly #ofB: Ordered

  constructor(joined: readonly JoinedPassages[]) {
    this.#ofA = new Ordered(joined, 'a')
    this.#ofB = new Ordered(joined, 'b')
  }

  /**
   * The link that joins the passages of a suggestion already, the oldest where there are several; of a suggestion
   * without a counterpart, a link that joins its passage with any of the other document. `null` where there is none.
   */
  joining({ a, b }: Suggested): string | null {
    const found = a ? this.#ofA.marking(a) : b ? this.#ofB.marking(b) : none
    let oldest: string | null = null
    for (const { b: other, linkId } of found) {
      if (a && b && !marksPassage(other, b)) continue
      if (oldest === null || linkId < oldest) oldest = linkId
    }
    return oldest
  }
}

/**
 * What became of a suggestion: what was decided stays so, what is open is settled by a link. A passage without a
 * counterpart has one once it is linked, whatever was decided before; highlighted (`marked`), it is accepted.
 */
export function settledState(
  kind: SuggestionKind,
  decided: SuggestionState,
  { linked, marked }: { readonly linked: boolean; readonly marked: boolean },
): SuggestionState {
  if (linked && (decided === 'open' || kind === 'only here')) return 'linked'
  return marked && decided === 'open' && kind === 'only here' ? 'accepted' : decided
}

const none: readonly JoinedPassages[] = []

/** Joined passages by where they stand on one side. */
class Ordered {
  readonly #list: readonly JoinedPassages[]
  readonly #side: 'a' | 'b'
  /** The furthest end among those up to each place of the list. */
  readonly #ends: Float64Array

  constructor(joined: readonly JoinedPassages[], side: 'a' | 'b') {
    this.#side = side
    this.#list = joined.toSorted((one, other) => one[side].start - other[side].start)
    this.#ends = new Float64Array(joined.length)
    let furthest = 0
    for (const [index, each] of this.#list.entries()) {
      furthest = Math.max(furthest, each[side].end)
      this.#ends[index] = furthest
    }
  }

  marking(passage: Span): readonly JoinedPassages[] {
    let found: JoinedPassages[] | null = null
    for (let at = this.#before(passage.end) - 1; at >= 0 && this.#ends[at]! > passage.start; at -= 1) {
      const each = this.#list[at]!
      if (marksPassage(each[this.#side], passage)) (found ??= []).push(each)
    }
    return found ?? none
  }

  /** How many begin before a place. */
  #before(place: number): number {
    let low = 0
    let high = this.#list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#list[middle]![this.#side].start < place) low = middle + 1
      else high = middle
    }
    return low
  }
}
