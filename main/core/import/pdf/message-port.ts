type Listener = (event: { readonly data: unknown }) => void
/** Whether a message has come to its end with whoever overhears it. */
type Overhear = (message: unknown) => boolean

/**
 * One end of a pair of ports between the library and its reading half, which run on one thread. Messages are handed
 * over as they are; the library's own port for this copies each of them, glyph by glyph. What the sender goes on to use
 * (the lists of a part of a page) is copied, but not what is in it.
 */
class MessagePort {
  readonly #listeners = new Set<Listener>()
  readonly #overhear: Overhear | null
  #other: MessagePort | null = null

  constructor(overhear: Overhear | null) {
    this.#overhear = overhear
  }

  join(other: MessagePort): void {
    this.#other = other
  }

  postMessage(message: unknown): void {
    const data = detached(message)
    queueMicrotask(() => this.#other?.hear(data))
  }

  hear(data: unknown): void {
    if (this.#overhear?.(data)) return
    for (const listener of [...this.#listeners]) listener.call(this, { data })
  }

  addEventListener(_type: 'message', listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_type: 'message', listener: Listener): void {
    this.#listeners.delete(listener)
  }
}

/**
 * Two ports, of which each hears what the other is told; `overhear` is told first what goes to the first of them, and
 * may keep it.
 */
export function messagePorts(overhear: Overhear): readonly [MessagePort, MessagePort] {
  const ends = [new MessagePort(overhear), new MessagePort(null)] as const
  ends[0].join(ends[1])
  ends[1].join(ends[0])
  return ends
}

function detached(message: unknown): unknown {
  const { chunk } = message as { readonly chunk?: unknown }
  if (typeof chunk !== 'object' || chunk === null) return message
  const copied = Object.entries(chunk).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value])
  return { ...(message as object), chunk: Object.fromEntries(copied) as unknown }
}
