import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts'
import { cleanText, strayBlanksIn } from './characters.ts'
import { type Drawn, readDrawn } from './drawn.ts'
import type { Fonts } from './fonts.ts'
import { readsFromRight, withLigaturesInOrder } from './ligature-order.ts'
import { type Matrix, multiply } from './matrix.ts'
import { operatorNumbers, type PDFPageProxy, readOperators } from './pdfjs.ts'
import type { Run } from './types.ts'

/** How wide a blank is, in sizes of the font. */
const usualBlank = 0.27

/** What a font has for a sign that it cannot name: of emoji often. */
// oxlint-disable-next-line no-control-regex
const nameless = /[\u0000\ufffd]+/g

/** More runs than a page of print has letters. What is beyond is not read. */
const mostItems = 200_000

export interface PageRuns extends Drawn {
  /** In the order of the file. */
  readonly runs: readonly Run[]
  /** Runs that stand across the rest of the page, each turned upright. */
  readonly turned: readonly Run[]
  /** Of the page as it is read. */
  readonly width: number
  readonly height: number
  /** From the page's own coordinates (as annotations have them) to those of the runs. */
  readonly toPage: Matrix
  readonly cutShort: boolean
  /** How many signs there are of which the file does not say what they are. */
  readonly lost: number
}

/**
 * The text of a page, turned so that most of it is upright, and what is drawn there; of a page without pictures and new
 * fonts the latter is not read unless `drawings`.
 */
export async function readRuns(page: PDFPageProxy, fonts: Fonts, drawings: boolean): Promise<PageRuns> {
  // Both are read at once where both are wanted: either waits for streams to be unfolded.
  const both = drawings || fonts.areNew
  const [{ items: read, families, cutShort }, early] = await Promise.all([
    readItems(page),
    both ? readOperators(page) : null,
  ])
  const fromRight = read.some(readsFromRight)
  const operators = early ?? (fromRight || !fonts.knows(families) ? await readOperators(page) : null)
  if (operators) fonts.learn(families)
  const numbers = await operatorNumbers()
  const items = operators && fromRight ? withLigaturesInOrder(read, operators, numbers) : read
  const viewport = page.getViewport({ scale: 1 })
  const turn = commonTurn(items, viewport.transform as unknown as Matrix)
  const quarter = turn % 2 === 1
  const [width, height] = quarter ? [viewport.height, viewport.width] : [viewport.width, viewport.height]
  const toPage = multiply(
    turning(turn, viewport.width, viewport.height),
    viewport.transform as unknown as Matrix,
  )
  const runs: Run[] = []
  const turned: Run[] = []
  const marked: { readonly id: string | null; readonly artifact: boolean }[] = []
  let blank = false
  let lost = 0
  for (const item of items) {
    if (!('str' in item)) {
      blank = followMarks(marked, item) && blank
      continue
    }
    if (item.str.trim() === '') {
      blank ||= item.str !== ''
      continue
    }
    lost += item.str.match(nameless)?.length ?? 0
    const matrix = multiply(toPage, item.transform as unknown as Matrix)
    const upright = turnOf(matrix) === 0
    const inner = marked.findLast(({ id, artifact }) => id !== null || artifact)
    const run = runOf(item, upright ? matrix : untwisted(matrix), {
      font: fonts.styleOf(item.fontName),
      blankBefore: blank || /^\s/.test(item.str),
      contentId: inner?.id ?? null,
      artifact: marked.some(({ artifact }) => artifact),
    })
    blank = /\s$/.test(item.str)
    if (run.text !== '') (upright ? runs : turned).push(run)
  }
  const drawn = operators ? readDrawn(operators, numbers, toPage) : { pictures: [], strokes: [] }
  return { runs, turned, width, height, toPage, cutShort, lost, ...drawn }
}

// Returns whether a blank that was met before still counts.
function followMarks(
  marked: { readonly id: string | null; readonly artifact: boolean }[],
  mark: TextMarkedContent,
): boolean {
  if (mark.type === 'endMarkedContent') marked.pop()
  else marked.push({ id: mark.id ?? null, artifact: (mark as { tag?: string }).tag === 'Artifact' })
  return true
}

async function readItems(page: PDFPageProxy): Promise<{
  readonly items: readonly (TextItem | TextMarkedContent)[]
  readonly families: ReadonlyMap<string, string>
  readonly cutShort: boolean
}> {
  const items: (TextItem | TextMarkedContent)[] = []
  const families = new Map<string, string>()
  const reader = page
    .streamTextContent({ includeMarkedContent: true, disableNormalization: true })
    .getReader() as ReadableStreamDefaultReader<Awaited<ReturnType<PDFPageProxy['getTextContent']>>>
  while (true) {
    const { value, done } = await reader.read()
    if (done) return { items, families, cutShort: false }
    for (const [name, { fontFamily }] of Object.entries(value.styles)) families.set(name, fontFamily)
    for (const item of value.items) items.push(item)
    if (items.length > mostItems) {
      await reader.cancel(new Error('no page has so much text'))
      return { items, families, cutShort: true }
    }
  }
}

// By how many quarters, clockwise, text is turned that is set with this matrix.
function turnOf([a, b]: Matrix): number {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2
  return b > 0 ? 1 : 3
}

function commonTurn(items: readonly (TextItem | TextMarkedContent)[], transform: Matrix): number {
  const letters = [0, 0, 0, 0]
  for (const item of items) {
    if (!('str' in item)) continue
    letters[turnOf(multiply(transform, item.transform as unknown as Matrix))]! += item.str.trim().length
  }
  return letters.indexOf(Math.max(...letters))
}

// Turns a page of this size back by quarters, its corner staying at the origin.
function turning(turn: number, width: number, height: number): Matrix {
  switch (turn) {
    case 1:
      return [0, -1, 1, 0, 0, width]
    case 2:
      return [-1, 0, 0, -1, width, height]
    case 3:
      return [0, 1, -1, 0, height, 0]
    default:
      return [1, 0, 0, 1, 0, 0]
  }
}

function untwisted([a, b, c, d, e, f]: Matrix): Matrix {
  return [Math.hypot(a, b), 0, 0, -Math.hypot(c, d), e, f]
}

function runOf(
  item: TextItem,
  [, , c, d, x, baseline]: Matrix,
  more: Pick<Run, 'font' | 'blankBefore' | 'contentId' | 'artifact'>,
): Run {
  const size = Math.hypot(c, d) || item.height || 1
  const text = cleanText(item.str.trim())
  // Of vertical text (Chinese, Japanese) the height is what it goes on by.
  const width = (item.width || size * text.length) - strayBlanksIn(item.str) * size * usualBlank
  return {
    ...more,
    text,
    x0: x,
    x1: x + width,
    top: baseline - size * 0.75,
    bottom: baseline + size * 0.22,
    baseline,
    size,
  }
}
