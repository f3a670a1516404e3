interface Span {
  readonly start: number
  readonly end: number
}

/** How many times as long as a passage a highlight may be and still mark that passage alone. */
const mostTimesAsLong = 2

/**
 * Whether a passage is highlighted whole, by a highlight that is not of something larger: not more than twice as long.
 * So a passage without a counterpart is dealt with. The highlights are of the same document, by where they start.
 */
export function isMarkedWhole(passage: Span, highlights: readonly Span[]): boolean {
  const most = mostTimesAsLong * (passage.end - passage.start)
  for (let at = firstFrom(highlights, passage.end - most); at < highlights.length; at += 1) {
    const { start, end } = highlights[at]!
    if (start > passage.start) return false
    if (end >= passage.end && end - start <= most) return true
  }
  return false
}

/** The index of the first highlight that starts at a place or after it. */
function firstFrom(highlights: readonly Span[], place: number): number {
  let low = 0
  let high = highlights.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (highlights[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}
