import type { Node } from 'prosemirror-model'

/** What stands between two blocks of the canonical text. */
export const blockSeparator = '\n\n'

/** A block of the canonical text: `[start, end)` in UTF-16 code units, and the position of its first content. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  /** ProseMirror position just inside the block's start. */
  readonly position: number
  readonly node: Node
}

// A stretch in which text and ProseMirror positions run in step.
interface Run {
  readonly offset: number
  readonly position: number
  readonly length: number
}

/**
 * The canonical text of a document or note, with positions both ways.
 *
 * Rules: the text of each textblock (paragraph, heading, code), in document order, joined by a blank line; a hard
 * break is one newline; page marks and pictures add nothing; a textblock without text adds nothing, not even a
 * separator. Offsets are UTF-16 code units.
 */
export class CanonicalText {
  readonly text: string
  readonly blocks: readonly TextBlock[]
  readonly #runs: readonly Run[]

  constructor(doc: Node) {
    const parts: string[] = []
    const blocks: TextBlock[] = []
    const runs: Run[] = []
    let offset = 0
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true
      const text = blockText(node)
      if (text === '') return false
      if (blocks.length > 0) {
        parts.push(blockSeparator)
        offset += blockSeparator.length
      }
      blocks.push({ start: offset, end: offset + text.length, position: position + 1, node })
      parts.push(text)
      addRuns(runs, node, offset, position + 1)
      offset += text.length
      return false
    })
    this.text = parts.join('')
    this.blocks = blocks
    this.#runs = runs
  }

  /**
   * The ProseMirror position of an offset. Between two runs (a blank line, a page mark) `bias` -1 stays at the end
   * of what is before, 1 goes to the start of what follows.
   * @throws {RangeError} for an offset outside the text
   */
  toPosition(offset: number, bias: -1 | 1 = 1): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length) {
      throw new RangeError(`offset ${offset} is outside the text, which has ${this.text.length} characters`)
    }
    if (this.#runs.length === 0) return 0
    const index = lastAtOrBefore(this.#runs, run => run.offset, offset)
    const run = this.#runs[index]!
    const beyond = offset - run.offset
    if (beyond < run.length) {
      const before = this.#runs[index - 1]
      if (beyond === 0 && bias < 0 && before && before.offset + before.length === offset) {
        return before.position + before.length
      }
      return run.position + beyond
    }
    const next = this.#runs[index + 1]
    if (beyond === run.length && (bias < 0 || !next)) return run.position + run.length
    if (!next) return run.position + run.length
    return bias < 0 ? run.position + run.length : next.position
  }

  /** The offset of a ProseMirror position; of one between two runs, the offset at which the next one starts, or the text's end. */
  toOffset(position: number): number {
    const index = lastAtOrBefore(this.#runs, run => run.position, position)
    const run = this.#runs[index]
    if (!run) return 0
    if (position < run.position) return run.offset
    if (position <= run.position + run.length) return run.offset + position - run.position
    return this.#runs[index + 1]?.offset ?? this.text.length
  }

  /** The block that holds an offset; the one before it for an offset in a blank line; `null` for an empty text. */
  blockAt(offset: number): TextBlock | null {
    return this.blocks[lastAtOrBefore(this.blocks, block => block.start, offset)] ?? null
  }
}

/** The canonical text alone, where no positions are needed. */
export function canonicalText(doc: Node): string {
  return new CanonicalText(doc).text
}

function blockText(block: Node): string {
  let text = ''
  block.forEach(child => {
    text += child.isText ? child.text! : leafText(child)
  })
  return text
}

function leafText(leaf: Node): string {
  return leaf.type.spec.leafText?.(leaf) ?? ''
}

function addRuns(runs: Run[], block: Node, offset: number, position: number): void {
  let open: { offset: number; position: number; length: number } | null = null
  block.forEach((child, childOffset) => {
    const at = position + childOffset
    const length = child.isText ? child.text!.length : leafText(child).length
    const inStep = length === child.nodeSize
    if (open && inStep && open.position + open.length === at) {
      open.length += length
    } else if (length > 0 && inStep) {
      open = { offset, position: at, length }
      runs.push(open)
    } else {
      open = null
    }
    offset += length
  })
}

/** Index of the last item whose key is at most `value`; 0 where there is none. The items are sorted by key. */
function lastAtOrBefore<Item>(items: readonly Item[], key: (item: Item) => number, value: number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (key(items[middle]!) <= value) low = middle
    else high = middle - 1
  }
  return low
}
