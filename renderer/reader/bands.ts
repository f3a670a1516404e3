import type { Colour, SuggestionKind } from '../../shared/model/index.ts'
import type { PaneWindow } from './connectors.ts'
import type { Interval } from './highlight-index.ts'
import type { Extent } from './text-geometry.ts'

/** A passage of one document joined with one of the other, or standing alone (the other side is `null`). */
export interface Aligned {
  readonly id: string
  readonly left: Interval | null
  readonly right: Interval | null
  readonly kind: SuggestionKind
  readonly colour: Colour
  /** How strongly its band is drawn, from 0 to 1. */
  readonly weight: number
}

/** Words to mark in the two texts: `[start, end)` in UTF-16 code units of the canonical texts. */
export interface AlignedWords {
  readonly left: readonly Interval[]
  readonly right: readonly Interval[]
}

/** What a comparison shows in the panes. */
export interface Alignment {
  /** Drawn in the gutter, later ones above earlier ones, and marked in the overviews. */
  readonly passages: readonly Aligned[]
  /** The one that is looked at, with what speaks for it. */
  readonly selected: Aligned | null
  readonly shared: AlignedWords
  readonly differing: AlignedWords
}

/** A wish to see passages face each other. Each new `nonce` is a new wish. */
export interface FaceRequest {
  readonly leftId: string
  readonly rightId: string
  readonly left: Interval | null
  readonly right: Interval | null
  readonly nonce: number
}

/** From where to where something stands at the edge of the gutter, in pixels of the window. */
export interface Edge {
  readonly top: number
  readonly bottom: number
}

/** Where a passage stands in the window of its pane, a little shorter than its lines, so that neighbours stay apart. */
export function edgeOf(extent: Extent, window: PaneWindow): Edge {
  const top = extent.top - window.top + 2
  return { top, bottom: Math.max(top + 6, extent.bottom - window.top - 2) }
}

/** Whether any of it can be seen. */
export function isSeen({ top, bottom }: Edge, { height }: PaneWindow): boolean {
  return bottom > 0 && top < height
}

/** A band from edge to edge, as SVG path data. It never leaves the space between `x1` and `x2`. */
export function bandPath(x1: number, left: Edge, x2: number, right: Edge): string {
  const bend = (x2 - x1) * 0.5
  const curve = (from: number, y1: number, to: number, y2: number) => {
    const turn = Math.sign(to - from) * bend
    return `C${round(from + turn)} ${round(y1)} ${round(to - turn)} ${round(y2)} ${round(to)} ${round(y2)}`
  }
  return `M${round(x1)} ${round(left.top)}${curve(x1, left.top, x2, right.top)}V${round(right.bottom)}${curve(x2, right.bottom, x1, left.bottom)}Z`
}

/** A bar beside a passage that stands alone, `width` pixels into the gutter (to the left where that is negative). */
export function barPath(x: number, { top, bottom }: Edge, width: number): string {
  return `M${round(x)} ${round(top)}h${width}V${round(bottom)}h${-width}Z`
}

const round = (value: number) => Math.round(value * 2) / 2
