import { type Matrix, multiply, pointOn } from './matrix.ts'
import type { Box } from './types.ts'

/** A picture as a page draws it. */
export interface DrawnPicture {
  /** Its place among the pictures of the page, from 0. */
  readonly order: number
  /** The library's name for it; `null` for one in the midst of the page's own operators. */
  readonly name: string | null
  /** What stands there itself, of the latter. */
  readonly data: unknown
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What of it is seen, in points of the page as it is read. */
  readonly box: Box
  /** Where its lower left corner and its sides come to stand. */
  readonly matrix: Matrix
  /** The colour in which a stencil is painted (`#1a2b3c`); `null` for what has its own colours. */
  readonly ink: string | null
  /** The number of its marked content, to which the structure tree points; `null` where it has none. */
  readonly contentNumber: number | null
  /** Whether the file says that it is the page's furniture. */
  readonly artifact: boolean
}

/** What is drawn on a page besides its text. */
export interface Drawn {
  /** In the order in which they are drawn. */
  readonly pictures: readonly DrawnPicture[]
  /** Where lines are drawn that are neither straight rules nor frames nor fields of colour. */
  readonly strokes: readonly Box[]
}

/** Operators of a page as the library lists them: their numbers and their arguments. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** The numbers of operators, by name. */
export type OperatorNumbers = Readonly<Record<string, number>>

interface State {
  readonly matrix: Matrix
  readonly clip: Box
  readonly ink: string
}

interface Mark {
  readonly artifact: boolean
  readonly number: number | null
}

/** More strokes than a map has that anyone can read. */
const mostStrokes = 5000

/**
 * Follows the operators of a page (ISO 32000-2, 8.2) as far as is needed to tell where pictures come to stand.
 * `toPage` leads from the page's own coordinates to those of the page as it is read.
 */
export function readDrawn(operators: Operators, numbers: OperatorNumbers, toPage: Matrix): Drawn {
  return new Drawing(numbers, toPage).follow(operators)
}

const everywhere: Box = { x0: -Infinity, x1: Infinity, top: -Infinity, bottom: Infinity }

class Drawing {
  readonly #pictures: DrawnPicture[] = []
  readonly #strokes: Box[] = []
  readonly #saved: State[] = []
  readonly #marks: Mark[] = []
  readonly #names: ReadonlyMap<number, string>
  #state: State
  #clips = false
  /** How deep the operators are within a soft mask, which is not seen itself. */
  #masked = 0
  #groups: boolean[] = []

  constructor(numbers: OperatorNumbers, toPage: Matrix) {
    this.#names = namesOf(numbers)
    this.#state = { matrix: toPage, clip: everywhere, ink: '#000000' }
  }

  follow({ fnArray, argsArray }: Operators): Drawn {
    for (const [at, number] of fnArray.entries()) this.#do(this.#names.get(number) ?? '', argsArray[at] ?? [])
    return { pictures: this.#pictures, strokes: this.#strokes }
  }

  #do(name: string, args: readonly unknown[]): void {
    switch (name) {
      case 'save':
        this.#saved.push(this.#state)
        break
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? this.#state
        break
      case 'transform':
        this.#transform(args as unknown as Matrix)
        break
      case 'paintFormXObjectBegin':
        this.#saved.push(this.#state)
        if (args[0]) this.#transform([...(args[0] as Iterable<number>)] as unknown as Matrix)
        if (args[1]) this.#clip([...(args[1] as Iterable<number>)])
        break
      case 'beginGroup':
        this.#group(args[0])
        break
      case 'endGroup':
        if (this.#groups.pop() === true) this.#masked -= 1
        break
      case 'clip':
      case 'eoClip':
        this.#clips = true
        break
      case 'constructPath':
        this.#path(args)
        break
      case 'setFillRGBColor':
        if (typeof args[0] === 'string') this.#state = { ...this.#state, ink: args[0] }
        break
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        this.#marks.push({ artifact: nameIn(args[0]) === 'Artifact', number: wholeIn(args[1]) })
        break
      case 'endMarkedContent':
        this.#marks.pop()
        break
      default:
        if (pictureOperators.has(name)) this.#picture(name, args[0], args)
    }
  }

  #transform(matrix: Matrix): void {
    this.#state = { ...this.#state, matrix: multiply(this.#state.matrix, matrix) }
  }

  #clip(rectangle: readonly number[]): void {
    this.#state = { ...this.#state, clip: common(this.#state.clip, boxOf(this.#state.matrix, rectangle)) }
  }

  #group(group: unknown): void {
    const isMask = Boolean((group as { smask?: unknown } | undefined)?.smask)
    this.#groups.push(isMask)
    if (isMask) this.#masked += 1
  }

  #path([, data, bounds]: readonly unknown[]): void {
    const extent = bounds ? [...(bounds as Iterable<number>)] : []
    const isPath = extent.length === 4 && extent.every(Number.isFinite)
    if (this.#clips && isPath) this.#clip(extent)
    else if (isPath && this.#masked === 0 && this.#strokes.length < mostStrokes && isCurved(data)) {
      const box = common(this.#state.clip, boxOf(this.#state.matrix, extent))
      if (!this.#mark().artifact && box.x1 >= box.x0 && box.bottom >= box.top) this.#strokes.push(box)
    }
    this.#clips = false
  }

  #picture(name: string, picture: unknown, args: readonly unknown[]): void {
    if (this.#masked > 0) return
    const own = typeof picture === 'object' && picture !== null ? (picture as OwnPicture) : null
    const isStencil = name !== 'paintImageXObject' && name !== 'paintInlineImageXObject'
    const { artifact, number } = this.#mark()
    const named =
      typeof picture === 'string' ? picture : own && typeof own.data === 'string' ? own.data : null
    this.#pictures.push({
      order: this.#pictures.length,
      name: named,
      data: named === null ? picture : null,
      width: numberIn(own?.width ?? args[1]),
      height: numberIn(own?.height ?? args[2]),
      box: common(this.#state.clip, boxOf(this.#state.matrix, [0, 0, 1, 1])),
      matrix: this.#state.matrix,
      ink: isStencil ? this.#state.ink : null,
      contentNumber: number,
      artifact,
    })
  }

  #mark(): Mark {
    const artifact = this.#marks.some(mark => mark.artifact)
    return { artifact, number: this.#marks.findLast(mark => mark.number !== null)?.number ?? null }
  }
}

interface OwnPicture {
  readonly data?: unknown
  readonly width?: unknown
  readonly height?: unknown
}

const pictureOperators = new Set([
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintSolidColorImageMask',
])

const known = new WeakMap<OperatorNumbers, ReadonlyMap<number, string>>()

function namesOf(numbers: OperatorNumbers): ReadonlyMap<number, string> {
  const names = known.get(numbers) ?? new Map(Object.entries(numbers).map(([name, number]) => [number, name]))
  known.set(numbers, names)
  return names
}

// A name stands by itself or in an object of the library's.
const nameIn = (value: unknown) =>
  typeof value === 'string' ? value : ((value as { name?: unknown } | null)?.name ?? null)
const wholeIn = (value: unknown) => (typeof value === 'number' ? value : null)
const numberIn = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 0)

// The box around a rectangle of two corners, where it has come to stand.
function boxOf(matrix: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Box {
  const corners = [
    pointOn(matrix, x0, y0),
    pointOn(matrix, x1, y0),
    pointOn(matrix, x0, y1),
    pointOn(matrix, x1, y1),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { x0: Math.min(...xs), x1: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const common = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  x1: Math.min(a.x1, b.x1),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
})

/** What the numbers of a path stand for in the library's lists: a move, a line, a curve, the way back to its start. */
const [move, line, curve] = [0, 1, 2]

// Curves, and lines of several corners that are not all upright or level: not rules, frames or fields.
function isCurved(data: unknown): boolean {
  const path = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null
  if (!path) return false
  let [x, y, slanted] = [0, 0, 0]
  for (let at = 0; at < path.length;) {
    const what = path[at]!
    if (what === curve) return true
    if (what !== move && what !== line) {
      at += 1
      continue
    }
    const [nextX, nextY] = [path[at + 1]!, path[at + 2]!]
    if (what === line && Math.abs(nextX - x) > 0.5 && Math.abs(nextY - y) > 0.5) slanted += 1
    ;[x, y] = [nextX, nextY]
    at += 3
  }
  return slanted > 0
}
