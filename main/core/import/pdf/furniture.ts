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
  const marginal = pages.flatMap((page, at) => marginalRows(page, at))
  const places = new Places(marginal)
  const dropped = new Set<readonly Run[]>()
  for (const row of marginal) if (isFurniture(row, places, pages.length)) dropped.add(row.runs)
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

function isFurniture(row: MarginalRow, places: Places, pages: number): boolean {
  // Heads change from chapter to chapter, and may come only once, but the number of their page stands beside them.
  if (bearsItsNumber(row) && places.count(row, numbered) >= 3) return true
  const words = row.key.replace(/^\w+ /, '').replace(/[#\p{P}]/gu, '')
  if (words.length >= 3) {
    return isPageOfPages(row) || places.count(row, sameWords(row)) >= Math.min(3, Math.max(2, pages))
  }
  // Numbers alone: they must be the page's own, or go up as the pages do.
  const bare = row.text.trim().replace(/^[-–—[(\s]+|[-–—\])\s]+$/g, '')
  if (bare.toLowerCase() === row.label.toLowerCase()) return true
  if (row.number === null) return false
  const steady = places.count(row, steadyNumber(row))
  return steady >= 2 && steady >= places.count(row, sameWords(row)) / 2
}

function bearsItsNumber({ text, label }: MarginalRow): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  const own = label.toLowerCase()
  return words.length > 1 && words.length < 20 && (words[0] === own || words.at(-1) === own)
}

const numbered = 'numbered'
const sameWords = (row: MarginalRow) => `words ${row.key}`
const steadyNumber = (row: MarginalRow) => `steady ${row.key} ${row.number! - row.page}`

/** How often something stands at one height of the pages, at either end. */
class Places {
  readonly #counts = new Map<string, number>()

  constructor(rows: readonly MarginalRow[]) {
    for (const row of rows) {
      this.#add(row, sameWords(row))
      if (row.number !== null) this.#add(row, steadyNumber(row))
      if (bearsItsNumber(row)) this.#add(row, numbered)
    }
  }

  /** Rows at the height of this one, and of its kind. */
  count(row: MarginalRow, kind: string): number {
    const level = levelOf(row)
    const at = (step: number) => this.#counts.get(`${endOf(row)} ${level + step} ${kind}`) ?? 0
    return at(-1) + at(0) + at(1)
  }

  #add(row: MarginalRow, kind: string): void {
    const place = `${endOf(row)} ${levelOf(row)} ${kind}`
    this.#counts.set(place, (this.#counts.get(place) ?? 0) + 1)
  }
}

const levelOf = (row: MarginalRow) => Math.round(row.y / tolerance)
const endOf = (row: MarginalRow) => row.key.slice(0, row.key.indexOf(' '))

const isPageOfPages = ({ text }: MarginalRow) =>
  /^(?:page|p\.|seite|s\.|página|pagina|страница|صفحة|الصفحة|עמוד)\s*[-–]?\s*\d+(?:\s*(?:of|\/|von|sur|de|di|من|מתוך)\s*\d+)?$/iu.test(
    text.trim(),
  )
