import type { Node } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'
import type { Piece, TextBlocks } from './text-block.ts'

const { nodes } = documentSchema

/** Which list a paragraph belongs to, as word processors say it: by a level, not by nesting. */
export interface ListPlace {
  /** 0 for the outermost list. */
  readonly level: number
  readonly ordered: boolean
  /** Tells one list from the next one of the same level. */
  readonly key: string
  /** The number of this item; for the first one of a list its start. */
  readonly number: number
  /** Whether the paragraph goes on with the item before it instead of beginning one. */
  readonly goesOn: boolean
}

/** A paragraph of a word processor, flat, as its file lists it. */
export interface FlatParagraph {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
  /** `heading` with its level, 1 to 6. */
  readonly style: 'body' | 'quote' | 'code' | { readonly heading: number }
  readonly list: ListPlace | null
}

/** A paragraph, or what is a block already: a table, a rule. */
export type FlatBlock = FlatParagraph | { readonly kind: 'block'; readonly node: Node }

/** A rule across the page. */
export const rule: FlatBlock = { kind: 'block', node: nodes.horizontal_rule.create() }

/**
 * Builds the tree that flat paragraphs stand for: items gather in lists and lists in items, quoted paragraphs in one
 * quotation, lines of code in one block. Paragraphs with nothing in them are left out.
 */
export function assembleBlocks(flat: readonly FlatBlock[], texts: TextBlocks): Node[] {
  const builder = new Builder(texts)
  for (const block of flat) builder.add(block)
  return builder.finish()
}

interface OpenList {
  readonly level: number
  readonly ordered: boolean
  readonly key: string
  readonly start: number
  /** The blocks of each item. */
  readonly items: Node[][]
}

class Builder {
  readonly #texts: TextBlocks
  readonly #blocks: Node[] = []
  readonly #lists: OpenList[] = []
  #quoted: Node[] = []
  #code: Piece[] | null = null
  /** Of empty paragraphs: where ranges begin and end goes on to the next one. */
  #pending: Piece[] = []

  constructor(texts: TextBlocks) {
    this.#texts = texts
  }

  add(block: FlatBlock): void {
    if (block.kind === 'block') {
      this.#closeAll()
      this.#blocks.push(block.node)
    } else if (isEmpty(block)) {
      this.#pending.push(...block.pieces.filter(piece => piece.kind === 'anchor'))
    } else {
      this.#addParagraph({ ...block, pieces: [...this.#pending, ...block.pieces] })
      this.#pending = []
    }
  }

  finish(): Node[] {
    this.#closeAll()
    return this.#blocks
  }

  #addParagraph({ pieces, style, list }: FlatParagraph): void {
    if (style !== 'code') this.#closeCode()
    if (style !== 'quote') this.#closeQuote()
    if (list === null) this.#closeLists(-1)
    if (typeof style === 'object') {
      this.#closeLists(-1)
      this.#blocks.push(this.#texts.create(nodes.heading, { level: style.heading }, pieces))
    } else if (list !== null) {
      this.#closeCode()
      this.#addItem(list, this.#texts.create(nodes.paragraph, null, pieces))
    } else if (style === 'code') {
      if (this.#code) this.#code.push(lineEnd, ...pieces)
      else this.#code = [...pieces]
    } else {
      const target = style === 'quote' ? this.#quoted : this.#blocks
      target.push(this.#texts.create(nodes.paragraph, null, pieces))
    }
  }

  #addItem(place: ListPlace, paragraph: Node): void {
    this.#closeQuote()
    this.#closeLists(place.level)
    let open = this.#lists.at(-1)
    if (place.goesOn) {
      const target = open ? open.items.at(-1)! : this.#blocks
      target.push(paragraph)
      return
    }
    if (open?.level === place.level && (open.ordered !== place.ordered || open.key !== place.key)) {
      this.#closeLists(place.level - 1)
      open = this.#lists.at(-1)
    }
    if (open?.level === place.level) {
      open.items.push([paragraph])
    } else {
      const { level, ordered, key, number } = place
      this.#lists.push({ level, ordered, key, start: number, items: [[paragraph]] })
    }
  }

  /** Ends the lists that are deeper than a level. */
  #closeLists(level: number): void {
    while (this.#lists.length > 0 && this.#lists.at(-1)!.level > level) {
      const { ordered, start, items } = this.#lists.pop()!
      const content = items.map(blocks => nodes.list_item.create(null, blocks))
      const list = ordered
        ? nodes.ordered_list.create({ start: Math.min(Math.max(start, 0), 999_999_999) }, content)
        : nodes.bullet_list.create(null, content)
      const outer = this.#lists.at(-1)
      if (outer) outer.items.at(-1)!.push(list)
      else this.#blocks.push(list)
    }
  }

  #closeQuote(): void {
    if (this.#quoted.length > 0) this.#blocks.push(nodes.blockquote.create(null, this.#quoted))
    this.#quoted = []
  }

  #closeCode(): void {
    if (this.#code) this.#blocks.push(this.#texts.create(nodes.code_block, null, this.#code))
    this.#code = null
  }

  #closeAll(): void {
    this.#closeCode()
    this.#closeQuote()
    this.#closeLists(-1)
  }
}

const lineEnd: Piece = { kind: 'text', text: '\n', marks: [] }

// An empty line of code is one.
function isEmpty({ pieces, style }: FlatParagraph): boolean {
  if (style === 'code') return false
  return pieces.every(piece => {
    if (piece.kind === 'text') return /^\s*$/u.test(piece.text)
    return piece.kind === 'anchor' || piece.node.type === nodes.hard_break
  })
}
