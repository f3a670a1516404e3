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
  const rows = Math.max(1, Math.floor(height / rowHeight))
  const taken = new Map<Colour, { readonly linked: Uint8Array; readonly alone: Uint8Array }>()
  for (const { at, colour, linked } of marks) {
    let ofColour = taken.get(colour)
    if (!ofColour) {
      ofColour = { linked: new Uint8Array(rows), alone: new Uint8Array(rows) }
      taken.set(colour, ofColour)
    }
    const row = Math.min(rows - 1, Math.max(0, Math.round(at * (rows - 1))))
    ofColour[linked ? 'linked' : 'alone'][row] = 1
  }
  const paths: OverviewPath[] = []
  for (const linked of [false, true]) {
    for (const [colour, ofColour] of taken) {
      const path = barsPath(ofColour[linked ? 'linked' : 'alone'], linked ? 1.5 : 3, width)
      if (path !== '') paths.push({ colour, linked, path })
    }
  }
  return paths
}

function barsPath(rows: Uint8Array, inset: number, width: number): string {
  const across = width - 2 * inset
  let path = ''
  rows.forEach((taken, row) => {
    if (taken) path += `M${inset} ${row * rowHeight}h${across}v2.5h-${across}z`
  })
  return path
}
