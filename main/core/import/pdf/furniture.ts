import type { Run } from './types.ts'

export interface PageRows {
  /** From top to bottom. */
  readonly rows: readonly (readonly Run[])[]
  readonly height: number
  /** The number or label that the page bears. */
  readonly label: string
}

/** How much of a page, at its top and at its foot, running heads and page numbers stand in. */
const margin = 0.16
/** At most so many rows at either end. */
const mostRows = 3
/** How far the same head may stand apart on two pages, in points. */
const tolerance = 4

/**
 * The rows of each page without running heads, running feet and page numbers: what stands in the margins, with the
 * same words (numbers aside) at the same height on several pages, and numbers that count the pages.
 */
export function withoutFurniture(pages: readonly PageRows[]): (readonly (readonly Run[])[])[] {
  const marginal = pages.map((page, at) => marginalRows(page, at))
  const places = new Map<string, MarginalRow[]>()
  for (const row of marginal.flat()) {
    const known = places.get(row.key)
    if (known) known.push(row)
    else places.set(row.key, [row])
  }
  const dropped = new Set<readonly Run[]>()
  for (const rows of places.values()) {
    for (const row of rows) if (isFurniture(row, rows, pages.length)) dropped.add(row.runs)
  }
  return pages.map(page => page.rows.filter(row => !dropped.has(row)))
}

interface MarginalRow {
  readonly runs: readonly Run[]
  readonly page: number
  readonly y: number
  /** Its end of the page and its words, numbers aside. */
  readonly key: string
  /** The only number in it; `null` where there is none or more. */
  readonly number: number | null
  readonly label: string
  readonly text: string
}

function marginalRows({ rows, height, label }: PageRows, page: number): MarginalRow[] {
  const found: MarginalRow[] = []
  const add = (runs: readonly Run[], end: 'top' | 'foot') => {
    const text = runs.map(run => run.text).join(' ')
    const numbers = text.match(/\d+/g) ?? []
    const words = text.replace(/\d+/g, '#').replace(/\b[ivxlc]+\b/gi, '#')
    const y = runs[0]!.baseline
    found.push({
      runs,
      page,
      y,
      key: `${end} ${words.replace(/\s+/g, '')}`,
      number: numbers.length === 1 ? Number(numbers[0]) : null,
      label,
      text,
    })
  }
  for (const runs of rows.slice(0, mostRows)) if (runs[0]!.baseline < height * margin) add(runs, 'top')
  for (const runs of rows.slice(mostRows).slice(-mostRows)) {
    if (runs[0]!.baseline > height * (1 - margin)) add(runs, 'foot')
  }
  if (rows.length <= mostRows) {
    for (const runs of rows) if (runs[0]!.baseline > height * (1 - margin)) add(runs, 'foot')
  }
  return found
}

function isFurniture(row: MarginalRow, alike: readonly MarginalRow[], pages: number): boolean {
  const same = alike.filter(other => Math.abs(other.y - row.y) <= tolerance)
  const words = row.key.replace(/^\w+ /, '').replace(/[#\p{P}]/gu, '')
  if (words.length >= 3) {
    if (isPageOfPages(row)) return true
    return same.length >= Math.min(3, Math.max(2, pages))
  }
  // Numbers alone: they must be the page's own, or go up as the pages do.
  if (
    row.text
      .trim()
      .replace(/^[-–—[(\s]+|[-–—\])\s]+$/g, '')
      .toLowerCase() === row.label.toLowerCase()
  )
    return true
  if (row.number === null) return false
  const steady = same.filter(
    other => other.number !== null && other.number - other.page === row.number! - row.page,
  )
  return steady.length >= 2 && steady.length >= same.length / 2
}

const isPageOfPages = ({ text }: MarginalRow) =>
  /^(?:page|p\.|seite|s\.|página|pagina|страница|صفحة|الصفحة|עמוד)\s*[-–]?\s*\d+(?:\s*(?:of|\/|von|sur|de|di|من|מתוך)\s*\d+)?$/iu.test(
    text.trim(),
  )
