import type { Node } from 'prosemirror-model'

/** Width of the text on a page, in twentieths of a point. */
const textWidth = 9350

interface Cell {
  /** `null` for what a cell above reaches into, and for what a short row lacks. */
  readonly node: Node | null
  readonly columns: number
  /** Whether it belongs to a cell that goes over several rows: its first, or one of the others. */
  readonly merge: 'first' | 'other' | null
}

/** A table; `inside` gives the blocks of a cell, of which the last is a paragraph. */
export function docxTable(table: Node, inside: (cell: Node) => string): string {
  const rows = rowsOf(table)
  const columns = Math.max(1, ...rows.map(row => row.reduce((sum, cell) => sum + cell.columns, 0)))
  const width = Math.floor(textWidth / columns)
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${width}"/>`).join('')
  const lines = rows.map((row, index) => {
    const missing = columns - row.reduce((sum, cell) => sum + cell.columns, 0)
    const cells = missing > 0 ? [...row, { node: null, columns: missing, merge: null }] : row
    const source = table.child(index)
    const isHead = source.childCount > 0 && source.children.every(cell => cell.type.name === 'table_header')
    const head = isHead ? '<w:tblHeader/>' : ''
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.map(cell => cellXml(cell, width, inside)).join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width * columns}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`
}

function cellXml({ node, columns, merge }: Cell, width: number, inside: (cell: Node) => string): string {
  const properties = [
    `<w:tcW w:w="${width * columns}" w:type="dxa"/>`,
    columns === 1 ? '' : `<w:gridSpan w:val="${columns}"/>`,
    merge === null ? '' : merge === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
    node?.type.name === 'table_header' ? '<w:shd w:val="clear" w:color="auto" w:fill="F3F0EA"/>' : '',
  ].join('')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${node ? inside(node) : '<w:p/>'}</w:tc>`
}

// In Word a cell that goes over several rows has a cell in each of them.
function rowsOf(table: Node): Cell[][] {
  // By column: for how many more rows a cell above goes on, and over how many columns.
  const reaching = new Map<number, { rows: number; readonly columns: number }>()
  return table.children.map((row, index) => {
    const cells: Cell[] = []
    let column = 0
    const goOn = () => {
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        cells.push({ node: null, columns: above.columns, merge: 'other' })
        above.rows -= 1
        if (above.rows === 0) reaching.delete(column)
        column += above.columns
      }
    }
    goOn()
    for (const node of row.children) {
      const { colspan, rowspan } = node.attrs as { colspan: number; rowspan: number }
      const more = Math.min(rowspan, table.childCount - index) - 1
      cells.push({ node, columns: colspan, merge: more > 0 ? 'first' : null })
      if (more > 0) reaching.set(column, { rows: more, columns: colspan })
      column += colspan
      goOn()
    }
    return cells
  })
}
