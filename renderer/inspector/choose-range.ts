/** How a thing of a list was picked: alone, beside what is chosen, or up to it from the last one. */
export type Pick = 'toggle' | 'range'

/**
 * What is chosen once a thing of a list was picked. `range` takes all from the one picked last (`anchor`) to this one,
 * as `on` says; where the anchor is not in the list, only this one.
 */
export function chooseRange(
  order: readonly string[],
  chosen: ReadonlySet<string>,
  id: string,
  pick: Pick,
  anchor: string | null,
): ReadonlySet<string> {
  const next = new Set(chosen)
  const from = anchor === null ? -1 : order.indexOf(anchor)
  const to = order.indexOf(id)
  if (pick === 'range' && from >= 0 && to >= 0) {
    for (const each of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each)
    return next
  }
  if (!next.delete(id)) next.add(id)
  return next
}
