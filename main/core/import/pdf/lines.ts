import type { Line, Run } from './types.ts'

/** A gap this wide, in sizes of the font, parts what stands on one height into two lines: columns, cells, tabs. */
const widestBlank = 1.3

/** Runs that stand on one height of the page, from top to bottom; within each from left to right. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = runs.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0)
  const rows: { baseline: number; size: number; runs: Run[] }[] = []
  const small: Run[] = []
  const sizes = sorted.map(run => run.size).toSorted((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  for (const run of sorted) {
    // What is raised or lowered beside a bigger letter is put there when all rows are known.
    if (isBullet(run) || (run.size < usual * 0.88 && run.text.length <= 12)) {
      small.push(run)
      continue
    }
    const row = rows.at(-1)
    if (row && run.baseline - row.baseline < Math.min(row.size, run.size) * 0.4) {
      row.runs.push(run)
      row.size = Math.max(row.size, run.size)
    } else {
      rows.push({ baseline: run.baseline, size: run.size, runs: [run] })
    }
  }
  addSmall(rows, small)
  return rows.toSorted((a, b) => a.baseline - b.baseline).map(row => row.runs.toSorted((a, b) => a.x0 - b.x0))
}

function addSmall(rows: { baseline: number; size: number; runs: Run[] }[], small: readonly Run[]): void {
  const loose: { baseline: number; size: number; runs: Run[] }[] = []
  let from = 0
  for (const run of small) {
    while (from < rows.length && rows[from]!.baseline < run.baseline - run.size * 2) from += 1
    let home: (typeof rows)[number] | null = null
    for (let at = from; at < rows.length && rows[at]!.baseline < run.baseline + rows[at]!.size; at += 1) {
      const row = rows[at]!
      const rise = (row.baseline - run.baseline) / row.size
      if (rise > 0.7 || rise < -0.4) continue
      if (row.runs.some(other => beside(other, run))) home = row
    }
    const last = loose.at(-1)
    if (home) home.runs.push(run)
    else if (last && run.baseline - last.baseline < run.size * 0.4) last.runs.push(run)
    else loose.push({ baseline: run.baseline, size: run.size, runs: [run] })
  }
  rows.push(...loose)
}

const isBullet = (run: Run) => /^[•‣◦▪●○■□·∙]$/u.test(run.text)

// A bullet stands before its line, often smaller and lower or higher than its letters.
const beside = (big: Run, small: Run) =>
  (isBullet(small) &&
    Math.max(small.x0 - big.x1, big.x0 - small.x1) > 0 &&
    Math.max(small.x0 - big.x1, big.x0 - small.x1) < big.size * 4) ||
  (small.x0 > big.x1 - big.size * 0.3 && small.x0 < big.x1 + big.size * 0.6) ||
  (small.x1 > big.x0 - big.size * 0.6 && small.x1 < big.x0 + big.size * 0.3)

/** Parts a row where wide gaps are. `widest` is in sizes of the font. */
export function segmentsOf(row: readonly Run[], page: number, widest = widestBlank): Line[] {
  const lines: Run[][] = []
  let right = -Infinity
  for (const run of row) {
    const line = lines.at(-1)
    const size = line ? Math.max(line.at(-1)!.size, run.size) : run.size
    if (line && run.x0 - right <= size * widest) line.push(run)
    else lines.push([run])
    right = line && run.x0 - right <= size * widest ? Math.max(right, run.x1) : run.x1
  }
  return lines.map(runs => lineOf(runs, page))
}

/** The line that these runs are. */
export function lineOf(runs: readonly Run[], page: number): Line {
  let letters = -1
  let main = runs[0]!
  let [x0, x1, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  const bySize = new Map<number, number>()
  for (const run of runs) {
    const size = Math.round(run.size * 10)
    const sum = (bySize.get(size) ?? 0) + run.text.length
    bySize.set(size, sum)
    if (sum > letters) [letters, main] = [sum, run]
    x0 = Math.min(x0, run.x0)
    x1 = Math.max(x1, run.x1)
    top = Math.min(top, run.top)
    bottom = Math.max(bottom, run.bottom)
  }
  return { runs, page, baseline: main.baseline, size: main.size, x0, x1, top, bottom }
}
