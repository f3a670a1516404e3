import { segmentsOf } from './lines.ts'
import { isBold } from './paragraphs.ts'
import type { Box, Line, Run } from './types.ts'

/** A part of a page that is read by itself: lines of one column, or rows of cells. */
export type Region =
  | { readonly kind: 'column'; readonly lines: readonly Line[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Line[])[] }

/** The narrowest gutter between columns, in sizes of the font. */
const narrowestGutter = 0.9

/**
 * Parts a page into what is read one after the other. Rows are gathered into bands from top to bottom for as long as
 * one gutter runs through all of them; a band of prose is read column by column, a band of short pieces is a table;
 * whatever crosses the gutter (a heading over both columns) ends the band. After the recursive cuts of Nagy and Seth
 * (1984), with the cuts found from the rows.
 */
export function regionsOf(
  rows: readonly (readonly Run[])[],
  page: number,
  { fromRight, drawn }: { readonly fromRight: boolean; readonly drawn: readonly Box[] },
): Region[] {
  const written = rows.map(row => segmentsOf(row, page))
  return order(withNeighbours(withDrawn(written, drawn, page)), fromRight, 0)
}

/**
 * What is drawn takes its room among the rows while columns are looked for, as a line without words: beside a picture
 * there may be no other line.
 */
function withDrawn(rows: readonly Row[], drawn: readonly Box[], page: number): Row[] {
  const lines = rows.flat()
  const size = lines.map(line => line.size).toSorted((a, b) => a - b)[lines.length >> 1] ?? 0
  const holdsWords = ({ x0, x1, top, bottom }: Box) =>
    lines.some(line => line.x1 > x0 && line.x0 < x1 && line.baseline > top && line.baseline < bottom)
  const places = drawn
    .filter(box => !holdsWords(box))
    .map((box): Row => [{ ...box, runs: [], page, baseline: box.bottom, size }])
  return [...rows, ...places].toSorted((a, b) => a[0]!.baseline - b[0]!.baseline)
}

const isWritten = (line: Line) => line.runs.length > 0

// Lines of columns need not stand at one height: those beside each other are a row too.
function withNeighbours(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    if (last && areBeside(last, row))
      joined[joined.length - 1] = [...last, ...row].toSorted((a, b) => a.x0 - b.x0)
    else joined.push(row)
  }
  return joined
}

function areBeside(above: Row, below: Row): boolean {
  return below.every(line =>
    above.every(other => {
      const size = Math.min(line.size, other.size)
      const apart =
        line.x0 - other.x1 >= size * narrowestGutter || other.x0 - line.x1 >= size * narrowestGutter
      return apart && line.top < Math.max(...above.map(({ bottom }) => bottom)) - size * 0.25
    }),
  )
}

type Row = readonly Line[]
type Interval = readonly [from: number, to: number]

interface Band {
  readonly rows: Row[]
  /** Free of text through all rows, between text on either side; empty for a band of one column. */
  gutters: readonly Interval[]
}

function order(rows: readonly Row[], fromRight: boolean, depth: number): Region[] {
  const regions: Region[] = []
  const addColumn = (lines: readonly Line[]) => {
    const last = regions.at(-1)
    if (last?.kind === 'column')
      regions[regions.length - 1] = { kind: 'column', lines: [...last.lines, ...lines] }
    else if (lines.length > 0) regions.push({ kind: 'column', lines })
  }
  for (const band of bandsOf(rows)) {
    const parts = band.gutters.length > 0 ? partsOf(band) : []
    if (depth < 4 && areColumns(parts)) {
      const columns = fromRight ? parts.toReversed() : parts
      for (const column of columns) {
        for (const region of order(column, fromRight, depth + 1)) {
          // A new column begins a new region, or its lines would be taken for one with those before.
          regions.push(region)
        }
      }
    } else if (isTable(band, parts)) {
      const written = band.rows.map(row => row.filter(isWritten))
      regions.push({ kind: 'rows', rows: written.filter(row => row.length > 0) })
    } else {
      addColumn(band.rows.flatMap(asLines))
    }
  }
  return regions
}

// A row of one column whose gaps are only wide blanks; what stands at other heights is beside it by chance.
function asLines(whole: Row): Line[] {
  const row = whole.filter(isWritten)
  const [first] = row
  if (row.length < 2) return row
  if (row.some(line => Math.abs(line.baseline - first!.baseline) > first!.size * 0.4)) {
    return row.toSorted((a, b) => a.baseline - b.baseline)
  }
  const runs = row.flatMap(line => line.runs)
  return segmentsOf(runs, first!.page, Infinity)
}

function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = []
  for (const [at, row] of rows.entries()) {
    const band = bands.at(-1)
    const own = gapsOf(row)
    if (!band) {
      bands.push({ rows: [row], gutters: own })
      continue
    }
    const shared = band.gutters.length > 0 ? withoutRow(band.gutters, row) : []
    if (band.gutters.length === 0 && own.length > 0) {
      const begun = takeBegun(band, row, own)
      if (band.rows.length === 0) bands.pop()
      bands.push({ rows: [...begun, row], gutters: own })
    } else if (band.gutters.length > 0 && (shared.length === 0 || spans(rows, at, shared))) {
      bands.push({ rows: [row], gutters: own })
    } else {
      band.rows.push(row)
      band.gutters = shared
    }
  }
  return bands
}

// One column may begin above the others: the rows right above that stay clear of the gutter belong to it.
function takeBegun(band: Band, row: Row, gutters: readonly Interval[]): Row[] {
  const begun: Row[] = []
  let below = row
  while (band.rows.length > 0) {
    const above = band.rows.at(-1)!
    const gap = topOf(below) - bottomOf(above)
    const alike = Math.abs(above[0]!.size - below[0]!.size) < below[0]!.size * 0.05
    if (!alike || gap > below[0]!.size * 0.9 || withoutRow(gutters, above).length < gutters.length) break
    begun.unshift(band.rows.pop()!)
    below = above
  }
  return begun
}

const topOf = (row: Row) => Math.min(...row.map(({ top }) => top))
const bottomOf = (row: Row) => Math.max(...row.map(({ bottom }) => bottom))

function gapsOf(row: Row): Interval[] {
  const gaps: Interval[] = []
  for (let at = 1; at < row.length; at += 1) {
    const gap: Interval = [row[at - 1]!.x1, row[at]!.x0]
    if (gap[1] - gap[0] >= row[at]!.size * narrowestGutter) gaps.push(gap)
  }
  return gaps
}

function withoutRow(gutters: readonly Interval[], row: Row): Interval[] {
  const left: Interval[] = []
  for (let [from, to] of gutters) {
    for (const { x0, x1 } of row) {
      if (x1 <= from || x0 >= to) continue
      if (x0 <= from) from = Math.max(from, x1)
      else to = Math.min(to, x0)
    }
    if (to - from >= (row[0]?.size ?? 0) * narrowestGutter) left.push([from, to])
  }
  return left
}

// A heading over all columns may be so short that it leaves the gutter free. It shows by the gap in the columns beside
// it, into which it fits.
function spans(rows: readonly Row[], at: number, [gutter]: readonly Interval[]): boolean {
  const row = rows[at]!
  const [line] = row
  if (row.length !== 1 || !gutter) return false
  const isLeft = line!.x1 <= gutter[0] + 0.5
  // A picture may be wider than the lines of its column.
  const edges = (other: Line) => (isWritten(other) ? gutter : ([line!.x0, line!.x1] as const))
  const beside = (other: Line) =>
    isLeft ? other.x0 >= edges(other)[1] - 0.5 : other.x1 <= edges(other)[0] + 0.5
  const own = lastWith(rows, at, -1, other => !beside(other))
  if (own && goesOn(own, line!)) return false
  const above = lastWith(rows, at, -1, beside)
  const below = lastWith(rows, at, 1, beside)
  if (!above || !below) return false
  const room = line!.size * 0.25
  return (
    line!.top - above.bottom > room &&
    below.top - line!.bottom > room &&
    below.top - above.bottom > line!.size * 2
  )
}

const goesOn = (above: Line, line: Line) =>
  Math.abs(above.size - line.size) < line.size * 0.05 &&
  isBold(above) === isBold(line) &&
  line.top - above.bottom < line.size * 0.8

// The nearest line that stands beside, at most a few rows off.
function lastWith(
  rows: readonly Row[],
  from: number,
  step: 1 | -1,
  beside: (line: Line) => boolean,
): Line | null {
  for (let at = from + step; at >= 0 && at < rows.length && Math.abs(at - from) < 6; at += step) {
    const found = rows[at]!.find(beside)
    if (found) return found
  }
  return null
}

function partsOf(band: Band): Row[][] {
  const parts: Line[][][] = Array.from({ length: band.gutters.length + 1 }, () => [])
  for (const row of band.rows) {
    const cells: Line[][] = parts.map(() => [])
    for (const line of row) {
      const at = band.gutters.findIndex(([from, to]) => line.x1 <= (from + to) / 2)
      cells[at < 0 ? parts.length - 1 : at]!.push(line)
    }
    for (const [at, lines] of cells.entries()) if (lines.length > 0) parts[at]!.push(lines)
  }
  return parts
}

const lettersOf = (lines: readonly Line[]) =>
  lines.reduce((sum, line) => sum + line.runs.reduce((letters, run) => letters + run.text.length, 0), 0)

// Prose fills its column; cells of a table are short, or stand beside others that have far fewer rows.
function areColumns(parts: readonly (readonly Row[])[]): boolean {
  if (parts.length < 2 || parts.length > 5) return false
  const most = Math.max(...parts.map(heightOf))
  if (most < 3) return false
  return parts.every(rows => {
    const height = heightOf(rows)
    if (height < 2 || height < most * 0.2) return false
    const written = rows.flat().filter(isWritten)
    const right = Math.max(...written.map(line => line.x1))
    const left = Math.min(...written.map(line => line.x0))
    const full = written.filter(line => line.x1 - line.x0 > (right - left) * 0.75).length
    const writtenRows = rows.filter(row => row.some(isWritten)).length
    return lettersOf(written) >= 16 * writtenRows && full >= written.length * 0.5
  })
}

/** In rows; what is drawn is as high as the rows that would stand in its place. */
function heightOf(rows: readonly Row[]): number {
  const drawn = rows.flat().filter(line => !isWritten(line))
  const room = drawn.reduce((sum, line) => sum + (line.bottom - line.top) / ((line.size || 10) * 1.3), 0)
  return rows.filter(row => row.some(isWritten)).length + Math.floor(room)
}

function isTable(band: Band, parts: readonly (readonly Row[])[]): boolean {
  if (parts.length < 2 || band.rows.length < 2) return false
  const rows = band.rows.map(row => row.filter(isWritten))
  return rows.filter(row => row.length > 1).length >= Math.max(2, band.rows.length * 0.4)
}
