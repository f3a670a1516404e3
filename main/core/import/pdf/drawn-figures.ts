import type { Box } from './types.ts'

/** Lines that stand nearer to each other than this, in points, are one figure. */
const nearness = 14
/** What is smaller is an ornament or a sign. */
const narrowest = 70
const lowest = 45
const fewestStrokes = 3

/**
 * Where figures of a page are that are drawn with lines: curves and slanted lines that lie close together, over some
 * room, and not over a picture. Frames, rules and fields of colour are none.
 */
export function drawnFigures(strokes: readonly Box[], pictures: readonly Box[]): Box[] {
  const figures: { box: Box; strokes: number }[] = []
  for (const stroke of strokes) {
    let joined = { box: stroke, strokes: 1 }
    for (let at = figures.length - 1; at >= 0; at -= 1) {
      const figure = figures[at]!
      if (!areNear(figure.box, joined.box)) continue
      joined = { box: around(figure.box, joined.box), strokes: joined.strokes + figure.strokes }
      figures.splice(at, 1)
    }
    figures.push(joined)
  }
  return figures
    .filter(({ strokes: count }) => count >= fewestStrokes)
    .map(({ box }) => box)
    .filter(
      box =>
        box.x1 - box.x0 >= narrowest &&
        box.bottom - box.top >= lowest &&
        !pictures.some(picture => areNear(picture, box)),
    )
}

const areNear = (a: Box, b: Box) =>
  a.x0 - nearness < b.x1 &&
  b.x0 - nearness < a.x1 &&
  a.top - nearness < b.bottom &&
  b.top - nearness < a.bottom

const around = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  x1: Math.max(a.x1, b.x1),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
})
