import type { FoundPassage } from './find-passage.ts'
import { cutsPair, type QuoteAnchor } from './quote-anchor.ts'
import { contextAgreement, leastScore, scoreOf } from './score.ts'

/** How many places of a quote are compared, and how far from where it is expected they are looked for, in characters. */
const mostPlaces = 1000
const reach = 20_000

/**
 * A text in which every run of white space is one blank, with its offsets in the text itself: another format may have a
 * blank where one has a line's end, or a blank line between the cells of a table where another has a tab.
 */
export class FoldedText {
  /** The text with its white space folded. */
  readonly text: string
  readonly #source: string
  readonly #offsets: Int32Array

  constructor(source: string) {
    this.#source = source
    const parts: string[] = []
    const offsets = new Int32Array(source.length + 1)
    let length = 0
    for (const { 0: run, index } of source.matchAll(/\s+|\S+/gu)) {
      const isBlank = /^\s/u.test(run)
      parts.push(isBlank ? ' ' : run)
      const count = isBlank ? 1 : run.length
      for (let at = 0; at < count; at += 1) offsets[length + at] = index + at
      length += count
    }
    offsets[length] = source.length
    this.text = parts.join('')
    this.#offsets = offsets
  }

  /**
   * A passage whose words are all here in their order, with whatever white space between and around them: within 20,000
   * characters of `expected` (an offset of the text itself) the place whose context agrees best, of equals the nearest.
   * `null` where none reaches `leastScore`.
   */
  find(anchor: QuoteAnchor, expected: number): FoundPassage | null {
    const quote = fold(anchor.quote).trim()
    if (quote === '') return null
    const context = { prefix: fold(anchor.prefix), suffix: fold(anchor.suffix) }
    const place = this.#placeOf(expected)
    const from = Math.max(0, place - reach)
    const part = this.text.slice(from, place + reach + quote.length)
    let best: FoundPassage | null = null
    let at = part.indexOf(quote)
    for (let count = 0; at >= 0 && count < mostPlaces; count += 1, at = part.indexOf(quote, at + 1)) {
      const found = this.#at(from + at, from + at + quote.length, anchor, context)
      if (!found) continue
      const nearer = best !== null && Math.abs(found.start - expected) < Math.abs(best.start - expected)
      if (!best || found.score > best.score || (found.score === best.score && nearer)) best = found
    }
    return best && best.score >= leastScore ? best : null
  }

  /** The first character of this text that stands at an offset of the text itself or after it. */
  #placeOf(offset: number): number {
    let low = 0
    let high = this.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#offsets[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #at(
    from: number,
    to: number,
    anchor: QuoteAnchor,
    context: { readonly prefix: string; readonly suffix: string },
  ): FoundPassage | null {
    if (cutsPair(this.text, from) || cutsPair(this.text, to)) return null
    const agreement = contextAgreement(this.text, from, to, { ...anchor, ...context })
    const start = this.#offsets[from]!
    const end = this.#offsets[to - 1]! + 1
    const atOldPlace = start === anchor.start
    const isSame = this.#source.slice(start, end) === anchor.quote
    const how = !isSame ? 'approximate' : atOldPlace ? 'position' : 'exact'
    return { start, end, how, score: scoreOf(1, agreement, atOldPlace) }
  }
}

/** A text with every run of white space as one blank. */
export const fold = (text: string) => text.replace(/\s+/gu, ' ')
