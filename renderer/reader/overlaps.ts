import type { Interval } from './highlight-index.ts'

/** The stretches covered by two or more of the intervals, merged and in order. The intervals are sorted by start. */
export function overlaps(intervals: readonly Interval[]): Interval[] {
  const found: { start: number; end: number }[] = []
  let reach = -1
  for (const { start, end } of intervals) {
    const from = start
    const to = Math.min(end, reach)
    if (from < to) {
      const last = found.at(-1)
      if (last && from <= last.end) last.end = Math.max(last.end, to)
      else found.push({ start: from, end: to })
    }
    reach = Math.max(reach, end)
  }
  return found
}
