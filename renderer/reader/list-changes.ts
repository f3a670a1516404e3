/**
 * What one list has that another has not, by identity, in their orders. Only their common beginning and their common end
 * count as the same: what stands between belongs to both answers where it is in both lists.
 */
export function changesOf<Item>(
  before: readonly Item[],
  now: readonly Item[],
): { readonly gone: readonly Item[]; readonly come: readonly Item[] } {
  const most = Math.min(before.length, now.length)
  let first = 0
  while (first < most && before[first] === now[first]) first += 1
  let last = 0
  while (last < most - first && before.at(-1 - last) === now.at(-1 - last)) last += 1
  return { gone: before.slice(first, before.length - last), come: now.slice(first, now.length - last) }
}
