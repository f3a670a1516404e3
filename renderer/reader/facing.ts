/** A passage in a pane: the middle of it and how far the pane can be scrolled, in pixels. */
export interface Station {
  readonly middle: number
  readonly furthest: number
}

/** How far down the window the reader's eye rests, as a share of its height. */
export const readingLine = 0.36

/** Where a pane must be scrolled to for a place to stand on the reading line, or as near to it as the text allows. */
export function facingAlone(station: Station, height: number): number {
  return clamp(station.middle - height * readingLine, 0, station.furthest)
}

/**
 * Where the two panes must be scrolled to for their passages to stand at one height: on the reading line, or where one
 * text begins or ends too close, at the height nearest to it that both can reach. Where there is none, each goes
 * as far as it can.
 */
export function facing(left: Station, right: Station, height: number): { left: number; right: number } {
  const lowest = Math.min(left.middle, right.middle)
  const highest = Math.max(left.middle - left.furthest, right.middle - right.furthest)
  const level = clamp(height * readingLine, Math.min(highest, lowest), lowest)
  return {
    left: clamp(left.middle - level, 0, left.furthest),
    right: clamp(right.middle - level, 0, right.furthest),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
