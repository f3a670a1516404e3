import { alignTexts, type Run } from './alignment.ts'
import { asWords, findInRegion, type FoundPassage } from './find-passage.ts'
import { FoldedText } from './folded.ts'
import { PlaceIndex } from './place-index.ts'
import type { QuoteAnchor } from './quote-anchor.ts'
import { contextAgreement, leastScore, scoreOf } from './score.ts'

/** How much more than its own length is searched through for a passage, in characters. */
const largestRegion = 4000
/** How far around a place that the index told a passage is searched for, beyond its own length, in characters. */
const reach = 64
/** A quote at least this long that occurs once in either version is the same passage, wherever it went. */
const unmistakable = 32

/**
 * Finds the passages of one version of a text in another: one result for each anchor, `null` for an orphan.
 *
 * The versions are aligned once. A passage in what they have in common follows it; one that was changed is taken
 * between what stands before and after it, or looked for there; one whose words are the same, with other white space, is
 * taken by its words; else a place is looked for that reads like the passage
 * and its context, and that was not the place of something else before. Every result reaches `leastScore`, or is a
 * quote of 32 characters or more that is there once in both versions. Time grows with the texts and the number of
 * anchors, not with their product. An anchor that is not of the old text (an orphan) is only looked for.
 */
export function reanchorAll(
  oldText: string,
  newText: string,
  anchors: readonly QuoteAnchor[],
): (FoundPassage | null)[] {
  if (anchors.length === 0) return []
  const reanchoring = new Reanchoring(oldText, newText)
  return anchors.map(anchor => reanchoring.find(anchor))
}

class Reanchoring {
  readonly #oldText: string
  readonly #newText: string
  readonly #runs: readonly Run[]
  #index: PlaceIndex | null = null
  #foldedText: FoldedText | null = null

  constructor(oldText: string, newText: string) {
    this.#oldText = oldText
    this.#newText = newText
    this.#runs = alignTexts(oldText, newText)
  }

  find(anchor: QuoteAnchor): FoundPassage | null {
    const known = this.#oldText.startsWith(anchor.quote, anchor.start)
    const along = known ? this.#along(anchor) : null
    if (along && along.how !== 'approximate') return along
    const folded = known ? this.#folded(anchor) : null
    return folded && folded.score >= (along?.score ?? 0) ? folded : (along ?? this.#elsewhere(anchor, known))
  }

  /** The same words near where they were, with other white space between them or around them. */
  #folded(anchor: QuoteAnchor): FoundPassage | null {
    this.#foldedText ??= new FoldedText(this.#newText)
    return this.#foldedText.find(anchor, this.#follow(anchor.start, 1).place)
  }

  /** Where the alignment leads. */
  #along(anchor: QuoteAnchor): FoundPassage | null {
    const { quote } = anchor
    const from = this.#follow(anchor.start, 1)
    const to = this.#follow(anchor.end, -1)
    if (from.place >= to.place) return null
    const text = this.#newText
    if (text.slice(from.place, to.place) === quote) {
      const exact = this.#judge(anchor, from.place, to.place, 1)
      return exact.score >= leastScore ? exact : this.#sureIf(exact, quote, 1)
    }
    const region = { from: from.place, to: to.place, expected: from.place }
    const small = to.place - from.place <= quote.length + largestRegion
    const found = small ? findInRegion(text, anchor, region) : null
    if (!from.sure || !to.sure || found?.how === 'position' || found?.how === 'exact') return found
    const likeness = this.#likeness(anchor, from.place, to.place)
    const between = this.#judge(anchor, from.place, to.place, likeness)
    return between.score >= (found?.score ?? leastScore) ? asWords(text, between) : found
  }

  /** A place that reads like the passage and, for one of the old text, was not the place of something else in it. */
  #elsewhere(anchor: QuoteAnchor, known: boolean): FoundPassage | null {
    const { quote } = anchor
    const text = this.#newText
    const free = known ? (start: number, end: number) => !this.#isTaken(start, end) : () => true
    const room = Math.ceil(quote.length * 0.3) + reach
    this.#index ??= new PlaceIndex(text)
    const small = text.length <= largestRegion
    for (const place of small ? [0] : this.#index.placesOf(anchor)) {
      const from = small ? 0 : Math.max(0, place - room)
      const to = small ? text.length : Math.min(text.length, place + quote.length + room)
      const found = findInRegion(text, anchor, { from, to, expected: place, free })
      if (found) return found
      const at = text.slice(from, to).indexOf(quote)
      if (at < 0 || !free(from + at, from + at + quote.length)) continue
      const exact = this.#judge(anchor, from + at, from + at + quote.length, 1)
      const sure = this.#sureIf(exact, quote, known ? 1 : 0)
      if (sure) return sure
    }
    return null
  }

  /**
   * Where an offset of the old text has gone. For one in a gap, the gap's end that is away from the passage; `sure`
   * unless something stood between there and the offset.
   */
  #follow(offset: number, inward: 1 | -1): { readonly place: number; readonly sure: boolean } {
    const inside = inward === 1 ? offset : offset - 1
    const index = this.#lastRun(inside)
    const run = this.#runs[index]
    if (run && inside < run.before + run.length) return { place: run.after + offset - run.before, sure: true }
    if (inward === 1) {
      if (!run) return { place: 0, sure: offset === 0 }
      return { place: run.after + run.length, sure: run.before + run.length === offset }
    }
    const next = this.#runs[index + 1]
    if (!next) return { place: this.#newText.length, sure: offset === this.#oldText.length }
    return { place: next.after, sure: next.before === offset }
  }

  /** How much of a passage is still there between its two ends; what came in counts once it outweighs the passage. */
  #likeness({ start, end, quote }: QuoteAnchor, from: number, to: number): number {
    let common = 0
    for (let index = Math.max(0, this.#lastRun(start)); index < this.#runs.length; index += 1) {
      const run = this.#runs[index]!
      if (run.before >= end) break
      common += Math.max(0, Math.min(end, run.before + run.length) - Math.max(start, run.before))
    }
    return (common / quote.length) * Math.min(1, (2 * quote.length) / (to - from))
  }

  /** Whether most of a stretch of the new text stood in the old one too. */
  #isTaken(start: number, end: number): boolean {
    let taken = 0
    let index = 0
    let high = this.#runs.length
    while (index < high) {
      const middle = (index + high) >> 1
      const run = this.#runs[middle]!
      if (run.after + run.length <= start) index = middle + 1
      else high = middle
    }
    for (; index < this.#runs.length && this.#runs[index]!.after < end; index += 1) {
      const run = this.#runs[index]!
      taken += Math.min(end, run.after + run.length) - Math.max(start, run.after)
    }
    return taken * 2 > end - start
  }

  #judge(anchor: QuoteAnchor, start: number, end: number, likeness: number): FoundPassage {
    const exact = this.#newText.slice(start, end) === anchor.quote
    const atOldPlace = start === anchor.start
    const score = scoreOf(likeness, contextAgreement(this.#newText, start, end, anchor), atOldPlace)
    return { start, end, how: exact ? (atOldPlace ? 'position' : 'exact') : 'approximate', score }
  }

  /** An exact match that its context does not bear out, where its words can be no other passage's. */
  #sureIf(exact: FoundPassage, quote: string, timesBefore: 0 | 1): FoundPassage | null {
    const alone = quote.length >= unmistakable && occurs(this.#newText, quote) === 1
    return alone && occurs(this.#oldText, quote) === timesBefore ? { ...exact, score: leastScore } : null
  }

  /** Index of the last run that begins at or before an offset of the old text; -1 where none does. */
  #lastRun(offset: number): number {
    let low = 0
    let high = this.#runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#runs[middle]!.before <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** How often a quote occurs: 0, 1, or 2 for more. */
function occurs(text: string, quote: string): 0 | 1 | 2 {
  const at = text.indexOf(quote)
  if (at < 0) return 0
  return text.includes(quote, at + 1) ? 2 : 1
}
