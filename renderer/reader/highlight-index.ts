/** `[start, end)` in UTF-16 code units of the canonical text. */
export interface Interval {
  readonly start: number
  readonly end: number
}

interface Block<Item extends Interval> {
  /** Never none. */
  readonly items: readonly Item[]
  /** The largest end of them. */
  readonly reach: number
}

/** How many intervals a block has at first; one that grows to twice as many is parted. */
const blockSize = 64

/**
 * Finds the intervals over a stretch of text. They lie in order in blocks, each with how far its intervals reach, so
 * that a question looks into few blocks and a change copies few: the cost of one more among n grows with the square
 * root of n at most. Intervals that overlap, nest or coincide are all found.
 */
export class HighlightIndex<Item extends Interval> {
  #blocks: readonly Block<Item>[]

  constructor(items: readonly Item[]) {
    this.#blocks = blocksOf(items.toSorted(inOrder))
  }

  /** By start; of equal starts the longer one first. */
  get items(): readonly Item[] {
    return this.#blocks.flatMap(block => block.items)
  }

  /** The index without some and with others. What is not there cannot go. */
  changed(gone: readonly Item[], come: readonly Item[]): HighlightIndex<Item> {
    if (gone.length + come.length > this.#blocks.length) {
      const without = new Set(gone)
      return new HighlightIndex([...this.items.filter(item => !without.has(item)), ...come])
    }
    const blocks = [...this.#blocks]
    for (const item of gone) remove(blocks, item)
    for (const item of come) insert(blocks, item)
    const index = new HighlightIndex<Item>([])
    index.#blocks = blocks
    return index
  }

  /** Those with at least one character in `[start, end)`, in order. */
  overlapping(start: number, end: number): Item[] {
    const found: Item[] = []
    for (const { items, reach } of this.#blocks) {
      if (items[0]!.start >= end) break
      if (reach <= start) continue
      for (const item of items) if (item.start < end && item.end > start) found.push(item)
    }
    return found
  }

  /** Those that hold the character at `offset`, the shortest first: the order in which repeated clicks reach them. */
  at(offset: number): Item[] {
    return this.overlapping(offset, offset + 1).sort(
      (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start,
    )
  }

  /** Those that hold the place `offset` or touch it, the shortest first: what is at a caret. */
  touching(offset: number): Item[] {
    return this.overlapping(offset - 1, offset + 1)
      .filter(item => item.start <= offset && item.end >= offset)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  }
}

function inOrder(a: Interval, b: Interval): number {
  return a.start - b.start || b.end - a.end
}

function blocksOf<Item extends Interval>(sorted: readonly Item[]): Block<Item>[] {
  const blocks: Block<Item>[] = []
  for (let from = 0; from < sorted.length; from += blockSize)
    blocks.push(blockOf(sorted.slice(from, from + blockSize)))
  return blocks
}

function blockOf<Item extends Interval>(items: readonly Item[]): Block<Item> {
  return { items, reach: items.reduce((reach, { end }) => Math.max(reach, end), 0) }
}

function remove<Item extends Interval>(blocks: Block<Item>[], item: Item): void {
  // Of those that coincide with it, some may lie in blocks before.
  for (let at = firstReaching(blocks, item, 0); at < blocks.length; at++) {
    const { items } = blocks[at]!
    const index = items.indexOf(item)
    if (index >= 0) {
      const left = items.toSpliced(index, 1)
      blocks.splice(at, 1, ...(left.length > 0 ? [blockOf(left)] : []))
      return
    }
    if (inOrder(items[0]!, item) > 0) return
  }
}

// After those that coincide with it.
function insert<Item extends Interval>(blocks: Block<Item>[], item: Item): void {
  const at = Math.min(firstReaching(blocks, item, 1), blocks.length - 1)
  if (at < 0) {
    blocks.push(blockOf([item]))
    return
  }
  const { items } = blocks[at]!
  const before = items.findIndex(each => inOrder(each, item) > 0)
  const grown = items.toSpliced(before < 0 ? items.length : before, 0, item)
  blocks.splice(at, 1, ...(grown.length < 2 * blockSize ? [blockOf(grown)] : blocksOf(grown)))
}

/** The first block whose last interval compares with `item` as `least` or more; the number of blocks where there is none. */
function firstReaching(blocks: readonly Block<Interval>[], item: Interval, least: 0 | 1): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (Math.sign(inOrder(blocks[middle]!.items.at(-1)!, item)) < least) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What a click or key on a stack of overlapping highlights picks: the first, or the one after the one picked already.
 * `null` where the stack is empty.
 */
export function nextInStack<Item extends { readonly id: string }>(
  stack: readonly Item[],
  selectedId: string | null,
): Item | null {
  const index = stack.findIndex(item => item.id === selectedId)
  return stack[(index + 1) % stack.length] ?? null
}
