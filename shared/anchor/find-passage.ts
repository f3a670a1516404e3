import type { QuoteAnchor } from './quote-anchor.ts'

/** How a passage was found: at its old place, the same words elsewhere, or nearly the same words. */
export type How = 'position' | 'exact' | 'approximate'

/** A passage found again, `[start, end)` in UTF-16 code units; `score` is at most 1. */
export interface FoundPassage {
  readonly start: number
  readonly end: number
  readonly how: How
  readonly score: number
}

/** Finds a passage in another version of its text; `null` where it is not there, or is not told from others. */
export function findPassage(text: string, anchor: QuoteAnchor): FoundPassage | null {
  const { start, end, quote } = anchor
  if (text.startsWith(quote, start)) return { start, end, how: 'position', score: 1 }
  const at = text.indexOf(quote)
  if (at < 0 || text.includes(quote, at + 1)) return null
  return { start: at, end: at + quote.length, how: 'exact', score: 1 }
}
