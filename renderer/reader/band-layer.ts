import { type BandShape, BandSketch } from './band-sketch.ts'
import { type Aligned, type Alignment, bandPath, barPath, edgeOf, isSeen } from './bands.ts'
import { HighlightIndex, type Interval } from './highlight-index.ts'
import type { Gutter, LineElements } from './link-drawing.ts'
import { changesOf } from './list-changes.ts'
import type { TextPane } from './text-pane.ts'
import type { Side } from './types.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
const barWidth = 7
const awayWidth = 3

interface AlignedAt extends Interval {
  readonly aligned: Aligned
}

const none: readonly Aligned[] = []
// Where a passage stands on either side, made once: the index tells by it what goes.
const places = { left: new WeakMap<Aligned, AlignedAt>(), right: new WeakMap<Aligned, AlignedAt>() }

function placed(all: readonly Aligned[], side: Side): AlignedAt[] {
  return all.flatMap(aligned => {
    const passage = aligned[side]
    if (!passage) return []
    const place = places[side].get(aligned) ?? { start: passage.start, end: passage.end, aligned }
    places[side].set(aligned, place)
    return [place]
  })
}

/**
 * Draws the bands of a comparison into the gutter, and the bars beside what stands alone: only those that are seen. While
 * text moves they are drawn into a canvas in place of their elements, which are as they were until it rests. The drawing
 * lets the pointer through; `at` says what is under it.
 */
export class BandLayer {
  readonly #svg: SVGSVGElement
  readonly #canvas: HTMLCanvasElement
  readonly #sketch: BandSketch
  readonly #drawn = new Map<string, SVGPathElement>()
  #selected: Aligned | null = null
  #hovered: string | null = null
  #moving = false
  #place = ''
  #passages: readonly Aligned[] = []
  /** Which lie above which: the higher above. Some may be of bands that are gone. */
  #ranks = new Map<string, number>()
  #left = new HighlightIndex<AlignedAt>([])
  #right = new HighlightIndex<AlignedAt>([])

  constructor({ svg, canvas }: LineElements) {
    this.#svg = svg
    this.#canvas = canvas
    this.#sketch = new BandSketch(canvas)
  }

  /** Whether there is anything to draw. */
  get empty(): boolean {
    return this.#passages.length === 0 && this.#selected === null
  }

  /** Takes what is to be drawn. The one selected lies above the others, whether it is among them or not. */
  set(alignment: Alignment | null): void {
    const { passages = none, selected = null } = alignment ?? {}
    if (passages !== this.#passages) this.#take(passages)
    this.#selected = selected
    this.hide()
  }

  // Of many bands few change at a time: what stays keeps its place.
  #take(passages: readonly Aligned[]): void {
    const { gone, come } = changesOf(this.#passages, passages)
    this.#passages = passages
    if (come.length > 0) this.#ranks = new Map(passages.map(({ id }, rank) => [id, rank]))
    const changed = (index: HighlightIndex<AlignedAt>, side: Side) =>
      index.changed(placed(gone, side), placed(come, side))
    this.#left = changed(this.#left, 'left')
    this.#right = changed(this.#right, 'right')
  }

  /** Draws what is seen of it; `moving` while the texts move. The panes have looked where they are. */
  draw(left: TextPane, right: TextPane, gutter: Gutter, moving: boolean): void {
    if (this.empty && this.#drawn.size === 0 && !this.#moving) return
    const width = gutter.right - gutter.left
    this.#lie(gutter.left, width)
    const shapes = this.#shapes(left, right, width)
    if (moving !== this.#moving) {
      this.#moving = moving
      this.#svg.classList.toggle('moving', moving)
    }
    if (moving) this.#sketch.draw(shapes, width, left.window.height)
    else {
      this.#sketch.clear()
      this.#drawElements(shapes)
    }
  }

  #lie(left: number, width: number): void {
    const place = `${left} ${width}`
    if (place === this.#place) return
    this.#place = place
    for (const { style } of [this.#svg, this.#canvas]) {
      style.left = `${left}px`
      style.width = `${width}px`
    }
  }

  #shapes(left: TextPane, right: TextPane, width: number): readonly BandShape[] {
    const seen = new Map<string, Aligned>()
    for (const { aligned } of near(left, this.#left)) seen.set(aligned.id, aligned)
    for (const { aligned } of near(right, this.#right)) seen.set(aligned.id, aligned)
    if (this.#selected) seen.set(this.#selected.id, this.#selected)
    return [...seen.values()]
      .flatMap(aligned => shapeOf(aligned, left, right, width, aligned.id === this.#selected?.id) ?? [])
      .sort((a, b) => this.#rankOf(a.id) - this.#rankOf(b.id))
  }

  #rankOf(id: string): number {
    return id === this.#selected?.id ? Infinity : this.#ranks.get(id)!
  }

  #drawElements(shapes: readonly BandShape[]): void {
    const gone = new Set(this.#drawn.keys())
    for (const shape of shapes) {
      gone.delete(shape.id)
      const element = this.#drawn.get(shape.id) ?? this.#add(shape)
      if (element.getAttribute('d') === shape.path) continue
      element.setAttribute('d', shape.path)
      element.dataset['shape'] = shape.shape
    }
    for (const id of gone) {
      this.#drawn.get(id)!.remove()
      this.#drawn.delete(id)
    }
  }

  /** Takes the drawing away until it is drawn again: there are no two panes. */
  hide(): void {
    this.#svg.replaceChildren()
    this.#drawn.clear()
    this.#sketch.clear()
  }

  /** The uppermost one at a place, in pixels of the drawing; `null` where there is none, and while the texts move. */
  at(x: number, y: number): string | null {
    if (this.#moving) return null
    const elements = [...this.#svg.children] as SVGPathElement[]
    const hit = elements.findLast(element => element.isPointInFill(new DOMPoint(x, y)))
    return hit?.dataset['aligned'] ?? null
  }

  /** Marks the one under the pointer, or (`null`) none. */
  hover(id: string | null): void {
    if (id === this.#hovered) return
    this.#drawn.get(this.#hovered ?? '')?.classList.remove('hovered')
    this.#drawn.get(id ?? '')?.classList.add('hovered')
    this.#hovered = id
  }

  #add({ id, colour, weight, selected }: BandShape): SVGPathElement {
    const element = document.createElementNS(svgNamespace, 'path')
    element.dataset['aligned'] = id
    element.dataset['colour'] = colour
    element.classList.toggle('selected', selected)
    element.style.setProperty('--weight', String(weight))
    const rank = this.#rankOf(id)
    const above = [...this.#svg.children].find(
      other => this.#rankOf((other as SVGPathElement).dataset['aligned']!) > rank,
    )
    this.#svg.insertBefore(element, above ?? null)
    this.#drawn.set(id, element)
    return element
  }
}

function near(pane: TextPane, index: HighlightIndex<AlignedAt>): readonly AlignedAt[] {
  const { top, height } = pane.window
  const range = pane.geometry.within(top, top + height)
  return range ? index.overlapping(range.start, range.end) : []
}

// Bands to what is out of sight would fill the gutter with slivers; only the one looked at is followed there.
function shapeOf(
  { id, colour, weight, left: from, right: to }: Aligned,
  left: TextPane,
  right: TextPane,
  width: number,
  selected: boolean,
): BandShape | null {
  const start = from && edgeOf(left.extent(from), left.window)
  const end = to && edgeOf(right.extent(to), right.window)
  const startSeen = start !== null && isSeen(start, left.window)
  const endSeen = end !== null && isSeen(end, right.window)
  if (!startSeen && !endSeen) return null
  const drawn = { id, colour, weight, selected }
  if (start && end && (selected || (startSeen && endSeen))) {
    return { ...drawn, shape: 'band', path: bandPath(0, start, width, end) }
  }
  const shape = start && end ? 'away' : 'alone'
  const bar = shape === 'away' ? awayWidth : barWidth
  return { ...drawn, shape, path: startSeen ? barPath(0, start, bar) : barPath(width, end!, -bar) }
}
