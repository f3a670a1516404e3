import { DrawnLine } from './drawn-line.ts'
import type { LineEvents } from './line-looks.ts'
import type { LineShape } from './line-shapes.ts'
import { LineSketch } from './line-sketch.ts'

/** Where a layer lies in the panes, in their pixels. */
export interface LayerPlace {
  readonly left: number
  readonly width: number
  readonly height: number
}

/**
 * Draws links into an SVG that lets the pointer through everywhere but on the lines; and while text moves, into a canvas
 * in its place. Elements are kept as long as their link is in sight, so that one that has the keyboard keeps it.
 */
export class LineLayer {
  readonly #svg: SVGSVGElement
  readonly #canvas: HTMLCanvasElement
  readonly #sketch: LineSketch
  readonly #events: LineEvents
  readonly #drawn = new Map<string, DrawnLine>()
  #place = ''
  #moving = false

  constructor(svg: SVGSVGElement, canvas: HTMLCanvasElement, events: LineEvents) {
    this.#svg = svg
    this.#canvas = canvas
    this.#sketch = new LineSketch(canvas)
    this.#events = events
  }

  /** Draws these and nothing else; `moving` while the text that they belong to moves. */
  draw(shapes: readonly LineShape[], place: LayerPlace, moving: boolean): void {
    if (shapes.length === 0 && this.#drawn.size === 0 && !this.#moving) return
    this.#lie(place)
    if (moving !== this.#moving) {
      this.#moving = moving
      this.#svg.classList.toggle('moving', moving)
    }
    if (moving) this.#sketch.draw(shapes, this.#events.look, place)
    else {
      this.#sketch.clear()
      this.#drawElements(shapes)
    }
  }

  /** Takes the looks anew: another link is selected, a relation was changed, the language is another. */
  restyle(): void {
    for (const drawn of this.#drawn.values()) drawn.restyle()
  }

  clear(): void {
    this.draw([], { left: 0, width: 0, height: 0 }, false)
  }

  #lie({ left, width, height }: LayerPlace): void {
    const place = `${left} ${width} ${height}`
    if (place === this.#place) return
    this.#place = place
    for (const { style } of [this.#svg, this.#canvas]) {
      style.left = `${left}px`
      style.width = `${width}px`
      style.height = `${height}px`
    }
  }

  #drawElements(shapes: readonly LineShape[]): void {
    const gone = new Set(this.#drawn.keys())
    let before: SVGGElement | null = null
    for (const shape of shapes) {
      gone.delete(shape.id)
      let drawn = this.#drawn.get(shape.id)
      if (!drawn) {
        drawn = new DrawnLine(shape.id, this.#events)
        this.#drawn.set(shape.id, drawn)
        // Moving an element that has the keyboard would lose it, so order is only given to new ones.
        this.#svg.insertBefore(drawn.group, before ? before.nextSibling : this.#svg.firstChild)
      }
      drawn.place(shape)
      before = drawn.group
    }
    for (const id of gone) {
      this.#drawn.get(id)!.group.remove()
      this.#drawn.delete(id)
    }
  }
}
