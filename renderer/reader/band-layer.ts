import { type Aligned, type Alignment, bandPath, barPath, edgeOf, isSeen } from './bands.ts'
import { HighlightIndex, type Interval } from './highlight-index.ts'
import type { Gutter } from './link-drawing.ts'
import type { TextPane } from './text-pane.ts'
import type { Side } from './types.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
const barWidth = 7
const awayWidth = 3

interface AlignedAt extends Interval {
  readonly aligned: Aligned
}

/**
 * Draws the bands of a comparison into the gutter, and the bars beside what stands alone: only those that are seen.
 * The drawing lets the pointer through; `at` says what is under it.
 */
export class BandLayer {
  readonly #svg: SVGSVGElement
  readonly #drawn = new Map<string, SVGPathElement>()
  #selectedId: string | null = null
  #hovered: string | null = null
  #ranks = new Map<string, number>()
  #left = new HighlightIndex<AlignedAt>([])
  #right = new HighlightIndex<AlignedAt>([])

  constructor(svg: SVGSVGElement) {
    this.#svg = svg
  }

  /** Whether there is anything to draw. */
  get empty(): boolean {
    return this.#ranks.size === 0
  }

  /** Takes what is to be drawn. The one selected lies above the others, whether it is among them or not. */
  set(alignment: Alignment | null): void {
    const { passages = [], selected = null } = alignment ?? {}
    const all = selected ? [...passages.filter(({ id }) => id !== selected.id), selected] : passages
    const at = (side: Side) =>
      new HighlightIndex<AlignedAt>(
        all.flatMap(aligned => (aligned[side] ? [{ ...aligned[side], aligned }] : [])),
      )
    this.#ranks = new Map(all.map(({ id }, rank) => [id, rank]))
    this.#left = at('left')
    this.#right = at('right')
    this.#selectedId = selected?.id ?? null
    this.hide()
  }

  /** Draws what is seen of it. The panes have looked where they are. */
  draw(left: TextPane, right: TextPane, gutter: Gutter): void {
    if (this.empty && this.#drawn.size === 0) return
    const [x1, x2] = [0, gutter.right - gutter.left]
    this.#svg.style.left = `${gutter.left}px`
    this.#svg.style.width = `${x2}px`
    const seen = new Map<string, Aligned>()
    for (const { aligned } of near(left, this.#left)) seen.set(aligned.id, aligned)
    for (const { aligned } of near(right, this.#right)) seen.set(aligned.id, aligned)
    const gone = new Set(this.#drawn.keys())
    for (const aligned of seen.values()) {
      const drawing = shapeOf(aligned, left, right, [x1, x2], aligned.id === this.#selectedId)
      if (drawing === null) continue
      gone.delete(aligned.id)
      const element = this.#drawn.get(aligned.id) ?? this.#add(aligned)
      if (element.getAttribute('d') === drawing.path) continue
      element.setAttribute('d', drawing.path)
      element.dataset['shape'] = drawing.shape
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
  }

  /** The uppermost one at a place, in pixels of the drawing; `null` where there is none. */
  at(x: number, y: number): string | null {
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

  #add({ id, colour, weight }: Aligned): SVGPathElement {
    const element = document.createElementNS(svgNamespace, 'path')
    element.dataset['aligned'] = id
    element.dataset['colour'] = colour
    element.classList.toggle('selected', id === this.#selectedId)
    element.style.setProperty('--weight', String(weight))
    const rank = this.#ranks.get(id)!
    const above = [...this.#svg.children].find(
      other => this.#ranks.get((other as SVGPathElement).dataset['aligned']!)! > rank,
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

interface Drawing {
  /** A band, the bar of a passage that stands alone, or one whose counterpart is out of sight. */
  readonly shape: 'band' | 'alone' | 'away'
  readonly path: string
}

// Bands to what is out of sight would fill the gutter with slivers; only the one looked at is followed there.
function shapeOf(
  { left: from, right: to }: Aligned,
  left: TextPane,
  right: TextPane,
  [x1, x2]: readonly [number, number],
  selected: boolean,
): Drawing | null {
  const start = from && edgeOf(left.extent(from), left.window)
  const end = to && edgeOf(right.extent(to), right.window)
  const startSeen = start !== null && isSeen(start, left.window)
  const endSeen = end !== null && isSeen(end, right.window)
  if (!startSeen && !endSeen) return null
  if (start && end && (selected || (startSeen && endSeen))) {
    return { shape: 'band', path: bandPath(x1, start, x2, end) }
  }
  const shape = start && end ? 'away' : 'alone'
  const width = shape === 'away' ? awayWidth : barWidth
  return { shape, path: startSeen ? barPath(x1, start, width) : barPath(x2, end!, -width) }
}
