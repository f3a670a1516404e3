import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'
import type { Vocabulary } from './hyphens.ts'
import { type Inline, joinLines } from './inline.ts'
import type { Block, ListItem, Piece, TableBlock } from './types.ts'

const { nodes, marks } = documentSchema

/** Where a piece of the page has come to stand in the canonical text, in UTF-16 code units. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly start: number
}

export interface Built {
  readonly doc: Node
  /** In the order of the text. */
  readonly placed: readonly PlacedPiece[]
}

/** Makes a document of blocks; `labels` are those of the pages. Each page is marked where its first word stands. */
export function buildDocument(
  blocks: readonly Block[],
  labels: readonly string[],
  vocabulary: Vocabulary,
): Built {
  const builder = new Builder(labels, vocabulary)
  const content: Node[] = []
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!
    if (block.kind === 'item') {
      const items: ListItem[] = []
      for (; at < blocks.length && blocks[at]!.kind === 'item'; at += 1) items.push(blocks[at] as ListItem)
      content.push(...builder.lists(items))
    } else {
      // A figure of which nothing is kept and nothing said shows nothing.
      if (block.kind !== 'figure' || block.assetId !== null || block.alt !== '')
        content.push(builder.block(block))
      at += 1
    }
  }
  const rest = builder.remainingMarks()
  if (rest.length > 0) content.push(nodes.paragraph.create(null, rest))
  if (content.length === 0) content.push(nodes.paragraph.create())
  return { doc: nodes.doc.create(null, content), placed: builder.placed }
}

class Builder {
  readonly placed: PlacedPiece[] = []
  readonly #labels: readonly string[]
  readonly #vocabulary: Vocabulary
  #offset = 0
  #page = -1
  #furthest = -1

  constructor(labels: readonly string[], vocabulary: Vocabulary) {
    this.#labels = labels
    this.#vocabulary = vocabulary
  }

  block(block: Exclude<Block, ListItem>): Node {
    if (block.kind === 'table') return this.#table(block)
    if (block.kind === 'figure') {
      return nodes.paragraph.create(null, [
        ...this.#marksTo(block.page),
        nodes.image.create({ assetId: block.assetId, alt: block.alt }),
      ])
    }
    const inline = joinLines(block.lines, block.breaks, this.#vocabulary)
    if (block.kind === 'heading')
      return nodes.heading.create({ level: block.level || 1 }, this.#inline(inline, true))
    if (block.kind === 'note') return nodes.paragraph.create(null, this.#inline(withParted(inline)))
    const paragraph = nodes.paragraph.create(null, this.#inline(inline))
    return block.kind === 'quote' ? nodes.blockquote.create(null, paragraph) : paragraph
  }

  /** Items that stand deeper than the one before are a list within it. */
  lists(items: readonly ListItem[]): Node[] {
    const lists: Node[] = []
    for (let at = 0; at < items.length;) {
      const first = items[at]!
      const content: Node[] = []
      let next = first.number
      while (at < items.length && sameList(first, items[at]!, next)) {
        const item = items[at]!
        let end = at + 1
        while (end < items.length && items[end]!.indent > item.indent + 4) end += 1
        const text = nodes.paragraph.create(
          null,
          this.#inline(joinLines(item.lines, new Set(), this.#vocabulary)),
        )
        content.push(nodes.list_item.create(null, [text, ...this.lists(items.slice(at + 1, end))]))
        at = end
        next = next === null ? null : next + 1
      }
      const start = Math.max(0, first.number ?? 1)
      lists.push(
        first.number === null
          ? nodes.bullet_list.create(null, content)
          : nodes.ordered_list.create({ start }, content),
      )
    }
    return lists
  }

  /** Marks of the pages after the last that has any text. */
  remainingMarks(): Node[] {
    return this.#labels.slice(this.#furthest + 1).map(label => nodes.page_mark.create({ label }))
  }

  #table(table: TableBlock): Node {
    const rows = table.rows.map(cells =>
      nodes.table_row.create(
        null,
        cells.map(({ lines, head, colspan, rowspan }) => {
          const inline = this.#inline(joinLines(lines, new Set(), this.#vocabulary), head)
          const type = head ? nodes.table_header : nodes.table_cell
          return type.create({ colspan, rowspan }, nodes.paragraph.create(null, inline))
        }),
      ),
    )
    return nodes.table.create(null, rows)
  }

  // Of a heading, its being bold is said already.
  #inline(parts: readonly Inline[], plainBold = false): Fragment {
    const content: Node[] = []
    let length = 0
    if (parts.some(part => part !== 'break' && part.text !== '') && this.#offset > 0) this.#offset += 2
    const allBold =
      plainBold && parts.every(part => part === 'break' || part.strong || part.text.trim() === '')
    const allCode = parts.every(part => part === 'break' || part.code || part.text.trim() === '')
    for (const part of parts) {
      if (part === 'break') {
        content.push(nodes.hard_break.create())
        length += 1
      } else if (part.text !== '') {
        content.push(...this.#marksTo(part.page))
        content.push(documentSchema.text(part.text, marksOf(part, allBold, allCode)))
        this.placed.push({ piece: part, start: this.#offset + length })
        length += part.text.length
      }
    }
    this.#offset += length
    return Fragment.fromArray(content)
  }

  #marksTo(page: number): Node[] {
    if (page === this.#page) return []
    // The notes go back to earlier pages, each of which is marked again.
    const from = page > this.#furthest ? this.#furthest + 1 : page
    this.#page = page
    this.#furthest = Math.max(page, this.#furthest)
    return this.#labels.slice(from, page + 1).map(label => nodes.page_mark.create({ label }))
  }
}

function sameList(first: ListItem, item: ListItem, next: number | null): boolean {
  if (first.number === null || item.number === null) return first.number === item.number
  return item.number === next
}

function marksOf(piece: Piece, allBold: boolean, allCode: boolean): Mark[] {
  let set: readonly Mark[] = []
  if (piece.em) set = marks.em.create().addToSet(set)
  if (piece.strong && !allBold) set = marks.strong.create().addToSet(set)
  if (piece.code && !allCode) set = marks.code.create().addToSet(set)
  if (piece.raised === 'sup') set = marks.superscript.create().addToSet(set)
  if (piece.raised === 'sub') set = marks.subscript.create().addToSet(set)
  return [...set]
}

// The mark of a note often stands close to its first word.
function withParted(inline: readonly Inline[]): Inline[] {
  const [first, second, ...rest] = inline
  if (first === undefined || first === 'break') return [...inline]
  const alone = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])$/u.test(first.text)
  if (alone && second !== undefined && second !== 'break' && !second.text.startsWith(' ')) {
    return [first, { ...second, text: ` ${second.text}` }, ...rest]
  }
  const text = first.text.replace(/^(\d{1,3}|[*†‡§¶]{1,3})(?=\p{L})/u, '$1 ')
  return [{ ...first, text }, ...inline.slice(1)]
}
