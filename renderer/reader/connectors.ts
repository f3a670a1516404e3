import type { Extent } from './text-geometry.ts'
import type { Side } from './types.ts'

/** The part of a pane that is seen, in pixels from the top of what it scrolls. */
export interface PaneWindow {
  readonly top: number
  readonly height: number
}

/** Where the two passages of a link stand, each in the pixels of its pane. */
export interface LinkPlace {
  readonly id: string
  readonly left: Extent
  readonly right: Extent
}

/** A bracket beside the lines of a passage, in pixels of the window, and where the curve meets it. */
export interface Bracket {
  readonly top: number
  readonly bottom: number
  readonly middle: number
}

/** A link to be drawn: with both brackets, or with one where the other passage is out of sight (above -1, below 1). */
export interface Connector {
  readonly id: string
  readonly left: Bracket | null
  readonly right: Bracket | null
  readonly away: -1 | 0 | 1
}

/** Links that leave the window on one side: how many, and the one whose hidden passage is nearest to it. */
export interface EdgeMark {
  readonly side: Side
  readonly direction: -1 | 1
  readonly count: number
  readonly nearestId: string
}

/** What of the links is to be drawn for two windows: connectors in order from the top, and marks at the edges. */
export function drawableLinks(
  places: readonly LinkPlace[],
  left: PaneWindow,
  right: PaneWindow,
): { readonly connectors: readonly Connector[]; readonly marks: readonly EdgeMark[] } {
  const connectors: Connector[] = []
  const marks = new Map<string, EdgeMark & { distance: number }>()
  for (const place of places) {
    const atLeft = standing(place.left, left)
    const atRight = standing(place.right, right)
    if (atLeft !== 0 && atRight !== 0) continue
    connectors.push({
      id: place.id,
      left: atLeft === 0 ? bracket(place.left, left) : null,
      right: atRight === 0 ? bracket(place.right, right) : null,
      away: atLeft === 0 ? atRight : atLeft,
    })
    if (atLeft !== 0) note(marks, 'left', atLeft, place.id, distance(place.left, left))
    if (atRight !== 0) note(marks, 'right', atRight, place.id, distance(place.right, right))
  }
  connectors.sort((a, b) => (a.left ?? a.right)!.middle - (b.left ?? b.right)!.middle)
  return { connectors, marks: [...marks.values()] }
}

/** Where the two passages of a link within one document stand, in the pixels of its pane. */
export interface ArcPlace {
  readonly id: string
  readonly from: Extent
  readonly to: Extent
}

/** A link within one document: with both brackets, or with one where the other passage is out of sight (above -1, below 1). */
export interface Arc {
  readonly id: string
  readonly upper: Bracket | null
  readonly lower: Bracket | null
  readonly away: -1 | 0 | 1
}

/** What of the links within a document is to be drawn for its window, in order from the top. */
export function drawableArcs(places: readonly ArcPlace[], window: PaneWindow): readonly Arc[] {
  const arcs = places.flatMap(({ id, from, to }) => {
    const [above, below] = from.top <= to.top ? [from, to] : [to, from]
    const atTop = standing(above, window)
    const atBottom = standing(below, window)
    if (atTop !== 0 && atBottom !== 0) return []
    return [
      {
        id,
        upper: atTop === 0 ? bracket(above, window) : null,
        lower: atBottom === 0 ? bracket(below, window) : null,
        away: atTop === 0 ? atBottom : atTop,
      },
    ]
  })
  return arcs.sort((a, b) => (a.upper ?? a.lower)!.middle - (b.upper ?? b.lower)!.middle)
}

/** The curve between two brackets, as SVG path data. It never leaves the space between `x1` and `x2`. */
export function curvePath(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.min(60, Math.abs(x2 - x1) * 0.62) * Math.sign(x2 - x1)
  return `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`
}

/** The beginning of a curve to a passage out of sight: it turns up (-1) or down (1) within `reach` pixels, and ends. */
export function stubPath(x: number, y: number, reach: number, direction: -1 | 1): string {
  return `M${round(x)} ${round(y)}C${round(x + reach * 0.7)} ${round(y)} ${round(x + reach)} ${round(y + direction * 8)} ${round(x + reach)} ${round(y + direction * 30)}`
}

function round(value: number): number {
  return Math.round(value * 2) / 2
}

// A passage is in sight when its middle is, or when it fills the window.
function standing(extent: Extent, window: PaneWindow): -1 | 0 | 1 {
  if (extent.bottom <= window.top + 6) return -1
  if (extent.top >= window.top + window.height - 6) return 1
  return 0
}

function distance(extent: Extent, window: PaneWindow): number {
  return extent.bottom <= window.top ? window.top - extent.bottom : extent.top - window.top - window.height
}

function bracket(extent: Extent, window: PaneWindow): Bracket {
  const top = extent.top - window.top + 3
  const bottom = Math.max(top + 4, extent.bottom - window.top - 3)
  const middle = (Math.max(top, 4) + Math.min(bottom, window.height - 4)) / 2
  return { top, bottom, middle }
}

function note(
  marks: Map<string, EdgeMark & { distance: number }>,
  side: Side,
  direction: -1 | 1,
  id: string,
  away: number,
): void {
  const key = `${side} ${direction}`
  const before = marks.get(key)
  const nearest = !before || away < before.distance
  marks.set(key, {
    side,
    direction,
    count: (before?.count ?? 0) + 1,
    nearestId: nearest ? id : before.nearestId,
    distance: nearest ? away : before.distance,
  })
}
