import { takeFootnotes } from './footnotes.ts'
import { withoutFurniture } from './furniture.ts'
import { lineOf, rowsOf } from './lines.ts'
import { linesReadFromRight } from './line-text.ts'
import { paragraphsOf, usualOf, type Usual } from './paragraphs.ts'
import { type Region, regionsOf } from './reading-order.ts'
import { tableOf } from './tables.ts'
import type { Block, Line, Run, TextBlock } from './types.ts'
import type { PageRuns } from './read-runs.ts'

export interface Laid {
  /** Columns and pages, in the order of reading. */
  readonly parts: readonly (readonly Block[])[]
  readonly notes: readonly TextBlock[]
  readonly usual: Usual
}

/** The blocks of pages whose files say nothing of structure, from where their words stand. */
export function layOut(pages: readonly PageRuns[], labels: readonly string[]): Laid {
  const rows = withoutFurniture(
    pages.map(({ runs, height }, at) => ({
      rows: rowsOf(runs.filter(run => !run.artifact)),
      height,
      label: labels[at] ?? '',
    })),
  )
  const fromRight = linesReadFromRight(rows.flat().slice(0, 200).map(row => lineOf(row, 0)))
  const regions = rows.map((page, at) => regionsOf(page, at, fromRight))
  const usual = usualOf(regions.flat().flatMap(region => (region.kind === 'column' ? [region.lines] : [])))
  const parts: Block[][] = []
  const notes: TextBlock[] = []
  for (const [at, page] of regions.entries()) {
    for (const region of page) {
      const { text, notes: found } = takeFootnotes(blocksOf(region, usual, fromRight), usual)
      notes.push(...found)
      parts.push(text)
    }
    parts.push(sideways(pages[at]!.turned, at, usual))
  }
  return { parts: parts.filter(part => part.length > 0), notes, usual }
}

function blocksOf(region: Region, usual: Usual, fromRight: boolean): Block[] {
  return region.kind === 'rows' ? [tableOf(region.rows)] : paragraphsOf(region.lines, usual, fromRight)
}

// Words along the side of a page are a paragraph after its text.
function sideways(runs: readonly Run[], page: number, usual: Usual): Block[] {
  if (runs.length === 0) return []
  const lines: Line[] = rowsOf(runs).map(row => lineOf(row, page))
  return paragraphsOf(lines, usual, false)
}
