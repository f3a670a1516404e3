/** What words of a passage are evidence of: the other passage has them as well, or has another value there. */
export type Evidence = 'shared' | 'differing'

/** Words of a passage in a row that are evidence of one thing, or (`null`) of nothing. */
export interface Piece {
  readonly text: string
  readonly evidence: Evidence | null
}

interface Span {
  readonly start: number
  readonly end: number
}

const marks: readonly (Evidence | null)[] = [null, 'shared', 'differing']

/**
 * Cuts a passage into pieces by what its words are evidence of. Spans are in UTF-16 code units of the document, as the
 * passage is; what lies outside of it is left aside. Where a value differs, that is said rather than that it is shared.
 * Blanks between two marked words of a kind are marked with them.
 */
export function markedPieces(
  { start, text }: { readonly start: number; readonly text: string },
  shared: readonly Span[],
  differing: readonly Span[],
): Piece[] {
  const painted = new Uint8Array(text.length)
  for (const span of shared) painted.fill(1, inside(span.start - start), inside(span.end - start))
  for (const span of differing) painted.fill(2, inside(span.start - start), inside(span.end - start))
  for (const { index, 0: blanks } of text.matchAll(/\s+/g)) {
    const before = painted[index - 1] ?? 0
    if (before === painted[index + blanks.length]) painted.fill(before, index, index + blanks.length)
  }
  const pieces: Piece[] = []
  for (let from = 0; from < text.length;) {
    let to = from + 1
    while (to < text.length && painted[to] === painted[from]) to += 1
    pieces.push({ text: text.slice(from, to), evidence: marks[painted[from]!]! })
    from = to
  }
  return pieces
}

// Before the passage, a negative place would count from its end.
const inside = (place: number) => Math.max(0, place)
