import { colours, type Colour } from '../../shared/model/index.ts'

/** A band or bar as it is drawn: SVG path data, in pixels of its layer. */
export interface BandShape {
  readonly id: string
  readonly colour: Colour
  /** How strongly it is drawn, from 0 to 1. */
  readonly weight: number
  /** A band, the bar of a passage that stands alone, or one whose counterpart is out of sight. */
  readonly shape: 'band' | 'alone' | 'away'
  readonly path: string
  readonly selected: boolean
}

/**
 * Draws bands as `reader-panes.module.css` has them, into a canvas: for as long as text moves (see `LineSketch`).
 */
export class BandSketch {
  readonly #canvas: HTMLCanvasElement
  #shades: Shades | null = null
  #empty = true

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  /** Draws these and nothing else, later ones above earlier ones. */
  draw(shapes: readonly BandShape[], width: number, height: number): void {
    if (shapes.length === 0 && this.#empty) return
    const context = this.#canvas.getContext('2d')!
    const across = Math.round(width * devicePixelRatio)
    const down = Math.round(height * devicePixelRatio)
    // Setting a size, even the same, changes the page.
    if (this.#canvas.width !== across) this.#canvas.width = across
    if (this.#canvas.height !== down) this.#canvas.height = down
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    this.#shades ??= shadesAt(this.#canvas)
    for (const shape of shapes) drawBand(context, shape, this.#shades)
    this.#empty = shapes.length === 0
  }

  /** Wipes the canvas; shades are read anew before it is drawn again. */
  clear(): void {
    this.#shades = null
    if (this.#empty) return
    const context = this.#canvas.getContext('2d')!
    context.resetTransform()
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height)
    this.#empty = true
  }
}

interface Shades {
  readonly lines: Readonly<Record<Colour, string>>
  readonly forced: boolean
}

/** How much of a band's colour is seen, from 0 to 1. */
function bandOpacity({ shape, weight, selected }: Pick<BandShape, 'shape' | 'weight' | 'selected'>): number {
  if (selected) return shape === 'alone' ? 1 : 0.4
  if (shape === 'alone') return 0.5
  return shape === 'away' ? 0.12 + 0.3 * weight : 0.03 + 0.13 * weight
}

function drawBand(context: CanvasRenderingContext2D, shape: BandShape, { lines, forced }: Shades): void {
  const path = new Path2D(shape.path)
  context.globalAlpha = 1
  if (forced) {
    context.fillStyle = 'CanvasText'
    context.strokeStyle = shape.selected ? 'Highlight' : 'CanvasText'
    context.lineWidth = shape.selected ? 3 : 1
    if (shape.shape === 'alone') context.fill(path)
    context.stroke(path)
    return
  }
  context.fillStyle = context.strokeStyle = lines[shape.colour]
  context.globalAlpha = bandOpacity(shape)
  context.fill(path)
  if (!shape.selected) return
  context.globalAlpha = 1
  context.lineWidth = 1.5
  context.stroke(path)
}

function shadesAt(element: Element): Shades {
  const style = getComputedStyle(element)
  const shade = (colour: Colour) => [colour, style.getPropertyValue(`--${colour}-l`)] as const
  return {
    lines: Object.fromEntries(colours.map(shade)) as Record<Colour, string>,
    forced: matchMedia('(forced-colors: active)').matches,
  }
}
