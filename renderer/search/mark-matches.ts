/** A piece of a snippet, and whether it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly match: boolean
}

/** Cuts a snippet into pieces at its matches, `[start, end)` in UTF-16 code units; overlapping ones become one. */
export function markMatches(snippet: string, matches: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of [...matches].sort((one, other) => one[0] - other[0])) {
    if (end <= at) continue
    if (start > at) pieces.push({ text: snippet.slice(at, start), match: false })
    const last = pieces.at(-1)
    const text = snippet.slice(Math.max(at, start), end)
    if (start < at && last) pieces[pieces.length - 1] = { text: last.text + text, match: true }
    else pieces.push({ text, match: true })
    at = end
  }
  if (at < snippet.length) pieces.push({ text: snippet.slice(at), match: false })
  return pieces
}
