import { facing, facingAlone, readingLine, type Station } from './facing.ts'
import type { Interval } from './highlight-index.ts'
import type { PairedLink, Panes } from './paired-links.ts'
import { ScrollMap } from './scroll-map.ts'
import { ScrollMotion } from './scroll-motion.ts'
import type { Extent } from './text-geometry.ts'
import type { TextPane } from './text-pane.ts'
import type { Side } from './types.ts'

/** Moves the panes: to a passage, to two that face each other, or one pane along with the other. */
export class PaneScrolling {
  readonly #panes: () => Panes
  readonly #motion: ScrollMotion
  // Where each pane was put to follow the other: the scroll event that tells of it is not the researcher's.
  #followed: { left: number | null; right: number | null } = { left: null, right: null }

  /** `onFrame` is called after each step of a motion. */
  constructor(panes: () => Panes, onFrame: () => void) {
    this.#panes = panes
    this.#motion = new ScrollMotion(onFrame)
  }

  /** The researcher has taken a pane: it goes nowhere by itself. */
  takenBy(side: Side): void {
    this.#followed[side] = null
    const pane = this.#panes()[side]
    if (pane) this.#motion.takenBy(pane.scroller)
  }

  /** Whether a scroll event of a pane tells of the researcher's own scrolling; to be asked once for each event. */
  byHand(side: Side, pane: TextPane): boolean {
    const put = this.#followed[side]
    this.#followed[side] = null
    return !this.#motion.moving && (put === null || Math.abs(pane.scroller.scrollTop - put) > 1.5)
  }

  /** Scrolls both panes so that two passages are level. */
  face(atLeft: Interval, atRight: Interval): void {
    const { left, right } = this.#panes()
    if (!left || !right) return
    const goals = () => facing(station(left, atLeft), station(right, atRight), left.scroller.clientHeight)
    this.#motion.go([
      { scroller: left.scroller, goal: () => goals().left },
      { scroller: right.scroller, goal: () => goals().right },
    ])
  }

  /** Scrolls one pane so that a passage stands on the reading line. */
  reveal(pane: TextPane, passage: Interval, smooth?: boolean): void {
    const goal = () => facingAlone(station(pane, passage), pane.scroller.clientHeight)
    this.#motion.go([{ scroller: pane.scroller, goal }], smooth)
  }

  /** Scrolls a pane so that the line of an offset is its first, without gliding. */
  restore(pane: TextPane, offset: number): void {
    const goal = () => Math.max(0, pane.extent({ start: offset, end: offset + 1 }).top - 10)
    this.#motion.go([{ scroller: pane.scroller, goal }], false)
  }

  /** Brings the passage on one side level with the one on the other, which stays. */
  bringLevel(paired: PairedLink, side: Side): void {
    const hidden = this.#panes()[side]
    const seen = this.#panes()[other(side)]
    if (!hidden || !seen) return
    const goal = () => {
      const level = station(seen, paired[other(side)]).middle - seen.scroller.scrollTop
      const { middle, furthest } = station(hidden, paired[side])
      return Math.min(furthest, Math.max(0, middle - level))
    }
    this.#motion.go([{ scroller: hidden.scroller, goal }])
  }

  /** Keeps the other pane in step with the one that was scrolled, along the links between them. */
  follow(side: Side, paired: readonly PairedLink[]): void {
    const { left, right } = this.#panes()
    if (!left || !right) return
    const leader = side === 'left' ? left : right
    const follower = side === 'left' ? right : left
    const line = leader.scroller.clientHeight * readingLine
    left.look()
    right.look()
    const pairs = paired.map(each => ({
      left: middleOf(left.extent(each.left)),
      right: middleOf(right.extent(each.right)),
    }))
    const map = new ScrollMap(
      pairs,
      { left: line, right: line },
      { left: furthest(left) + line, right: furthest(right) + line },
    )
    const place = leader.scroller.scrollTop + line
    follower.scroller.scrollTop = (side === 'left' ? map.toRight(place) : map.toLeft(place)) - line
    this.#followed[other(side)] = follower.scroller.scrollTop
  }

  stop(): void {
    this.#motion.stop()
  }
}

/** Of links in order, the first at or below the reading line (forwards) or the last above it (backwards), round the ends. */
export function nearestLink(paired: readonly PairedLink[], pane: TextPane, step: 1 | -1): number {
  const { scrollTop, clientHeight } = pane.scroller
  const line = scrollTop + (scrollTop < 2 ? 0 : clientHeight * readingLine)
  const below = paired.findIndex(each => station(pane, each[pane.side]).middle >= line)
  if (step > 0) return below === -1 ? 0 : below
  return below === -1 ? paired.length - 1 : (below - 1 + paired.length) % paired.length
}

/** Whether any of a passage is in the window. */
export function inSight(pane: TextPane, passage: Interval): boolean {
  const window = pane.look()
  const { top, bottom } = pane.extent(passage)
  return bottom > window.top && top < window.top + window.height
}

function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

function furthest(pane: TextPane): number {
  return Math.max(0, pane.scroller.scrollHeight - pane.scroller.clientHeight)
}

function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2
}

function station(pane: TextPane, passage: Interval): Station {
  pane.look()
  return { middle: middleOf(pane.extent(passage)), furthest: furthest(pane) }
}
