import { hasClass, isHidden } from './elements.ts'
import { childrenOf, isElement, type PageElement } from './page-node.ts'

export interface TableCell {
  readonly element: PageElement
  /** From 1 to 1000. */
  readonly colspan: number
  readonly rowspan: number
}

export interface TableRow {
  readonly cells: readonly TableCell[]
}

/** A table of a page, as its rows. */
export interface PageTable {
  /** What is shown before the rows: the caption, and what is in the table though it belongs to no row. */
  readonly before: readonly PageElement[]
  /** In the order in which they are shown: the foot comes last, wherever it stands. */
  readonly rows: readonly TableRow[]
  /** Whether the table only puts things beside each other on the page, and holds no figures. */
  readonly isLayout: boolean
}

/** Reads the rows of a table, whatever of `thead`, `tbody` and `tfoot` there is. HTML Standard, section 4.9. */
export function rowsOf(table: PageElement): PageTable {
  const before: PageElement[] = []
  const rows: TableRow[] = []
  const foot: TableRow[] = []
  const add = (part: PageElement, into: TableRow[], isGroup: boolean) => {
    for (const child of childrenOf(part)) {
      if (!isElement(child) || isHidden(child)) continue
      const name = child.localName
      if (name === 'tr') into.push({ cells: cellsOf(child) })
      else if (!isGroup && (name === 'thead' || name === 'tbody')) add(child, rows, true)
      else if (!isGroup && name === 'tfoot') add(child, foot, true)
      else if (name === 'td' || name === 'th') into.push({ cells: [cellOf(child)] })
      else if (name !== 'colgroup' && name !== 'col') before.push(child)
    }
  }
  add(table, rows, false)
  const all = [...rows, ...foot].filter(row => row.cells.length > 0)
  return { before, rows: all, isLayout: isLayout(table, all) }
}

function cellsOf(row: PageElement): TableCell[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(child => (child.localName === 'td' || child.localName === 'th') && !isHidden(child))
    .map(cellOf)
}

const cellOf = (element: PageElement): TableCell => ({
  element,
  colspan: spanOf(element, 'colspan'),
  rowspan: spanOf(element, 'rowspan'),
})

function spanOf(cell: PageElement, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10)
  return span >= 1 ? Math.min(span, 1000) : 1
}

// Old pages and mails are laid out in tables. Such a table says so, or has one cell, or has other tables in its cells.
function isLayout(table: PageElement, rows: readonly TableRow[]): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return true
  if (role === 'table' || role === 'grid' || hasClass(table, 'wikitable')) return false
  const cells = rows.flatMap(row => row.cells)
  if (cells.length <= 1) return true
  if (cells.some(cell => cell.element.localName === 'th')) return false
  return table.querySelector('td table, td h1, td h2') !== null
}
