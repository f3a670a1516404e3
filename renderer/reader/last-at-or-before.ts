/** Index of the last item whose key is at most `value`; 0 where there is none. The items are sorted by key. */
export function lastAtOrBefore<Item>(
  items: readonly Item[],
  key: (item: Item) => number,
  value: number,
): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (key(items[middle]!) <= value) low = middle
    else high = middle - 1
  }
  return low
}
