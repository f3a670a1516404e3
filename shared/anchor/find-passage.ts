import { findNearMatches } from './approximate.ts'
import { cutsPair, type QuoteAnchor } from './quote-anchor.ts'
import { contextAgreement, leastScore, mostDifference, scoreOf } from './score.ts'
import { widenToWords } from './whole-words.ts'

/** How a passage was found: at its old place, the same words elsewhere, or nearly the same words. */
export type How = 'position' | 'exact' | 'approximate'

/** A passage found again, `[start, end)` in UTF-16 code units. `score` is from `leastScore` to 1. */
export interface FoundPassage {
  readonly start: number
  readonly end: number
  readonly how: How
  readonly score: number
}

/** A part of a text, `[from, to)`, in which a passage is expected to begin at `expected`. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly expected: number
  /** Which places may be taken; all, where it is not given. */
  readonly free?: (start: number, end: number) => boolean
}

/** How many places of an exact quote, the nearest to the expected one, have their context compared. */
const mostPlaces = 1000
/** How far from its context a passage is looked for, beyond its own length, in characters. */
const contextReach = 64

/**
 * Finds a passage in another version of its text: the exact quote whose context agrees best, of equals the nearest to
 * the old position; else what is nearly the quote, in nearly its context. `null` where nothing reaches `leastScore`:
 * a passage that is in doubt is an orphan, never a guess.
 */
export function findPassage(text: string, anchor: QuoteAnchor): FoundPassage | null {
  const expected = Math.min(anchor.start, text.length)
  const exact = bestExact(text, anchor, { from: 0, to: text.length, expected })
  if (exact) return exact
  for (const region of regionsByContext(text, anchor)) {
    const near = bestNear(text, anchor, region)
    if (near) return near
  }
  return bestNear(text, anchor, { from: 0, to: text.length, expected })
}

/** The same in a region of the text. */
export function findInRegion(text: string, anchor: QuoteAnchor, region: Region): FoundPassage | null {
  return bestExact(text, anchor, region) ?? bestNear(text, anchor, region)
}

function bestExact(text: string, anchor: QuoteAnchor, region: Region): FoundPassage | null {
  const { quote } = anchor
  const candidates = occurrences(text, quote, region).map(start => {
    const agreement = contextAgreement(text, start, start + quote.length, anchor)
    const atOldPlace = start === anchor.start
    const how: How = atOldPlace ? 'position' : 'exact'
    return { start, end: start + quote.length, how, score: scoreOf(1, agreement, atOldPlace) }
  })
  return best(told(candidates, anchor), region)
}

function bestNear(text: string, anchor: QuoteAnchor, region: Region): FoundPassage | null {
  const { quote } = anchor
  const candidates = findNearMatches(text, quote, region.from, region.to)
    // The quote itself was refused before for its context.
    .filter(({ start, end }) => text.slice(start, end) !== quote)
    .map(({ start, end, errors }) => {
      const agreement = contextAgreement(text, start, end, anchor)
      const score = scoreOf(Math.max(0, 1 - errors / quote.length), agreement, start === anchor.start)
      return { start, end, how: 'approximate' as const, score }
    })
  const found = best(told(candidates, anchor), region)
  return found && asWords(text, found)
}

/** The same passage in whole words: of words that changed, one that is near may have been cut. */
export function asWords(text: string, found: FoundPassage): FoundPassage {
  return { ...found, ...widenToWords(text, found.start, found.end) }
}

// Where nothing is known but the words, and these are there several times, only the old place tells one from another.
function told(
  candidates: readonly FoundPassage[],
  { prefix, suffix, start }: QuoteAnchor,
): readonly FoundPassage[] {
  if (prefix !== '' || suffix !== '' || candidates.length < 2) return candidates
  return candidates.filter(candidate => candidate.start === start)
}

function best(candidates: readonly FoundPassage[], { expected, free }: Region): FoundPassage | null {
  let chosen: FoundPassage | null = null
  for (const candidate of candidates) {
    if (candidate.score < leastScore || free?.(candidate.start, candidate.end) === false) continue
    const better = chosen === null ? 1 : candidate.score - chosen.score
    const nearer = chosen !== null && Math.abs(candidate.start - expected) < Math.abs(chosen.start - expected)
    if (better > 0 || (better === 0 && nearer)) chosen = candidate
  }
  return chosen
}

/** Where a quote stands in a region, at most `mostPlaces`, those nearest to where it is expected. */
function occurrences(text: string, quote: string, { from, to, expected }: Region): number[] {
  const places: number[] = []
  const part = text.slice(from, to)
  for (let at = part.indexOf(quote); at >= 0; at = part.indexOf(quote, at + 1)) {
    const start = from + at
    if (!cutsPair(text, start) && !cutsPair(text, start + quote.length)) places.push(start)
  }
  if (places.length <= mostPlaces) return places
  return places.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected)).slice(0, mostPlaces)
}

// Copies of a passage that was changed where it stood would hide it from a search of the whole text; what stood
// before and after it still shows the place.
function regionsByContext(text: string, { start, quote, prefix, suffix }: QuoteAnchor): Region[] {
  const regions: Region[] = []
  const reach = Math.ceil(quote.length * (1 + mostDifference)) + contextReach
  const before = prefix.length >= 8 ? nearest(text, prefix, start - prefix.length) : null
  if (before !== null) {
    const from = before + prefix.length
    regions.push({ from, to: Math.min(text.length, from + reach), expected: from })
  }
  const after = suffix.length >= 8 ? nearest(text, suffix, start + quote.length) : null
  if (after !== null) {
    const expected = Math.max(0, after - quote.length)
    regions.push({ from: Math.max(0, after - reach), to: after, expected })
  }
  return regions
}

function nearest(text: string, part: string, expected: number): number | null {
  const before = text.lastIndexOf(part, Math.max(0, expected))
  const after = text.indexOf(part, Math.max(0, expected))
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after)
  return expected - before <= after - expected ? before : after
}
