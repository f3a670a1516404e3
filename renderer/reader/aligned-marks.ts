import type { Colour, SuggestionKind } from '../../shared/model/index.ts'
import type { Aligned } from './bands.ts'
import type { Side } from './types.ts'

/** One row of the overview with something aligned in it. */
export interface AlignedRow {
  readonly row: number
  /** What is aligned there, the kind that matters most first, of a kind the likeliest first; never empty. */
  readonly passages: readonly Aligned[]
}

/** The drawing of one kind: SVG path data, a sign for each row whose most important passage is of that kind. */
export interface AlignedPath {
  readonly kind: SuggestionKind
  readonly colour: Colour
  readonly path: string
}

/** How tall a row is, in pixels: a sign and the space below it. */
export const alignedRowHeight = 7
/** How wide a sign is, in pixels. */
export const signWidth = 7

/** What matters more stands for its row. */
const order: Readonly<Record<SuggestionKind, number>> = {
  differs: 0,
  'same wording': 1,
  'same claim': 2,
  'only here': 3,
}

/**
 * Sorts what is aligned on one side into the rows of a strip `height` pixels tall. `place` says how far down a text
 * position stands, as a share of the text's height (0 to 1).
 */
export function alignedRows(
  passages: readonly Aligned[],
  side: Side,
  height: number,
  place: (offset: number) => number,
): AlignedRow[] {
  const count = Math.floor(height / alignedRowHeight)
  if (count < 1) return []
  const rows = new Map<number, Aligned[]>()
  for (const aligned of passages) {
    const passage = aligned[side]
    if (!passage) continue
    const share = place((passage.start + passage.end) / 2)
    const row = Math.min(count - 1, Math.max(0, Math.round(share * (count - 1))))
    const there = rows.get(row)
    if (there) there.push(aligned)
    else rows.set(row, [aligned])
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, there]) => ({ row, passages: there.sort(byImportance) }))
}

/** Draws the rows, `x` pixels from the left: the kinds have signs of their own, and are told apart without colour. */
export function alignedPaths(rows: readonly AlignedRow[], x: number): AlignedPath[] {
  const paths = new Map<SuggestionKind, { readonly colour: Colour; path: string }>()
  for (const { row, passages } of rows) {
    const { kind, colour } = passages[0]!
    const drawing = paths.get(kind) ?? { colour, path: '' }
    drawing.path += signs[kind](x, row * alignedRowHeight)
    paths.set(kind, drawing)
  }
  return [...paths].map(([kind, drawing]) => ({ kind, ...drawing }))
}

/**
 * What a click on the strip picks, `y` pixels down: the most important passage of the row there or the nearest within
 * one row; where that is picked already, the next one of the row. `null` where there is none.
 */
export function alignedAt(rows: readonly AlignedRow[], y: number, selectedId: string | null): string | null {
  const wanted = y / alignedRowHeight - 0.5
  let nearest: AlignedRow | null = null
  for (const each of rows) {
    if (Math.abs(each.row - wanted) > 1) continue
    if (!nearest || Math.abs(each.row - wanted) < Math.abs(nearest.row - wanted)) nearest = each
  }
  if (!nearest) return null
  const { passages } = nearest
  const at = passages.findIndex(({ id }) => id === selectedId)
  return passages[(at + 1) % passages.length]!.id
}

function byImportance(one: Aligned, other: Aligned): number {
  return order[one.kind] - order[other.kind] || other.weight - one.weight
}

const bar = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`

// A filled diamond, two bars, one bar, and a dot, each at most seven pixels wide and six high.
const signs: Readonly<Record<SuggestionKind, (x: number, y: number) => string>> = {
  differs: (x, y) => `M${x + 3.5} ${y}l3.5 3l-3.5 3l-3.5 -3z`,
  'same wording': (x, y) => bar(x, y + 1, signWidth, 1.5) + bar(x, y + 4, signWidth, 1.5),
  'same claim': (x, y) => bar(x, y + 2, signWidth, 2),
  'only here': (x, y) => bar(x + 2, y + 1.5, 3, 3),
}
