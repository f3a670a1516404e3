/**
 * Runs `load` soon after it is asked for, however often it is asked for: never twice at the same time, and once more
 * where it was asked for again while it ran. The promise settles when no more runs are due.
 */
export function coalesce(load: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let again = false
  const run = async () => {
    do {
      again = false
      await load()
    } while (again)
  }
  return () => {
    if (running) {
      again = true
      return running
    }
    running = run().finally(() => {
      running = null
    })
    return running
  }
}
