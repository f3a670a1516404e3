const prefix = 'parallax.'
/** When something was kept last, in milliseconds since 1970. */
const keptAt = '.at'

const listeners = new Set<() => void>()

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
  put(name, value)
  put(keptAt, Date.now())
  for (const listener of listeners) listener()
}

/** Calls `listener` whenever something was kept. */
export function watchStored(listener: () => void): void {
  listeners.add(listener)
}

/** Everything that is kept here, by its names, and when the last of it was. */
export interface AllStored {
  readonly at: number
  readonly values: Readonly<Record<string, unknown>>
}

export function readAllStored(): AllStored {
  const names = Object.keys(localStorage)
    .filter(key => key.startsWith(prefix) && key !== prefix + keptAt)
    .map(key => key.slice(prefix.length))
  const at = readStored(keptAt)
  return {
    at: typeof at === 'number' ? at : 0,
    values: Object.fromEntries(names.map(name => [name, readStored(name)])),
  }
}

/** Takes over what was kept elsewhere, without telling of it. */
export function takeAllStored({ at, values }: AllStored): void {
  for (const [name, value] of Object.entries(values)) put(name, value)
  put(keptAt, at)
}

function put(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
