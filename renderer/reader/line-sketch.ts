import { colours, type Colour } from '../../shared/model/index.ts'
import type { LineLook } from './line-looks.ts'
import type { LineShape } from './line-shapes.ts'

type Shades = Readonly<Record<Colour | 'paper' | 'font', string>>

/** The size of a sketch, in pixels of the page. */
interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Draws lines as `reader-panes.module.css` has them, into a canvas: for as long as text moves. Elements that moved with
 * it would change the page in each frame, and each change of a page makes Chromium paint all highlighted text anew.
 */
export class LineSketch {
  readonly #canvas: HTMLCanvasElement
  #shades: Shades | null = null
  #empty = true

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  draw(shapes: readonly LineShape[], look: (linkId: string) => LineLook, size: Size): void {
    if (shapes.length === 0 && this.#empty) return
    const context = this.#blank(size)
    this.#shades ??= shadesAt(this.#canvas)
    for (const shape of shapes) drawLine(context, shape, look(shape.id), this.#shades)
    this.#empty = shapes.length === 0
  }

  /** Wipes the canvas; shades are read anew before it is drawn again. */
  clear(): void {
    this.#shades = null
    if (this.#empty) return
    const { width, height } = this.#canvas
    this.#canvas.getContext('2d')!.resetTransform()
    this.#canvas.getContext('2d')!.clearRect(0, 0, width, height)
    this.#empty = true
  }

  #blank({ width, height }: Size): CanvasRenderingContext2D {
    const context = this.#canvas.getContext('2d')!
    const across = Math.round(width * devicePixelRatio)
    const down = Math.round(height * devicePixelRatio)
    // Setting a size, even the same, changes the page.
    if (this.#canvas.width !== across) this.#canvas.width = across
    if (this.#canvas.height !== down) this.#canvas.height = down
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    return context
  }
}

const dashes = { solid: [], dashed: [6, 4], dotted: [1.5, 4] }

function drawLine(
  context: CanvasRenderingContext2D,
  { curve, brackets, stub, label }: LineShape,
  look: LineLook,
  shades: Shades,
): void {
  const { selected } = look
  context.strokeStyle = shades[look.colour]
  context.globalAlpha = selected ? 1 : stub ? 0.45 : 0.6
  context.lineWidth = selected ? 2.2 : 1.5
  context.setLineDash(dashes[look.line])
  context.lineCap = look.line === 'dotted' ? 'round' : 'butt'
  context.stroke(new Path2D(curve))
  context.setLineDash([])
  context.globalAlpha = selected ? 1 : 0.75
  context.lineWidth = selected ? 3 : 2
  context.lineCap = 'round'
  context.stroke(new Path2D(brackets))
  if (!selected) return
  context.font = shades.font
  context.textAlign = 'center'
  const width = context.measureText(look.label).width + 18
  context.lineWidth = 1.5
  context.fillStyle = shades.paper
  context.beginPath()
  context.roundRect(label.x - width / 2, label.y - 10, width, 19, 9.5)
  context.fill()
  context.stroke()
  context.fillStyle = shades[look.colour]
  context.fillText(look.label, label.x, label.y + 3.5)
}

function shadesAt(element: Element): Shades {
  const style = getComputedStyle(element)
  const forced = matchMedia('(forced-colors: active)').matches
  const shade = (colour: Colour) =>
    [colour, forced ? 'CanvasText' : style.getPropertyValue(`--${colour}-l`)] as const
  const lines = Object.fromEntries(colours.map(shade)) as Record<Colour, string>
  const paper = forced ? 'Canvas' : style.getPropertyValue('--paper')
  return { ...lines, paper, font: `500 10.5px ${style.fontFamily}` }
}
