/**
 * Collects what is handed in, each thing once, and works on all of it together: on the first at once, on what comes
 * later when the work before has ended and `pause` milliseconds have passed since, so that a thousand changes in a row
 * are worked on in a few strokes. The promise settles as the work does that a thing was part of.
 */
export function gather<Item>(
  work: (items: readonly Item[]) => Promise<void>,
  pause: number,
): (items: readonly Item[]) => Promise<void> {
  const waiting = new Set<Item>()
  let restsUntil = 0
  let before: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | null = null

  async function run(): Promise<void> {
    const rest = restsUntil - performance.now()
    if (rest > 0) await new Promise(resolve => setTimeout(resolve, rest))
    const items = [...waiting]
    waiting.clear()
    next = null
    try {
      await work(items)
    } finally {
      restsUntil = performance.now() + pause
    }
  }

  return items => {
    for (const item of items) waiting.add(item)
    if (next) return next
    next = before.then(run)
    before = Promise.allSettled([next])
    return next
  }
}
