import type { Node } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'

const { nodes } = documentSchema

/** A cell of a table, as wide and high as it says. */
export interface Cell {
  readonly blocks: readonly Node[]
  readonly header: boolean
  readonly colspan: number
  rowspan: number
}

/** The most columns or rows that a cell goes over. */
const widest = 1000

/** A table of rows of cells; `null` where there is no cell with anything in it. */
export function tableOf(rows: readonly (readonly Cell[])[]): Node | null {
  const isFilled = rows.some(row => row.some(cell => cell.blocks.some(block => block.content.size > 0)))
  if (!isFilled) return null
  return nodes.table.create(
    null,
    rows.map(row => nodes.table_row.create(null, row.map(cellOf))),
  )
}

function cellOf({ blocks, header, colspan, rowspan }: Cell): Node {
  const type = header ? nodes.table_header : nodes.table_cell
  const span = (count: number) => Math.min(Math.max(count, 1), widest)
  const content = blocks.length > 0 ? blocks : [nodes.paragraph.create()]
  return type.create({ colspan: span(colspan), rowspan: span(rowspan) }, content)
}
