import type { Mark, Node, NodeType } from 'prosemirror-model'
import { CanonicalText, documentSchema, normalizeDocument } from '../../../../shared/document/index.ts'

/** What a paragraph is made of, in order: words with their marks, a node without words, or the end of a range. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'node'; readonly node: Node }
  | Anchor

/** Where a range (of a comment) begins or ends; a `reference` is where it is spoken of, for want of a range. */
export interface Anchor {
  readonly kind: 'anchor'
  readonly id: string
  readonly side: 'start' | 'end' | 'reference'
}

/** The words of pieces by themselves, a break as a newline. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(piece => (piece.kind === 'text' ? piece.text : isBreak(piece) ? '\n' : '')).join('')
}

/** `[start, end)` in UTF-16 code units of the canonical text. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Makes blocks of text of pieces, and remembers where in them ranges begin and end. */
export class TextBlocks {
  readonly #anchors = new Map<Node, { readonly anchor: Anchor; readonly offset: number }[]>()

  /** A paragraph, heading or code block, normalised, without the blanks and breaks at its ends. */
  create(
    type: NodeType,
    attributes: Readonly<Record<string, unknown>> | null,
    pieces: readonly Piece[],
  ): Node {
    const isCode = type.spec.code === true
    const trimmed = trimPieces(isCode ? pieces.flatMap(plainPiece) : pieces, isCode)
    const raw = type.create(attributes, nodesOf(trimmed))
    const block = normalizeDocument(raw)
    const anchors: { anchor: Anchor; offset: number }[] = []
    let position = 0
    for (const piece of trimmed) {
      if (piece.kind === 'anchor') anchors.push({ anchor: piece, offset: lengthBefore(raw, block, position) })
      else position += piece.kind === 'text' ? piece.text.length : piece.node.nodeSize
    }
    if (anchors.length > 0) this.#anchors.set(block, anchors)
    return block
  }

  /**
   * The ranges whose two ends are in a document made of these blocks, by id: without blanks at their ends, and none
   * that is empty. A range that has but one end, or none in any words, is the block of text it stands in.
   */
  ranges(doc: Node): Map<string, TextRange> {
    const { text, blocks } = new CanonicalText(doc)
    const starts = new Map(blocks.map(({ node, start }) => [node, start]))
    const open = new Map<string, { start: number; end: number | null; block: TextRange }>()
    let at = 0
    doc.descendants(node => {
      if (!node.isTextblock) return true
      const start = starts.get(node)
      const block = start === undefined ? null : { start, end: start + textLength(node) }
      for (const { anchor, offset } of this.#anchors.get(node) ?? []) {
        const place = block ? block.start + offset : at
        const known = open.get(anchor.id)
        if (!known) open.set(anchor.id, { start: place, end: null, block: block ?? { start: at, end: at } })
        else if (anchor.side === 'end') known.end = place
      }
      if (block) at = block.end
      return false
    })
    const ranges = new Map<string, TextRange>()
    for (const [id, { start, end, block }] of open) {
      const range = trimRange(text, start, end ?? start) ?? trimRange(text, block.start, block.end)
      if (range) ranges.set(id, range)
    }
    return ranges
  }
}

function textLength(block: Node): number {
  let length = 0
  block.forEach(child => (length += child.isText ? child.nodeSize : child.type.spec.leafText ? 1 : 0))
  return length
}

// Composing letters may have made the text shorter; where it did not, no second look is needed.
function lengthBefore(raw: Node, block: Node, position: number): number {
  const before = raw.cut(0, position)
  return textLength(raw.eq(block) ? before : normalizeDocument(before))
}

function trimRange(text: string, start: number, end: number): TextRange | null {
  let [from, to] = [start, end]
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  return from < to ? { start: from, end: to } : null
}

const isBreak = (piece: Piece) => piece.kind === 'node' && piece.node.type === documentSchema.nodes.hard_break

function trimPieces(pieces: readonly Piece[], isCode: boolean): Piece[] {
  const trimmed = [...pieces]
  trimFrom(trimmed, 0, 1, isCode ? /^\n+/u : /^\s+/u)
  trimFrom(trimmed, trimmed.length - 1, -1, isCode ? /\n+$/u : /\s+$/u)
  return trimmed.filter(piece => piece.kind !== 'text' || piece.text !== '')
}

function trimFrom(pieces: Piece[], first: number, step: 1 | -1, blanks: RegExp): void {
  for (let at = first; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at]!
    if (piece.kind === 'text') {
      const text = piece.text.replace(blanks, '')
      pieces[at] = { ...piece, text }
      if (text !== '') return
    } else if (isBreak(piece)) {
      pieces[at] = { kind: 'text', text: '', marks: [] }
    }
  }
}

// Code holds nothing but characters.
function plainPiece(piece: Piece): Piece[] {
  if (isBreak(piece)) return [{ kind: 'text', text: '\n', marks: [] }]
  if (piece.kind === 'text') return [{ ...piece, marks: [] }]
  return piece.kind === 'anchor' ? [piece] : []
}

function nodesOf(pieces: readonly Piece[]): Node[] {
  const nodes: Node[] = []
  for (const piece of pieces) {
    if (piece.kind === 'text') nodes.push(documentSchema.text(piece.text, piece.marks))
    else if (piece.kind === 'node') nodes.push(piece.node)
  }
  return nodes
}
