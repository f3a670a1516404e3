/** Something to be scrolled, and where to: asked anew in each frame, since text laid out on the way moves the goal. */
export interface Move {
  readonly scroller: HTMLElement
  readonly goal: () => number
}

const duration = 340
/** Frames in which the goal is still followed after it was reached, while the text around it is laid out. */
const settlingFrames = 8

/**
 * Scrolls panes to their goals together: gliding, or at once where the researcher asked for less motion. Long ways are
 * jumped but for their end. Any scrolling by hand ends it.
 */
export class ScrollMotion {
  #frame = 0
  #moves: readonly Move[] = []
  #onFrame: () => void

  /** `onFrame` is called after each step. */
  constructor(onFrame: () => void) {
    this.#onFrame = onFrame
  }

  get moving(): boolean {
    return this.#frame !== 0
  }

  go(moves: readonly Move[], smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches): void {
    this.stop()
    this.#moves = moves
    for (const { scroller, goal } of moves) {
      const height = scroller.clientHeight
      const way = goal() - scroller.scrollTop
      if (!smooth) scroller.scrollTop = goal()
      else if (Math.abs(way) > 2 * height) scroller.scrollTop += way - Math.sign(way) * height
    }
    const from = moves.map(move => move.scroller.scrollTop)
    let begun: number | null = null
    let settling = 0
    const step = (now: number) => {
      begun ??= now
      const share = smooth ? Math.min(1, (now - begun) / duration) : 1
      const goals = moves.map(move => move.goal())
      moves.forEach(({ scroller }, index) => {
        const goal = goals[index]!
        const place = share === 1 ? goal : from[index]! + (goal - from[index]!) * eased(share)
        if (Math.abs(scroller.scrollTop - place) >= 0.5) scroller.scrollTop = place
      })
      if (share === 1) settling++
      this.#frame = settling < settlingFrames ? requestAnimationFrame(step) : 0
      this.#onFrame()
    }
    this.#frame = requestAnimationFrame(step)
  }

  /** Leaves everything where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#moves = []
  }

  /** Ends the motion if it moves this pane: the researcher has taken it. */
  takenBy(scroller: HTMLElement): void {
    if (this.#moves.some(move => move.scroller === scroller)) this.stop()
  }
}

function eased(share: number): number {
  return 1 - (1 - share) ** 3
}
