import { drawableArcs, drawableLinks, type EdgeMark, type LinkPlace } from './connectors.ts'
import { EdgeMarks } from './edge-marks.ts'
import { LineLayer } from './line-layer.ts'
import type { LineEvents } from './line-looks.ts'
import { arcShape, connectorShape } from './line-shapes.ts'
import type { InnerLink, PairedLink, Panes } from './paired-links.ts'
import type { TextPane } from './text-pane.ts'
import type { Side } from './types.ts'

/** One layer for lines: elements, and what is drawn in their place while text moves. */
export interface LineElements {
  readonly svg: SVGSVGElement
  readonly canvas: HTMLCanvasElement
}

/** The space between the two columns of text, in pixels of the panes. */
export interface Gutter {
  readonly left: number
  readonly right: number
}

/** Where links are drawn. */
export interface LinkDrawingElements {
  readonly root: HTMLElement
  readonly gutter: LineElements
  readonly margins: Readonly<Record<Side, LineElements>>
  readonly edges: HTMLElement
}

/** How far a label may reach over the text, in pixels. */
const margin = 48
/** How wide the drawing of arcs is: their labels lie beside the text. */
const arcRoom = 170
const columnGap = 12
/** How long text must rest before what was drawn over it becomes elements again, in milliseconds. */
const rest = 120

/** The lines over the panes: connectors in the gutter, arcs in the margins, counts of links at the edges. */
export class LinkDrawing {
  readonly #root: HTMLElement
  readonly #gutter: LineLayer
  readonly #margins: Readonly<Record<Side, LineLayer>>
  readonly #marks: EdgeMarks
  readonly #onRest: () => void
  #moved: ReturnType<typeof setTimeout> | undefined
  #columns: Partial<Record<Side, { readonly left: number; readonly right: number }>> = {}
  #height = 0

  /** `onRest` is called once the text that moved has come to rest: what is drawn is due. */
  constructor(
    elements: LinkDrawingElements,
    events: LineEvents & {
      readonly markName: (mark: EdgeMark) => string
      readonly onMark: (mark: EdgeMark) => void
      readonly onRest: () => void
    },
  ) {
    const layer = ({ svg, canvas }: LineElements) => new LineLayer(svg, canvas, events)
    this.#root = elements.root
    this.#gutter = layer(elements.gutter)
    this.#margins = { left: layer(elements.margins.left), right: layer(elements.margins.right) }
    this.#marks = new EdgeMarks(elements.edges, { name: events.markName, onMark: events.onMark })
    this.#onRest = events.onRest
  }

  /** The text moves: until it rests, nothing that is drawn changes the page. */
  move(): void {
    clearTimeout(this.#moved)
    this.#moved = setTimeout(() => {
      this.#moved = undefined
      this.#onRest()
    }, rest)
  }

  /** Whether the text moves. */
  get moving(): boolean {
    return this.#moved !== undefined
  }

  /** The space between the columns of text; `null` while there are no two of them. */
  get gutter(): Gutter | null {
    const { left, right } = this.#columns
    return left && right ? { left: left.right, right: right.left } : null
  }

  /** Where the panes stand in the window. */
  base(): DOMRect {
    return this.#root.getBoundingClientRect()
  }

  /** Reads anew where the columns of text stand. */
  measure(panes: Panes): void {
    const base = this.base()
    this.#height = base.height
    this.#columns = {}
    for (const side of ['left', 'right'] as const) {
      const rect = panes[side]?.view.dom.getBoundingClientRect()
      if (rect)
        this.#columns[side] = {
          left: Math.round(rect.left - base.left) - columnGap,
          right: Math.round(rect.right - base.left) + columnGap,
        }
    }
    const { gutter } = this
    if (gutter) this.#root.style.setProperty('--gutter-middle', `${(gutter.left + gutter.right) / 2}px`)
  }

  draw(paired: readonly PairedLink[], inner: readonly InnerLink[], panes: Panes): void {
    if (this.#height === 0) this.measure(panes)
    panes.left?.look()
    panes.right?.look()
    this.#drawAcross(paired, panes)
    for (const side of ['left', 'right'] as const) this.#drawWithin(side, inner, panes)
  }

  restyle(): void {
    for (const layer of this.#layers()) layer.restyle()
    this.#marks.rename()
  }

  clear(): void {
    clearTimeout(this.#moved)
    for (const layer of this.#layers()) layer.clear()
    this.#marks.draw([], { left: 0, right: 0 })
  }

  #layers(): LineLayer[] {
    return [this.#gutter, this.#margins.left, this.#margins.right]
  }

  #drawAcross(paired: readonly PairedLink[], { left, right }: Panes): void {
    const { moving } = this
    const { gutter } = this
    if (!left || !right || !gutter) {
      this.#gutter.clear()
      this.#marks.draw([], { left: 0, right: 0 })
      return
    }
    const places: LinkPlace[] = paired.map(each => ({
      id: each.link.id,
      left: left.extent(left.highlights.standsAt(each.left)),
      right: right.extent(right.highlights.standsAt(each.right)),
    }))
    const { connectors, marks } = drawableLinks(places, left.window, right.window)
    // The drawing is no wider than the gutter and the labels need, since all of it is painted when a line moves.
    const width = gutter.right - gutter.left
    const span = { left: margin, right: margin + width }
    this.#gutter.draw(
      connectors.map(connector => connectorShape(connector, span)),
      { left: gutter.left - margin, width: width + 2 * margin, height: this.#height },
      moving,
    )
    if (!moving) this.#marks.draw(marks, gutter)
  }

  // Beside the outer edge of the text; where it stands alone, beside its end.
  #drawWithin(side: Side, inner: readonly InnerLink[], panes: Panes): void {
    const pane = panes[side]
    const column = this.#columns[side]
    if (!pane || !column) {
      this.#margins[side].clear()
      return
    }
    const outwards = side === 'left' && panes.right ? -1 : 1
    const places = inner.flatMap(({ link, pane: within, from, to }) =>
      within === pane ? [{ id: link.id, from: extentOf(pane, from), to: extentOf(pane, to) }] : [],
    )
    const arcs = drawableArcs(places, pane.window)
    const at = outwards < 0 ? arcRoom - margin : margin
    this.#margins[side].draw(
      arcs.map(arc => arcShape(arc, at, outwards)),
      {
        left: (outwards < 0 ? column.left : column.right) - at,
        width: arcRoom,
        height: this.#height,
      },
      this.moving,
    )
  }
}

function extentOf(pane: TextPane, highlight: InnerLink['from']) {
  return pane.extent(pane.highlights.standsAt(highlight))
}
