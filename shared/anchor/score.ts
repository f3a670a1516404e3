import type { QuoteAnchor } from './quote-anchor.ts'

/**
 * How sure it must be that a passage is the one that was marked. Below this it is an orphan.
 *
 * The score of a candidate is `likeness × (0.6 + 0.4 × agreement)`, and 0.1 more (up to 1) where it begins at the old
 * place. `likeness` is 1 for the exact quote and falls by each differing character as a share of the quote's length;
 * `agreement` is `contextAgreement`. So the exact words need a quarter of their context, words of which a tenth differ
 * nearly half of it, and words of which three tenths differ all of it.
 */
export const leastScore = 0.7

/** The share of a quote's characters that may differ for it to be found at all. */
export const mostDifference = 0.3

/** The score of a candidate that begins at `start`, in words stated at `leastScore`. */
export function scoreOf(likeness: number, agreement: number, atOldPlace: boolean): number {
  return Math.min(1, likeness * (0.6 + 0.4 * agreement) + (atOldPlace ? 0.1 : 0))
}

// Lines of prose that have nothing to do with each other still agree in about three tenths of their characters.
const chance = 0.3

/**
 * How far the text around `[start, end)` agrees with an anchor's prefix and suffix: 0 no more than by chance, 1
 * wholly. Each side counts by its length; the side is compared by edit distance from the passage outwards (Sellers'
 * algorithm, 1980, with its far end free), so that an insertion in it costs only itself. An anchor without either
 * side says nothing, and gets 0.5.
 */
export function contextAgreement(text: string, start: number, end: number, anchor: QuoteAnchor): number {
  const { prefix, suffix } = anchor
  const known = prefix.length + suffix.length
  if (known === 0) return 0.5
  const before = sideAgreement(prefix, text, start, -1)
  const after = sideAgreement(suffix, text, end, 1)
  return (before * prefix.length + after * suffix.length) / known
}

function sideAgreement(side: string, text: string, edge: number, direction: -1 | 1): number {
  if (side === '') return 0
  const whole = direction < 0 ? text.endsWith(side, edge) : text.startsWith(side, edge)
  if (whole) return 1
  const alike = 1 - outwardDistance(side, text, edge, direction) / side.length
  return Math.max(0, (alike - chance) / (1 - chance))
}

/** How much longer than the side the text beside it may be for an insertion to be seen as one, in characters. */
const slack = 8

// Both read from the passage outwards. Row by row over `side`; the best of the last row ends anywhere in the text.
function outwardDistance(side: string, text: string, edge: number, direction: -1 | 1): number {
  const room = direction < 0 ? edge : text.length - edge
  const width = Math.min(room, side.length + slack)
  let row = Uint16Array.from({ length: width + 1 }, (_, index) => index)
  for (let i = 1; i <= side.length; i += 1) {
    const letter = side.charCodeAt(direction < 0 ? side.length - i : i - 1)
    const next = new Uint16Array(width + 1)
    next[0] = i
    for (let j = 1; j <= width; j += 1) {
      const other = text.charCodeAt(direction < 0 ? edge - j : edge + j - 1)
      const replaced = row[j - 1]! + (letter === other ? 0 : 1)
      next[j] = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1)
    }
    row = next
  }
  return row.reduce((least, distance) => Math.min(least, distance), side.length)
}
