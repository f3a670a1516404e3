import { readsFromRight, rightToLeft } from './characters.ts'
import type { Line, Piece, Run } from './types.ts'

/**
 * The text of a line as pieces in the order of reading: from right to left where `fromRight`, with what is written
 * the other way in it (numbers, foreign words) kept in its own order; blanks where there are gaps; raised and lowered
 * letters told by their place. Unicode Annex 9, rule L2, on runs instead of letters.
 */
export function piecesOf(line: Line, fromRight: boolean): Piece[] {
  const runs = line.runs.map((run, at) => ({ run, blank: at > 0 && hasBlank(line.runs[at - 1]!, run) }))
  const ordered =
    fromRight || runs.some(({ run }) => rightToLeft.test(run.text)) ? reorder(runs, fromRight) : runs
  const pieces: Piece[] = []
  for (const { run, blank } of ordered) {
    const piece = pieceOf(run, line)
    const last = pieces.at(-1)
    const gap = blank && last ? ' ' : ''
    if (last && sameLook(last, piece) && (run.text.length < 3 || last.text.length < 3)) {
      pieces[pieces.length - 1] = merged(last, piece, gap)
    } else {
      // A blank between two looks is plain: neither is what the author meant to set off.
      if (gap !== '' && last) pieces.push(blankBetween(last, piece))
      pieces.push(piece)
    }
  }
  return pieces
}

function hasBlank(before: Run, run: Run): boolean {
  const gap = run.x0 - before.x1
  const size = Math.min(before.size, run.size)
  return gap > size * 0.13 || (run.blankBefore && gap > size * 0.03)
}

interface Placed {
  readonly run: Run
  /** Whether a blank stands to its left. */
  readonly blank: boolean
}

type Direction = 'left' | 'right' | 'number' | 'neutral'

function directionOf(text: string): Direction {
  if (rightToLeft.test(text)) return 'right'
  if (/\p{L}/u.test(text)) return 'left'
  return /\p{N}/u.test(text) ? 'number' : 'neutral'
}

// Stretches against the direction of the line keep their own order; all else is turned round.
function reorder(runs: readonly Placed[], fromRight: boolean): Placed[] {
  const directions = runs.map(({ run }) => directionOf(run.text))
  const against = (direction: Direction) =>
    fromRight ? direction === 'left' || direction === 'number' : direction === 'right'
  const stretches: { readonly against: boolean; readonly runs: Placed[] }[] = []
  for (let at = 0; at < runs.length;) {
    const start = at
    if (!against(directions[at]!)) {
      stretches.push({ against: false, runs: [runs[at]!] })
      at += 1
      continue
    }
    let end = at + 1
    for (at = end; at < runs.length; at += 1) {
      if (against(directions[at]!)) end = at + 1
      else if (directions[at] !== 'neutral' || !bridges(runs, at, fromRight)) break
    }
    stretches.push({ against: true, runs: runs.slice(start, end) })
    at = end
  }
  if (!fromRight) {
    return stretches.flatMap(stretch => (stretch.against ? withBlanksTurned(stretch.runs) : stretch.runs))
  }
  // Seen from the right, the blank that stood to the left of a stretch comes after it.
  const turned = stretches.toReversed()
  return turned.flatMap((stretch, at) => {
    const before = turned[at - 1]
    const blank = before !== undefined && before.runs[0]!.blank
    return stretch.runs.map((placed, index) => (index === 0 ? { ...placed, blank } : placed))
  })
}

// In a line from the right, `06` `:` `40` is one number; a comma with a blank beside it is the line's.
function bridges(runs: readonly Placed[], at: number, fromRight: boolean): boolean {
  if (!fromRight) return true
  const next = runs[at + 1]
  return !runs[at]!.blank && next !== undefined && !next.blank
}

function withBlanksTurned(runs: readonly Placed[]): Placed[] {
  return runs
    .toReversed()
    .map((placed, at) => ({ ...placed, blank: at === 0 ? runs[0]!.blank : runs[runs.length - at]!.blank }))
}

function pieceOf(run: Run, line: Line): Piece {
  const rise = (line.baseline - run.baseline) / line.size
  const small = run.size < line.size * 0.85
  return {
    text: run.text,
    page: line.page,
    x0: run.x0,
    x1: run.x1,
    top: run.top,
    bottom: run.bottom,
    em: run.font.italic,
    strong: run.font.bold,
    code: run.font.mono,
    raised: small && rise > 0.12 ? 'sup' : small && rise < -0.06 ? 'sub' : null,
  }
}

function sameLook(a: Piece, b: Piece): boolean {
  return (
    a.em === b.em && a.strong === b.strong && a.code === b.code && a.raised === b.raised && a.page === b.page
  )
}

/** A blank where two pieces meet; it looks as they do where both look alike, else plain. */
export function blankBetween(before: Piece, after: Piece): Piece {
  return {
    ...before,
    text: ' ',
    em: before.em && after.em,
    strong: before.strong && after.strong,
    code: before.code && after.code,
    raised: null,
    x0: Math.min(before.x1, after.x0),
    x1: Math.max(before.x1, after.x0),
  }
}

const merged = (a: Piece, b: Piece, gap: string): Piece => ({
  ...a,
  text: a.text + gap + b.text,
  x0: Math.min(a.x0, b.x0),
  x1: Math.max(a.x1, b.x1),
})

/** Whether lines are read from right to left: most of their letters say so. */
export function linesReadFromRight(lines: readonly Line[]): boolean {
  let text = ''
  for (const line of lines) {
    for (const run of line.runs) text += run.text
    if (text.length > 2000) break
  }
  return readsFromRight(text)
}

/** The text of some pieces. */
export function textOf(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += piece.text
  return text
}
