import type { Line, TableBlock } from './types.ts'

/**
 * The cells of rows that stand side by side. Columns are where pieces of different rows overlap; a row that begins
 * empty right below another goes on in its cells.
 */
export function tableOf(rows: readonly (readonly Line[])[]): TableBlock {
  const columns = columnsOf(rows)
  const table: Line[][][] = []
  let bottom = -Infinity
  const leading = leadingOf(rows)
  for (const row of rows) {
    const cells: Line[][] = columns.map(() => [])
    for (const line of row) cells[columnAt(columns, line)]!.push(line)
    const top = Math.min(...row.map(line => line.baseline))
    const last = table.at(-1)
    if (last && cells[0]!.length === 0 && top - bottom <= leading * 1.15) {
      for (const [at, lines] of cells.entries()) last[at]!.push(...lines)
    } else {
      table.push(cells)
    }
    bottom = Math.max(...row.map(line => line.baseline))
  }
  const [first, ...others] = table
  const bold = (cells: readonly (readonly Line[])[]) =>
    cells.flat().length > 0 && cells.flat().every(line => line.runs.every(run => run.font.bold))
  const headed = first !== undefined && bold(first) && !others.every(bold)
  return {
    kind: 'table',
    rows: table.map((cells, at) =>
      cells.map(lines => ({ lines, head: headed && at === 0, colspan: 1, rowspan: 1 })),
    ),
  }
}

// The distance of lines within a cell is the least there is between rows.
function leadingOf(rows: readonly (readonly Line[])[]): number {
  let least = Infinity
  for (let at = 1; at < rows.length; at += 1) {
    const step = rows[at]![0]!.baseline - rows[at - 1]![0]!.baseline
    if (step > rows[at]![0]!.size * 0.8) least = Math.min(least, step)
  }
  return least
}

function columnsOf(rows: readonly (readonly Line[])[]): [number, number][] {
  const columns: [number, number][] = []
  for (const { x0, x1 } of rows.flat().toSorted((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1)
    if (last && x0 < last[1]) last[1] = Math.max(last[1], x1)
    else columns.push([x0, x1])
  }
  return columns
}

function columnAt(columns: readonly (readonly [number, number])[], line: Line): number {
  const middle = (line.x0 + line.x1) / 2
  const at = columns.findIndex(([, to]) => middle <= to)
  return at < 0 ? columns.length - 1 : at
}
