import type { Highlight as Marked, Link, Relation } from '../../shared/model/index.ts'
import { BandLayer } from './band-layer.ts'
import type { Aligned, Alignment } from './bands.ts'
import { ConnectorLayer, type ConnectorLook } from './connector-layer.ts'
import { drawableLinks, type EdgeMark, type LinkPlace } from './connectors.ts'
import { facing, facingAlone, readingLine, type Station } from './facing.ts'
import type { Interval } from './highlight-index.ts'
import { ScrollMap } from './scroll-map.ts'
import { ScrollMotion } from './scroll-motion.ts'
import type { Extent } from './text-geometry.ts'
import type { TextPane } from './text-pane.ts'
import type { Selected, Side } from './types.ts'

/** A link between the two panes with the highlights at its ends. */
export interface PairedLink {
  readonly link: Link
  readonly relation: Relation
  readonly left: Marked
  readonly right: Marked
}

/** Names for what is drawn, in the language of the screen. */
export interface PairLabels {
  readonly connector: (paired: PairedLink) => string
  readonly mark: (mark: EdgeMark) => string
}

/** What the pair is told. */
export interface PairState {
  readonly links: readonly Link[]
  readonly relations: readonly Relation[]
  readonly selected: Selected | null
  readonly linkingFrom: string | null
  readonly scrollTogether: boolean
}

const columnGap = 12
const noWords = { left: [], right: [] }

/**
 * Two panes and the links between them: draws the connectors, keeps the panes level, walks from link to link. Everything
 * is drawn at most once a frame, from where the panes say that passages stand.
 */
export class PanePair {
  readonly #root: HTMLElement
  readonly #layer: ConnectorLayer
  readonly #bands: BandLayer
  readonly #motion: ScrollMotion
  readonly #panes: { left: TextPane | null; right: TextPane | null } = { left: null, right: null }
  readonly #onSelect: (selected: Selected | null) => void
  #alignment: Alignment | null = null
  #labels: PairLabels
  #state: PairState = { links: [], relations: [], selected: null, linkingFrom: null, scrollTogether: false }
  #paired: readonly PairedLink[] = []
  #byId = new Map<string, PairedLink>()
  #frame = 0
  #driver: Side = 'left'
  // Where each pane was put to follow the other: the scroll event that tells of it is not the researcher's.
  #followed: { left: number | null; right: number | null } = { left: null, right: null }
  #gutter = { left: 0, right: 0, height: 0 }

  constructor(
    elements: {
      readonly root: HTMLElement
      readonly svg: SVGSVGElement
      readonly bands: SVGSVGElement
      readonly edges: HTMLElement
    },
    labels: PairLabels,
    onSelect: (selected: Selected | null) => void,
  ) {
    this.#root = elements.root
    this.#labels = labels
    this.#onSelect = onSelect
    this.#motion = new ScrollMotion(() => this.schedule())
    this.#bands = new BandLayer(elements.bands)
    this.#layer = new ConnectorLayer(elements.svg, elements.edges, {
      look: id => this.#look(id),
      markName: mark => this.#labels.mark(mark),
      onPick: id => this.#pick(id),
      onMark: mark => this.#show(mark),
    })
  }

  get active(): TextPane | null {
    return this.#panes[this.#driver] ?? this.#panes.left ?? this.#panes.right
  }

  pane(side: Side): TextPane | null {
    return this.#panes[side]
  }

  setPane(side: Side, pane: TextPane | null): void {
    this.#panes[side] = pane
    this.#showAligned()
    this.#pair()
  }

  setLabels(labels: PairLabels): void {
    this.#labels = labels
    this.#layer.restyle()
  }

  update(state: PairState): void {
    this.#state = state
    this.#pair()
  }

  /** Shows what a comparison found, or (`null`) nothing of the kind. */
  align(alignment: Alignment | null): void {
    this.#alignment = alignment
    this.#bands.set(alignment)
    this.#showAligned()
    this.schedule()
  }

  /** The band or bar at a place of the window; `null` where there is none. */
  alignedAt(x: number, y: number): string | null {
    if (this.#bands.empty) return null
    const base = this.#root.getBoundingClientRect()
    return this.#bands.at(x - base.left - this.#gutter.left, y - base.top)
  }

  /** Marks a band under the pointer, or (`null`) none. */
  hoverAligned(id: string | null): void {
    this.#bands.hover(id)
  }

  /** The highlights of a pane have changed. */
  highlightsChanged(): void {
    this.#pair()
  }

  /** The researcher uses this pane now. */
  use(side: Side): void {
    this.#driver = side
    this.#followed[side] = null
    const pane = this.#panes[side]
    if (pane) this.#motion.takenBy(pane.scroller)
  }

  /** The pane was scrolled, by hand or by program. */
  scrolled(side: Side): void {
    const pane = this.#panes[side]
    if (!pane) return
    const put = this.#followed[side]
    const byHand = put === null || Math.abs(pane.scroller.scrollTop - put) > 1.5
    this.#followed[side] = null
    if (byHand && !this.#motion.moving && this.#state.scrollTogether && side === this.#driver)
      this.#follow(side)
    this.schedule()
  }

  /** Text was laid out: what is drawn is out of date now, not in the next frame. */
  laidOut(): void {
    this.#measureGutter()
    this.#draw()
  }

  schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#onFrame())
  }

  /** Selects the link after or before the selected one, else the one nearest to the reading line, and shows it. */
  nextLink(step: 1 | -1): boolean {
    const inOrder = this.#paired
    if (inOrder.length === 0) return false
    const { selected } = this.#state
    const current = selected?.kind === 'link' ? inOrder.findIndex(each => each.link.id === selected.id) : -1
    const index = current === -1 ? this.#nearest(step) : (current + step + inOrder.length) % inOrder.length
    const paired = inOrder[index]!
    this.#onSelect({ kind: 'link', id: paired.link.id })
    this.face(paired.link.id)
    return true
  }

  /** Scrolls both panes so that the passages of a link are level. */
  face(linkId: string): void {
    const paired = this.#byId.get(linkId)
    if (paired) this.facePassages(paired.left, paired.right)
  }

  /** Scrolls both panes so that two passages are level. */
  facePassages(atLeft: Interval, atRight: Interval): void {
    const { left, right } = this.#panes
    if (!left || !right) return
    const goals = () => facing(station(left, atLeft), station(right, atRight), left.scroller.clientHeight)
    this.#motion.go([
      { scroller: left.scroller, goal: () => goals().left },
      { scroller: right.scroller, goal: () => goals().right },
    ])
  }

  /** Scrolls one pane so that a passage stands on the reading line. */
  reveal(side: Side, passage: Interval, smooth?: boolean): void {
    const pane = this.#panes[side]
    if (!pane) return
    const goal = () => facingAlone(station(pane, passage), pane.scroller.clientHeight)
    this.#motion.go([{ scroller: pane.scroller, goal }], smooth)
  }

  /** Scrolls a pane so that the line of an offset is its first, without gliding. */
  restore(side: Side, offset: number): void {
    const pane = this.#panes[side]
    if (!pane) return
    const goal = () => Math.max(0, pane.extent({ start: offset, end: offset + 1 }).top - 10)
    this.#motion.go([{ scroller: pane.scroller, goal }], false)
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#motion.stop()
    this.#layer.clear()
  }

  #pair(): void {
    const { left, right } = this.#panes
    const relations = new Map(this.#state.relations.map(relation => [relation.id, relation]))
    const paired: PairedLink[] = []
    if (left && right) {
      for (const link of this.#state.links) {
        const relation = relations.get(link.relationId)
        const ends =
          endsOf(left.highlights.get(link.fromId), right.highlights.get(link.toId)) ??
          endsOf(left.highlights.get(link.toId), right.highlights.get(link.fromId))
        if (relation && ends) paired.push({ link, relation, ...ends })
      }
    }
    paired.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
    this.#paired = paired
    this.#byId = new Map(paired.map(each => [each.link.id, each]))
    this.#pickInPanes()
    this.#layer.restyle()
    this.schedule()
  }

  #showAligned(): void {
    const { selected = null, shared = noWords, differing = noWords } = this.#alignment ?? {}
    for (const side of ['left', 'right'] as const) {
      const passage: Aligned['left'] = selected?.[side] ?? null
      this.#panes[side]?.highlights.showAligned({
        passage,
        shared: shared[side],
        differing: differing[side],
      })
    }
  }

  #pickInPanes(): void {
    const { selected, linkingFrom, links } = this.#state
    const link = selected?.kind === 'link' ? links.find(each => each.id === selected.id) : undefined
    const picked = {
      selectedId: selected?.kind === 'highlight' ? selected.id : null,
      linkedIds: link ? [link.fromId, link.toId] : [],
      linkingFrom,
    }
    this.#panes.left?.setPicked(picked)
    this.#panes.right?.setPicked(picked)
  }

  #onFrame(): void {
    this.#frame = 0
    this.#panes.left?.scrolled()
    this.#panes.right?.scrolled()
    this.#draw()
  }

  #measureGutter(): void {
    const { left, right } = this.#panes
    if (!left || !right) return
    const base = this.#root.getBoundingClientRect()
    this.#gutter = {
      left: Math.round(left.view.dom.getBoundingClientRect().right - base.left) + columnGap,
      right: Math.round(right.view.dom.getBoundingClientRect().left - base.left) - columnGap,
      height: base.height,
    }
    this.#root.style.setProperty('--gutter-middle', `${(this.#gutter.left + this.#gutter.right) / 2}px`)
  }

  #draw(): void {
    const { left, right } = this.#panes
    if (!left || !right) {
      this.#layer.clear()
      this.#bands.hide()
      return
    }
    if (this.#gutter.height === 0) this.#measureGutter()
    left.look()
    right.look()
    const places: LinkPlace[] = this.#paired.map(({ link, left: from, right: to }) => ({
      id: link.id,
      left: left.extent(left.highlights.standsAt(from)),
      right: right.extent(right.highlights.standsAt(to)),
    }))
    const { connectors, marks } = drawableLinks(places, left.window, right.window)
    this.#layer.draw(connectors, marks, this.#gutter)
    this.#bands.draw(left, right, this.#gutter)
  }

  #look(linkId: string): ConnectorLook {
    const paired = this.#byId.get(linkId)
    const { selected } = this.#state
    if (!paired) return { colour: 'blue', line: 'solid', label: '', name: '', selected: false }
    return {
      colour: paired.relation.colour,
      line: paired.relation.line,
      label: paired.relation.name,
      name: this.#labels.connector(paired),
      selected: selected?.kind === 'link' && selected.id === linkId,
    }
  }

  #pick(linkId: string): void {
    const paired = this.#byId.get(linkId)
    this.#onSelect({ kind: 'link', id: linkId })
    const { left, right } = this.#panes
    if (!paired || !left || !right) return
    if (!inSight(left, paired.left) || !inSight(right, paired.right)) this.face(linkId)
  }

  // Brings the hidden passage level with the one in sight, which stays.
  #show(mark: EdgeMark): void {
    const paired = this.#byId.get(mark.nearestId)
    const hidden = this.#panes[mark.side]
    const seen = this.#panes[other(mark.side)]
    if (!paired || !hidden || !seen) return
    const goal = () => {
      const level = station(seen, paired[other(mark.side)]).middle - seen.scroller.scrollTop
      const { middle, furthest } = station(hidden, paired[mark.side])
      return Math.min(furthest, Math.max(0, middle - level))
    }
    this.#motion.go([{ scroller: hidden.scroller, goal }])
  }

  // Of the links in order, the first at or below the reading line (forwards) or the last above it (backwards).
  #nearest(step: 1 | -1): number {
    const pane = this.active!
    const { scrollTop, clientHeight } = pane.scroller
    const line = scrollTop + (scrollTop < 2 ? 0 : clientHeight * readingLine)
    const below = this.#paired.findIndex(each => station(pane, each[pane.side]).middle >= line)
    if (step > 0) return below === -1 ? 0 : below
    return below === -1 ? this.#paired.length - 1 : (below - 1 + this.#paired.length) % this.#paired.length
  }

  #follow(side: Side): void {
    const leader = this.#panes[side]
    const follower = this.#panes[other(side)]
    if (!leader || !follower) return
    const { left, right } = this.#panes
    const height = leader.scroller.clientHeight
    const line = height * readingLine
    left!.look()
    right!.look()
    const pairs = this.#paired.map(paired => ({
      left: middleOf(left!.extent(paired.left)),
      right: middleOf(right!.extent(paired.right)),
    }))
    const map = new ScrollMap(
      pairs,
      { left: line, right: line },
      { left: furthest(left!) + line, right: furthest(right!) + line },
    )
    const place = leader.scroller.scrollTop + line
    const goal = (side === 'left' ? map.toRight(place) : map.toLeft(place)) - line
    follower.scroller.scrollTop = goal
    this.#followed[other(side)] = follower.scroller.scrollTop
  }
}

function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

function endsOf(left: Marked | undefined, right: Marked | undefined): { left: Marked; right: Marked } | null {
  return left && right ? { left, right } : null
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

function inSight(pane: TextPane, passage: Interval): boolean {
  const window = pane.look()
  const { top, bottom } = pane.extent(passage)
  return bottom > window.top && top < window.top + window.height
}
