import type { Link, Relation } from '../../shared/model/index.ts'
import { BandLayer } from './band-layer.ts'
import type { Alignment } from './bands.ts'
import type { EdgeMark } from './connectors.ts'
import type { Interval } from './highlight-index.ts'
import type { LineLook } from './line-looks.ts'
import { LinkDrawing, type LineElements, type LinkDrawingElements } from './link-drawing.ts'
import { inSight, nearestLink, PaneScrolling } from './pane-scrolling.ts'
import { placeLinks, type InnerLink, type PairedLink } from './paired-links.ts'
import type { TextPane } from './text-pane.ts'
import type { PlaceOfText, Selected, Side } from './types.ts'

/** Names for what is drawn, in the language of the screen. */
export interface PairLabels {
  readonly connector: (ends: {
    readonly relation: Relation
    readonly from: string
    readonly to: string
  }) => string
  readonly mark: (mark: EdgeMark) => string
}

/** What the pair is told. */
export interface PairState {
  readonly links: readonly Link[]
  readonly relations: readonly Relation[]
  readonly selected: Selected | null
  readonly linkingFrom: PlaceOfText | null
  readonly scrollTogether: boolean
}

const noWords = { left: [], right: [] }

/**
 * Two panes and the links between them and within them: has the links drawn, keeps the panes level, walks from link to
 * link. Everything is drawn at most once a frame, from where the panes say that passages stand.
 */
export class PanePair {
  readonly #drawing: LinkDrawing
  readonly #bands: BandLayer
  readonly #scrolling: PaneScrolling
  readonly #panes: { left: TextPane | null; right: TextPane | null } = { left: null, right: null }
  readonly #onSelect: (selected: Selected | null) => void
  #alignment: Alignment | null = null
  #labels: PairLabels
  #state: PairState = { links: [], relations: [], selected: null, linkingFrom: null, scrollTogether: false }
  #paired: readonly PairedLink[] = []
  #inner: readonly InnerLink[] = []
  #pairedById = new Map<string, PairedLink>()
  #innerById = new Map<string, InnerLink>()
  #frame = 0
  #placed = true
  #driver: Side = 'left'

  constructor(
    elements: LinkDrawingElements & { readonly bands: LineElements },
    labels: PairLabels,
    onSelect: (selected: Selected | null) => void,
  ) {
    this.#labels = labels
    this.#onSelect = onSelect
    this.#scrolling = new PaneScrolling(
      () => this.#panes,
      () => this.schedule(),
    )
    this.#bands = new BandLayer(elements.bands)
    this.#drawing = new LinkDrawing(elements, {
      look: id => this.#look(id),
      markName: mark => this.#labels.mark(mark),
      onPick: id => this.#pick(id),
      onMark: mark => this.#show(mark),
      onRest: () => this.schedule(),
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
    this.#drawing.measure(this.#panes)
    this.#showAligned()
    this.#pickInPanes()
    this.highlightsChanged()
  }

  setLabels(labels: PairLabels): void {
    this.#labels = labels
    this.#drawing.restyle()
  }

  update(state: PairState): void {
    this.#state = state
    this.#pickInPanes()
    this.highlightsChanged()
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
    const gutter = this.#drawing.gutter
    if (this.#bands.empty || !gutter) return null
    const base = this.#drawing.base()
    return this.#bands.at(x - base.left - gutter.left, y - base.top)
  }

  /** Marks a band under the pointer, or (`null`) none. */
  hoverAligned(id: string | null): void {
    this.#bands.hover(id)
  }

  /** The highlights of a pane have changed: the links stand elsewhere by the next frame. */
  highlightsChanged(): void {
    this.#placed = false
    this.schedule()
  }

  /** The researcher uses this pane now. */
  use(side: Side): void {
    this.#driver = side
    this.#scrolling.takenBy(side)
  }

  /** The pane was scrolled, by hand or by program. */
  scrolled(side: Side): void {
    const pane = this.#panes[side]
    if (!pane) return
    const byHand = this.#scrolling.byHand(side, pane)
    if (byHand && this.#state.scrollTogether && side === this.#driver)
      this.#scrolling.follow(side, this.#paired)
    this.#drawing.move()
    this.schedule()
  }

  /** Text was laid out: what is drawn is out of date now, not in the next frame. */
  laidOut(): void {
    this.#drawing.measure(this.#panes)
    this.#place()
    this.#draw()
  }

  schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#onFrame())
  }

  /** Selects the link after or before the selected one, else the one nearest to the reading line, and shows it. */
  nextLink(step: 1 | -1): boolean {
    this.#place()
    const order = this.#paired.length > 0 ? this.#paired : this.#inner
    if (order.length === 0) return false
    const { selected } = this.#state
    const current = selected?.kind === 'link' ? order.findIndex(each => each.link.id === selected.id) : -1
    const nearest = () => (this.#paired.length > 0 ? nearestLink(this.#paired, this.active!, step) : 0)
    const index = current === -1 ? nearest() : (current + step + order.length) % order.length
    const { id } = order[index]!.link
    this.#onSelect({ kind: 'link', id })
    this.face(id)
    return true
  }

  /** Scrolls both panes so that the passages of a link are level; of a link within one text, so that the first is seen. */
  face(linkId: string): void {
    this.#place()
    const paired = this.#pairedById.get(linkId)
    const inner = this.#innerById.get(linkId)
    if (paired) this.facePassages(paired.left, paired.right)
    else if (inner) this.#scrolling.reveal(inner.pane, inner.from)
  }

  /** Scrolls both panes so that two passages are level. */
  facePassages(atLeft: Interval, atRight: Interval): void {
    this.#scrolling.face(atLeft, atRight)
  }

  /** Scrolls one pane so that a passage stands on the reading line. */
  reveal(side: Side, passage: Interval, smooth?: boolean): void {
    const pane = this.#panes[side]
    if (pane) this.#scrolling.reveal(pane, passage, smooth)
  }

  /** Scrolls a pane so that the line of an offset is its first, without gliding. */
  restore(side: Side, offset: number): void {
    const pane = this.#panes[side]
    if (pane) this.#scrolling.restore(pane, offset)
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#scrolling.stop()
    this.#drawing.clear()
  }

  // Several changes that come together are one.
  #place(): void {
    if (this.#placed) return
    this.#placed = true
    const { paired, inner } = placeLinks(this.#state.links, this.#state.relations, this.#panes)
    this.#paired = paired
    this.#inner = inner
    this.#pairedById = new Map(paired.map(each => [each.link.id, each]))
    this.#innerById = new Map(inner.map(each => [each.link.id, each]))
    this.#drawing.restyle()
  }

  #showAligned(): void {
    const { selected = null, shared = noWords, differing = noWords } = this.#alignment ?? {}
    for (const side of ['left', 'right'] as const) {
      this.#panes[side]?.highlights.showAligned({
        passage: selected?.[side] ?? null,
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
    }
    for (const pane of [this.#panes.left, this.#panes.right]) {
      const here = linkingFrom?.documentId === pane?.documentId
      pane?.setPicked({ ...picked, linkingFrom: here ? linkingFrom : null })
    }
  }

  #onFrame(): void {
    this.#frame = 0
    this.#place()
    this.#panes.left?.scrolled()
    this.#panes.right?.scrolled()
    this.#draw()
  }

  #draw(): void {
    this.#drawing.draw(this.#paired, this.#inner, this.#panes)
    const { left, right } = this.#panes
    const { gutter } = this.#drawing
    if (left && right && gutter) this.#bands.draw(left, right, gutter, this.#drawing.moving)
    else this.#bands.hide()
  }

  #look(linkId: string): LineLook {
    const placed = this.#pairedById.get(linkId) ?? this.#innerById.get(linkId)
    const { selected } = this.#state
    if (!placed) return { colour: 'blue', line: 'solid', label: '', name: '', selected: false }
    const { relation } = placed
    return {
      colour: relation.colour,
      line: relation.line,
      label: relation.name,
      name: this.#labels.connector({ relation, ...quotesOf(placed) }),
      selected: selected?.kind === 'link' && selected.id === linkId,
    }
  }

  #pick(linkId: string): void {
    this.#onSelect({ kind: 'link', id: linkId })
    const { left, right } = this.#panes
    const paired = this.#pairedById.get(linkId)
    const inner = this.#innerById.get(linkId)
    if (paired && left && right && !(inSight(left, paired.left) && inSight(right, paired.right)))
      this.facePassages(paired.left, paired.right)
    if (!inner) return
    const hidden = [inner.from, inner.to].find(end => !inSight(inner.pane, end))
    if (hidden) this.#scrolling.reveal(inner.pane, hidden)
  }

  // Brings the hidden passage level with the one in sight, which stays.
  #show(mark: EdgeMark): void {
    const paired = this.#pairedById.get(mark.nearestId)
    if (paired) this.#scrolling.bringLevel(paired, mark.side)
  }
}

function quotesOf(placed: PairedLink | InnerLink): { readonly from: string; readonly to: string } {
  if ('from' in placed) return { from: placed.from.quote, to: placed.to.quote }
  const { link, left, right } = placed
  const forwards = link.fromId === left.id
  return forwards ? { from: left.quote, to: right.quote } : { from: right.quote, to: left.quote }
}
