const prefix = 'parallax.'

/** What was kept under a name in this browser or application; `null` where nothing was, or where it cannot be read. */
export function readStored(name: string): unknown {
  const stored = localStorage.getItem(prefix + name)
  if (stored === null) return null
  try {
    return JSON.parse(stored)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Keeps a value that JSON can carry. A browser that keeps nothing (full, forbidden) is no reason to stop working. */
export function writeStored(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
