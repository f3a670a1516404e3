import type { Node } from 'prosemirror-model'

/**
 * A table as the lines of a GFM table. The first row becomes the head, which GFM asks for; where it is not one, an
 * empty head is put before it. A cell over several columns or rows leaves the others empty.
 */
export function serializeTable(table: Node, serialize: (cell: Node) => string): string[] {
  const rows = cellsOf(table).map(row => row.map(cell => (cell ? oneLine(serialize(cell)) : '')))
  const width = Math.max(1, ...rows.map(row => row.length))
  const hasHead = table.firstChild?.firstChild?.type.name === 'table_header'
  if (!hasHead) rows.unshift([])
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)]
}

/** The cells by row and column; `null` where a cell reaches in from the left or from above, or none is. */
function cellsOf(table: Node): (Node | null)[][] {
  const rows: (Node | null)[][] = Array.from({ length: table.childCount }, () => [])
  const taken = new Set<string>()
  table.forEach((row, _, rowIndex) => {
    let column = 0
    row.forEach(cell => {
      while (taken.has(`${rowIndex} ${column}`)) rows[rowIndex]![column++] = null
      rows[rowIndex]![column] = cell
      const { colspan, rowspan } = cell.attrs as { colspan: number; rowspan: number }
      for (let down = 0; down < Math.min(rowspan, table.childCount - rowIndex); down += 1) {
        for (let right = 0; right < colspan; right += 1) taken.add(`${rowIndex + down} ${column + right}`)
      }
      for (let right = 1; right < colspan; right += 1) rows[rowIndex]![column + right] = null
      column += colspan
    })
  })
  return rows
}

// Blocks inside a cell follow each other on its one line; only the pipes of code are not escaped yet.
function oneLine(markdown: string): string {
  return markdown
    .replace(/\\?\n+\s*/g, ' ')
    .replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
    .trim()
}
