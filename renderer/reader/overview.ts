import type { Colour } from '../../shared/model/index.ts'

/** Something to mark in the overview: a share of the text's height (0 to 1), and whether a link leaves it. */
export interface OverviewMark {
  readonly at: number
  readonly colour: Colour
  readonly linked: boolean
}

/** The drawing of one colour: SVG path data, one short bar for each row that has a mark. */
export interface OverviewPath {
  readonly colour: Colour
  readonly linked: boolean
  readonly path: string
}

const rowHeight = 3

/**
 * Draws marks into a strip `height` pixels tall. Rows are three pixels; a row shows each colour once however many
 * marks fall into it, so the drawing stays small for any number of marks. Linked marks are as wide as the strip.
 */
export function overviewPaths(marks: readonly OverviewMark[], height: number, width: number): OverviewPath[] {
  const rows = new Map<string, { colour: Colour; linked: boolean; taken: Set<number> }>()
  const last = Math.max(0, Math.floor(height / rowHeight) - 1)
  for (const { at, colour, linked } of marks) {
    const key = `${linked ? 1 : 0} ${colour}`
    let entry = rows.get(key)
    if (!entry) rows.set(key, (entry = { colour, linked, taken: new Set() }))
    entry.taken.add(Math.min(last, Math.max(0, Math.round(at * last))))
  }
  return [...rows.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { colour, linked, taken }]) => {
      const inset = linked ? 1.5 : 3
      const path = [...taken]
        .sort((a, b) => a - b)
        .map(row => `M${inset} ${row * rowHeight}h${width - 2 * inset}v2.5h-${width - 2 * inset}z`)
        .join('')
      return { colour, linked, path }
    })
}
