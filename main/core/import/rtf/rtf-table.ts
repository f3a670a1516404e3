import { assembleBlocks, type FlatBlock } from '../office/assemble.ts'
import { type Cell, tableOf } from '../office/table.ts'
import type { TextBlocks } from '../office/text-block.ts'

/** What a row says of a cell before the cell itself comes: where it ends, in twips, and what it is merged with. */
export interface CellBounds {
  readonly right: number
  readonly merge: 'first' | 'next' | null
  readonly down: 'first' | 'next' | null
}

interface Row {
  readonly bounds: readonly CellBounds[]
  readonly cells: readonly (readonly FlatBlock[])[]
  readonly header: boolean
}

/** Edges nearer to each other than this, in twips, are one. */
const oneEdge = 30

/** A table as rows of cells that end at edges; how many columns a cell takes shows when all edges are known. */
export class RtfTable {
  readonly #rows: Row[] = []

  add(row: Row): void {
    this.#rows.push(row)
  }

  /** The table as blocks: none for an empty one, what is in it for a table of one cell. */
  blocks(texts: TextBlocks): FlatBlock[] {
    const edges = edgesOf(this.#rows)
    const open = new Map<number, Cell>()
    const rows = this.#rows.map(row => cellsOf(row, edges, open, texts))
    const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : null
    if (only) return only.blocks.map(node => ({ kind: 'block', node }))
    const table = tableOf(rows)
    return table ? [{ kind: 'block', node: table }] : []
  }
}

function edgesOf(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ bounds }) => bounds.map(({ right }) => right)).sort((a, b) => a - b)
  return all.filter((edge, index) => index === 0 || edge - all[index - 1]! > oneEdge)
}

function cellsOf(
  { bounds, cells, header }: Row,
  edges: readonly number[],
  open: Map<number, Cell>,
  texts: TextBlocks,
): Cell[] {
  const made: Cell[] = []
  let left = Number.NEGATIVE_INFINITY
  for (const [index, flat] of cells.entries()) {
    const bound = bounds[index]
    const right = bound?.right ?? left
    const span = Math.max(1, edges.filter(edge => edge > left + oneEdge && edge <= right + oneEdge).length)
    const before = made.at(-1)
    const above = open.get(index)
    const blocks = assembleBlocks(flat, texts)
    if (bound?.merge === 'next' && before) {
      made[made.length - 1] = {
        ...before,
        blocks: [...before.blocks, ...blocks],
        colspan: before.colspan + span,
      }
    } else if (bound?.down === 'next' && above) {
      above.rowspan += 1
    } else {
      const cell: Cell = { blocks, header, colspan: span, rowspan: 1 }
      made.push(cell)
      if (bound?.down === 'first') open.set(index, cell)
      else open.delete(index)
    }
    left = right
  }
  return made
}
