import type { SourceHighlight } from '../parsed-source.ts'
import type { Remark } from './annotations.ts'
import type { PlacedPiece } from './build-document.ts'
import { readsFromRight } from './characters.ts'
import type { Box } from './types.ts'

/** Words of one remark that stand further apart in the text than this, in code units, become two highlights. */
const widestGap = 60

/**
 * Finds the words that remarks are on: those under their boxes; for a remark beside the text, the line nearest to it.
 * `unplaced` counts remarks on a page without text.
 */
export function placeRemarks(
  remarks: readonly Remark[],
  placed: readonly PlacedPiece[],
  text: string,
): { readonly highlights: SourceHighlight[]; readonly unplaced: number } {
  const byPage = Map.groupBy(placed, ({ piece }) => piece.page)
  const highlights: SourceHighlight[] = []
  let unplaced = 0
  for (const remark of remarks) {
    const pieces = byPage.get(remark.page) ?? []
    const ranges = remark.onWords ? underBoxes(remark.boxes, pieces, text) : nearest(remark.boxes, pieces)
    if (ranges.length === 0) unplaced += 1
    for (const [start, end] of ranges) {
      const { comment, author, createdAt } = remark
      highlights.push({ start, end, comment, author, createdAt })
    }
  }
  return { highlights, unplaced }
}

type Range = [start: number, end: number]

function underBoxes(boxes: readonly Box[], pieces: readonly PlacedPiece[], text: string): Range[] {
  const found: Range[] = []
  for (const placed of pieces) {
    const { piece, start } = placed
    const middle = (piece.top + piece.bottom) / 2
    for (const box of boxes) {
      if (middle < box.top || middle > box.bottom || piece.x1 <= box.x0 || piece.x0 >= box.x1) continue
      const range = lettersWithin(placed, box)
      if (range) found.push([start + range[0], start + range[1]])
    }
  }
  return joined(found)
    .map(range => wholeWords(range, text))
    .filter(([start, end]) => start < end)
}

// Widths of letters are not known, only that of the run; narrow and broad letters are told apart.
function lettersWithin({ piece }: PlacedPiece, box: Box): Range | null {
  const letters = [...piece.text]
  const widths = letters.map(widthOf)
  const scale = (piece.x1 - piece.x0) / (widths.reduce((sum, width) => sum + width, 0) || 1)
  const fromRight = readsFromRight(piece.text)
  let at = fromRight ? piece.x1 : piece.x0
  let offset = 0
  let [first, last] = [-1, -1]
  for (const [index, letter] of letters.entries()) {
    const width = widths[index]! * scale
    const middle = fromRight ? at - width / 2 : at + width / 2
    if (middle >= box.x0 && middle <= box.x1) {
      if (first < 0) first = offset
      last = offset + letter.length
    }
    at += fromRight ? -width : width
    offset += letter.length
  }
  return first < 0 ? null : [first, last]
}

function widthOf(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0
  if (/[ijlI.,:;'’|!()[\]ft ]/.test(letter)) return 0.5
  return /[mwMW—]/.test(letter) ? 1.5 : 1
}

function joined(ranges: readonly Range[]): Range[] {
  const joinedRanges: Range[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joinedRanges.at(-1)
    if (last && start - last[1] <= widestGap) last[1] = Math.max(last[1], end)
    else joinedRanges.push([start, end])
  }
  return joinedRanges
}

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)

// An edge within a word goes to that end of the word that is nearer.
function wholeWords([start, end]: Range, text: string): Range {
  let from = edge(start, text, 'out')
  let to = edge(end, text, 'in')
  while (from < to && /\s/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  return [from, to]
}

function edge(at: number, text: string, tie: 'out' | 'in'): number {
  let before = at
  while (before > 0 && isLetter(text[before - 1])) before -= 1
  let after = at
  while (after < text.length && isLetter(text[after])) after += 1
  if (before === at || after === at) return at
  const towards = at - before - (after - at)
  return towards < 0 || (towards === 0 && tie === 'out') ? before : after
}

function nearest(boxes: readonly Box[], pieces: readonly PlacedPiece[]): Range[] {
  const [box] = boxes
  if (!box) return []
  const [x, y] = [box.x0, (box.top + box.bottom) / 2]
  let best: PlacedPiece | null = null
  let least = Infinity
  for (const placed of pieces) {
    const { piece } = placed
    if (piece.text.trim() === '') continue
    const aside = Math.max(piece.x0 - x, 0, x - piece.x1)
    const apart = Math.max(piece.top - y, 0, y - piece.bottom)
    // What stands at the same height is meant before what is near.
    const distance = aside + apart * 4
    if (distance < least) [best, least] = [placed, distance]
  }
  if (!best) return []
  const { piece, start } = best
  const blank = piece.text.length - piece.text.trimStart().length
  return [[start + blank, start + piece.text.trimEnd().length]]
}
