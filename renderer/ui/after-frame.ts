import { flushSync } from 'react-dom'

/**
 * Work that need not be in the next frame, so that what the researcher asked for is painted first: done all together,
 * in order, once that frame is out.
 */
export class FrameQueue {
  readonly #onceOut: (run: () => void) => void
  readonly #atLatest: (run: () => void) => void
  readonly #together: (run: () => void) => void
  #waiting = new Set<() => void>()
  #asked = false
  #out = false
  #held: Promise<unknown> | null = null

  /**
   * `onceOut` calls back once after the next frame, `atLatest` after as long as work may be held up, and `together` at
   * once: all that is done in its callback is on the screen when it returns.
   */
  constructor(
    onceOut: (run: () => void) => void,
    atLatest: (run: () => void) => void,
    together: (run: () => void) => void,
  ) {
    this.#onceOut = onceOut
    this.#atLatest = atLatest
    this.#together = together
  }

  /** Puts work off; returns what takes it back. */
  add(work: () => void): () => void {
    const waiting = this.#waiting
    waiting.add(work)
    if (!this.#asked) {
      this.#asked = true
      this.#onceOut(() => {
        this.#out = true
        this.#runIfDue()
      })
    }
    return () => waiting.delete(work)
  }

  /** Lets all work wait for this as well, for a while. */
  hold(until: Promise<unknown>): void {
    this.#held = until
    const release = () => {
      if (this.#held !== until) return
      this.#held = null
      this.#runIfDue()
    }
    until.then(release, release)
    this.#atLatest(release)
  }

  /** Does at once what waits. What that puts off waits for another frame. */
  runNow(): void {
    const all = [...this.#waiting]
    this.#waiting.clear()
    this.#waiting = new Set()
    if (all.length === 0) return
    this.#together(() => {
      for (const work of all) work()
    })
  }

  #runIfDue(): void {
    if (!this.#out || this.#held) return
    this.#out = false
    this.#asked = false
    this.runNow()
  }
}

/** A window that is not seen draws no frames, and a notebook may take its time: work waits no longer, in milliseconds. */
const longest = 100

const queue = new FrameQueue(
  run => {
    let done = false
    const once = () => {
      if (!done) run()
      done = true
    }
    // What has arrived while the frame was drawn comes first.
    requestAnimationFrame(() => setTimeout(once))
    setTimeout(once, longest)
  },
  run => setTimeout(run, longest),
  flushSync,
)

/** Does this once the next frame is out, together with all else that waits for it. Returns what takes it back. */
export const afterFrame = (work: () => void): (() => void) => queue.add(work)

/** Lets all that waits for the next frame wait for this as well, for a tenth of a second at most. */
export const holdAfterFrame = (until: Promise<unknown>): void => queue.hold(until)

/** Does at once what waits for the next frame: for who needs the screen as it will be. */
export const runNow = (): void => queue.runNow()
