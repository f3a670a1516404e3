import type { Interval } from './highlight-index.ts'

/** A stretch of text and which of the intervals is seen there. */
export interface Layer<Item extends Interval> extends Interval {
  readonly item: Item
}

/**
 * How overlapping intervals are shown: each stretch belongs to the shortest interval over it (of equal ones, to the
 * last), so that one within another is seen whole; and the stretches that more than one cover. The intervals are sorted by
 * start. Both results are in order.
 */
export function layered<Item extends Interval>(
  items: readonly Item[],
): { readonly layers: readonly Layer<Item>[]; readonly shared: readonly Interval[] } {
  const layers: { item: Item; start: number; end: number }[] = []
  const shared: { start: number; end: number }[] = []
  const edges = [...new Set(items.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let open: Item[] = []
  let next = 0
  edges.slice(0, -1).forEach((start, index) => {
    const end = edges[index + 1]!
    open = open.filter(item => item.end > start)
    for (; next < items.length && items[next]!.start <= start; next++) open.push(items[next]!)
    if (open.length === 0) return
    const item = open.reduce((top, each) => (lengthOf(each) <= lengthOf(top) ? each : top))
    const last = layers.at(-1)
    if (last?.item === item && last.end === start) last.end = end
    else layers.push({ item, start, end })
    if (open.length > 1) extend(shared, start, end)
  })
  return { layers, shared }
}

function extend(stretches: { start: number; end: number }[], start: number, end: number): void {
  const last = stretches.at(-1)
  if (last?.end === start) last.end = end
  else stretches.push({ start, end })
}

function lengthOf({ start, end }: Interval): number {
  return end - start
}
