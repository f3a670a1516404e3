import type { Mark, Node } from 'prosemirror-model'
import { CanonicalText } from '../../../shared/document/index.ts'

/** A range of a canonical text, `[start, end)` in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What the inside of a block of text is made of, in order, once it is cut at the ends of highlights. */
export type InlinePart<Highlighted extends Range> =
  /** Letters with the same marks and under the same highlights. */
  | {
      readonly kind: 'text'
      readonly text: string
      readonly marks: readonly Mark[]
      readonly under: readonly Highlighted[]
    }
  /** A line break, page mark, picture or citation. */
  | { readonly kind: 'leaf'; readonly node: Node; readonly under: readonly Highlighted[] }
  /** Where a highlight begins, and where it ends: once each, though it may go over several blocks. */
  | { readonly kind: 'start' | 'end'; readonly highlight: Highlighted }

/**
 * A document and the highlights over it, walked through once from its start to its end: each block of text, in the order
 * of the document, is asked for its parts.
 */
export class MarkedText<Highlighted extends Range> {
  readonly #blocks: readonly Range[]
  readonly #waiting: Highlighted[]
  #block = 0
  #active: Highlighted[] = []

  constructor(doc: Node, highlights: readonly Highlighted[]) {
    this.#blocks = new CanonicalText(doc).blocks
    this.#waiting = highlights.toSorted((a, b) => b.start - a.start || a.end - b.end)
  }

  /** The parts of the next block. A block without text has no highlights. */
  partsOf(block: Node): InlinePart<Highlighted>[] {
    if (block.textContent === '' && !hasBreaks(block)) return leaves(block)
    const range = this.#blocks[this.#block]!
    this.#block += 1
    const next = this.#blocks[this.#block]?.start ?? Number.POSITIVE_INFINITY
    const begun = this.#begin(range.end)
    const parts = partsBetween(block, range, this.#active, begun, next)
    this.#active = this.#active.filter(({ end }) => end > next)
    return parts
  }

  /** The highlights that no block has shown: those of nothing but blank lines. */
  get unseen(): readonly Highlighted[] {
    return this.#waiting.toReversed()
  }

  // Those that start in the blank line before a block begin with it, unless they end there too.
  #begin(end: number): Set<Highlighted> {
    const begun = new Set<Highlighted>()
    const start = this.#blocks[this.#block - 1]!.start
    const skipped: Highlighted[] = []
    while (this.#waiting.length > 0 && this.#waiting.at(-1)!.start < end) {
      const highlight = this.#waiting.pop()!
      if (highlight.end <= start) {
        skipped.push(highlight)
        continue
      }
      begun.add(highlight)
      this.#active.push(highlight)
    }
    this.#waiting.push(...skipped.toReversed())
    return begun
  }
}

function partsBetween<Highlighted extends Range>(
  block: Node,
  { start, end }: Range,
  active: readonly Highlighted[],
  begun: ReadonlySet<Highlighted>,
  next: number,
): InlinePart<Highlighted>[] {
  const cuts = new Set([start, end])
  for (const highlight of active) {
    cuts.add(Math.max(start, highlight.start))
    cuts.add(Math.min(end, highlight.end))
  }
  const borders = [...cuts].sort((a, b) => a - b)
  const parts: InlinePart<Highlighted>[] = []
  let border = 0
  let offset = start
  const under = () => active.filter(highlight => highlight.start <= offset && highlight.end > offset)
  const pass = () => {
    if (offset !== borders[border]) return
    border += 1
    for (const highlight of active) {
      const endsHere = Math.min(end, highlight.end) === offset && highlight.end <= next
      if (endsHere && offset > Math.max(start, highlight.start)) parts.push({ kind: 'end', highlight })
    }
    for (const highlight of begun) {
      if (Math.max(start, highlight.start) === offset) parts.push({ kind: 'start', highlight })
    }
  }
  pass()
  block.forEach(child => {
    if (!child.isText) {
      parts.push({ kind: 'leaf', node: child, under: under() })
      offset += lengthOf(child)
      if (lengthOf(child) > 0) pass()
      return
    }
    const text = child.text!
    for (let at = 0; at < text.length;) {
      const size = Math.min(text.length - at, borders[border]! - offset)
      parts.push({ kind: 'text', text: text.slice(at, at + size), marks: child.marks, under: under() })
      at += size
      offset += size
      pass()
    }
  })
  return parts
}

const lengthOf = (leaf: Node) => leaf.type.spec.leafText?.(leaf).length ?? 0
const hasBreaks = (block: Node) => block.children.some(child => lengthOf(child) > 0)

function leaves<Highlighted extends Range>(block: Node): InlinePart<Highlighted>[] {
  return block.children.map(node => ({ kind: 'leaf', node, under: [] }))
}

/** The same for a note, which has no highlights. */
export function plainParts(block: Node): InlinePart<never>[] {
  return block.children.map(node =>
    node.isText
      ? { kind: 'text', text: node.text!, marks: node.marks, under: [] }
      : { kind: 'leaf', node, under: [] },
  )
}
