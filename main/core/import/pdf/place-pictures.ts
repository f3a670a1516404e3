import type { PagePicture } from './keep-pictures.ts'
import type { Block, Box, FigureBlock, Line } from './types.ts'

/**
 * Puts the pictures of each page among the blocks, in the order of reading: a picture follows what begins above it in
 * its column, so that a caption below it comes next. `pages` has those that no structure has placed.
 */
export function withPictures(blocks: readonly Block[], pages: readonly (readonly PagePicture[])[]): Block[] {
  if (pages.every(page => page.length === 0)) return [...blocks]
  const places = placesByPage(blocks)
  const after = new Map<number, FigureBlock[]>()
  for (const [page, pictures] of pages.entries()) {
    const sorted = pictures.toSorted((a, b) => a.box.top - b.box.top || a.box.x0 - b.box.x0)
    for (const picture of sorted) {
      const index = indexBefore(picture.box, places.get(page) ?? [], lastBefore(places, page))
      const figure: FigureBlock = { kind: 'figure', alt: '', page, assetId: picture.assetId }
      const known = after.get(index)
      if (known) known.push(figure)
      else after.set(index, [figure])
    }
  }
  return [...(after.get(-1) ?? []), ...blocks.flatMap((block, at) => [block, ...(after.get(at) ?? [])])]
}

/** Where on a page a block, or the part of it that is there, stands. */
interface Place {
  readonly index: number
  readonly box: Box
}

function placesByPage(blocks: readonly Block[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  for (const [index, block] of blocks.entries()) {
    for (const [page, lines] of Map.groupBy(linesOf(block), line => line.page)) {
      const place = { index, box: around(lines) }
      const known = places.get(page)
      if (known) known.push(place)
      else places.set(page, [place])
    }
  }
  return places
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'figure') return []
  if (block.kind === 'table') return block.rows.flatMap(row => row.flatMap(cell => cell.lines))
  return block.kind === 'item' ? block.marked : block.lines
}

function around(lines: readonly Line[]): Box {
  let [x0, x1, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const line of lines) {
    x0 = Math.min(x0, line.x0)
    x1 = Math.max(x1, line.x1)
    top = Math.min(top, line.top)
    bottom = Math.max(bottom, line.bottom)
  }
  return { x0, x1, top, bottom }
}

/** The block that a picture follows; -1 where it comes before all. */
function indexBefore(box: Box, places: readonly Place[], otherwise: number): number {
  const inColumn = places.filter(place => place.box.x0 < box.x1 && place.box.x1 > box.x0)
  const beside = inColumn.length > 0 ? inColumn : places
  const above = beside.filter(place => place.box.top < box.top)
  if (above.length > 0) return Math.max(...above.map(({ index }) => index))
  return beside.length > 0 ? Math.min(...beside.map(({ index }) => index)) - 1 : otherwise
}

// Of a page without text: the last block of those before it.
function lastBefore(places: ReadonlyMap<number, readonly Place[]>, page: number): number {
  for (let at = page - 1; at >= 0; at -= 1) {
    const found = places.get(at)
    if (found) return Math.max(...found.map(({ index }) => index))
  }
  return -1
}
