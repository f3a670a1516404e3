import search from 'approx-string-match'
import { cutsPair } from './quote-anchor.ts'
import { mostDifference } from './score.ts'

/** A place that reads nearly like a quote: `[start, end)`, and how many characters differ. */
export interface NearMatch {
  readonly start: number
  readonly end: number
  readonly errors: number
}

/** The longest quote, in characters, that is searched for whole. Longer ones are told by their two ends. */
export const longestPattern = 2000
const endLength = 400

/** The text is searched in stretches, so that one that repeats the quote without end is given up early. */
const stretchLength = 8192
const enoughTies = 64

/**
 * The places between `from` and `to` that differ least from a quote, as long as no more than three tenths of its
 * characters do (Myers' bit-vector algorithm, 1999, by approx-string-match). Never begins or ends within a surrogate
 * pair.
 */
export function findNearMatches(text: string, quote: string, from: number, to: number): NearMatch[] {
  return quote.length > longestPattern ? findByEnds(text, quote, from, to) : findWhole(text, quote, from, to)
}

function findWhole(text: string, quote: string, from: number, to: number): NearMatch[] {
  if (repeatsItself(quote)) return []
  let most = Math.floor(quote.length * mostDifference)
  let found: NearMatch[] = []
  const overlap = quote.length + most
  const stretch = Math.max(stretchLength, overlap * 4)
  for (let at = from; at < to && found.length < enoughTies; at += stretch) {
    const end = Math.min(to, at + stretch + overlap)
    for (const match of search(text.slice(at, end), quote, most)) {
      if (match.errors > most) continue
      if (match.errors < most) found = []
      most = match.errors
      found.push(widen(text, { start: at + match.start, end: at + match.end, errors: match.errors }))
    }
  }
  return distinct(found)
}

// Such a quote is found at every step of a text that repeats the same, and tells none of these places from another.
function repeatsItself(quote: string): boolean {
  if (quote.length < 200) return false
  const parts = new Set<string>()
  for (let at = 0; at < quote.length; at += 1) parts.add(quote.slice(at, at + 4))
  return parts.size < quote.length / 10
}

function widen(text: string, { start, end, errors }: NearMatch): NearMatch {
  return {
    start: cutsPair(text, start) ? start - 1 : start,
    end: cutsPair(text, end) ? end + 1 : end,
    errors,
  }
}

// Neighbouring ends of one place, and what two stretches share, are one match.
function distinct(matches: readonly NearMatch[]): NearMatch[] {
  const kept: NearMatch[] = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1)
    if (last && match.start < last.end && match.start - last.start <= last.errors + 1) continue
    kept.push(match)
  }
  return kept
}

// What lies between the ends may differ in length by a third and is not compared.
function findByEnds(text: string, quote: string, from: number, to: number): NearMatch[] {
  const heads = findWhole(text, quote.slice(0, endLength), from, to)
  const matches: NearMatch[] = []
  for (const head of heads) {
    const least = head.start + Math.floor((quote.length * 2) / 3) - endLength
    const most = Math.min(to, head.start + Math.ceil((quote.length * 4) / 3) + endLength)
    const tails = findWhole(text, quote.slice(-endLength), Math.max(head.end, least), most)
    const wanted = head.start + quote.length
    const [tail] = tails.sort((a, b) => Math.abs(a.end - wanted) - Math.abs(b.end - wanted))
    if (!tail) continue
    const resized = Math.abs(tail.end - head.start - quote.length)
    const share = Math.max(head.errors, tail.errors) / endLength
    matches.push({ start: head.start, end: tail.end, errors: Math.ceil(share * quote.length) + resized })
  }
  return matches
}
