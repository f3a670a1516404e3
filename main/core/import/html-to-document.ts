import type { Node } from 'prosemirror-model'
import { documentSchema } from '../../../shared/document/index.ts'
import { BlockBuilder, type Marks } from './html/block-builder.ts'
import { blockElements, isHidden, isPageLink, playedElements, silentElements } from './html/elements.ts'
import {
  childrenOf,
  descendantsOf,
  isElement,
  isText,
  type PageElement,
  type PageNode,
} from './html/page-node.ts'
import { marksWithin } from './html/marks.ts'
import { rowsOf, type TableRow } from './html/table.ts'

const { nodes } = documentSchema

/** What a format adds to the conversion of its HTML. All of it may be left out. */
export interface HtmlHooks {
  /**
   * The picture of an `img`: the id of its asset, or `null` where it is left out and only described. By default all are
   * left out.
   */
  readonly picture?: (image: PageElement) => string | null
  /**
   * What stands for an element instead of what is in it: blocks or inline nodes, none to leave it out; `null` has it
   * converted as usual.
   */
  readonly element?: (element: PageElement) => readonly Node[] | null
  /** The full address of a link; `null` where it leads nowhere outside the file. By default it is taken as it is. */
  readonly address?: (href: string) => string | null
}

/** What was left out of a page besides pictures. */
export interface Played {
  readonly videos: number
  readonly sounds: number
  /** Other pages and programs within the page. */
  readonly frames: number
}

/** The deepest element whose structure is kept, and the deepest list, quote or table. Further in, the words are kept. */
const deepestElement = 200
const deepestContainer = 24

/**
 * Converts what is in an element of a page into blocks of the document schema. The text is as a browser would show it
 * without styles: blanks collapsed, hidden parts and programs left out. The blocks are not normalised
 * (`normalizeDocument`); there may be none. `root` itself gives no block, so a single `li` gives what is in it.
 */
export function htmlToBlocks(root: PageElement, hooks: HtmlHooks = {}): { blocks: Node[]; played: Played } {
  const conversion = new Conversion(hooks)
  const blocks = conversion.blocksOf(root, { marks: [], depth: 0, containers: 0 })
  return { blocks, played: conversion.played }
}

/** The blocks that one element itself becomes: an `h1` a heading, an `li` what is in it. */
export function elementToBlocks(element: PageElement, hooks: HtmlHooks = {}): Node[] {
  return new Conversion(hooks).blocksAt(element)
}

/** The same as a document of its own; an empty paragraph where there is nothing. */
export function htmlToDocument(root: PageElement, hooks: HtmlHooks = {}): { doc: Node; played: Played } {
  const { blocks, played } = htmlToBlocks(root, hooks)
  return { doc: nodes.doc.create(null, blocks.length > 0 ? blocks : nodes.paragraph.create()), played }
}

interface Place {
  readonly marks: Marks
  readonly depth: number
  /** How many lists, quotes and tables the place is in. */
  readonly containers: number
}

class Conversion {
  readonly #hooks: HtmlHooks
  readonly #counts = { videos: 0, sounds: 0, frames: 0 }

  constructor(hooks: HtmlHooks) {
    this.#hooks = hooks
  }

  get played(): Played {
    return this.#counts
  }

  blocksOf(element: PageElement, place: Place): Node[] {
    const builder = new BlockBuilder()
    this.#children(element, builder, place)
    return builder.finish()
  }

  blocksAt(element: PageElement): Node[] {
    const builder = new BlockBuilder()
    this.#element(element, builder, { marks: [], depth: 0, containers: 0 })
    return builder.finish()
  }

  #children(element: PageNode, builder: BlockBuilder, place: Place): void {
    for (let child = element.firstChild; child; child = child.nextSibling) this.#node(child, builder, place)
  }

  #node(node: PageNode, builder: BlockBuilder, place: Place): void {
    if (isText(node)) builder.text(node.textContent, place.marks)
    else if (isElement(node)) this.#element(node, builder, { ...place, depth: place.depth + 1 })
  }

  #element(element: PageElement, builder: BlockBuilder, place: Place): void {
    const own = this.#hooks.element?.(element)
    if (own) {
      for (const node of own) {
        if (node.isInline) builder.leaf(node)
        else builder.block(node)
      }
      return
    }
    const name = element.localName.toLowerCase()
    if (silentElements.has(name)) {
      this.#silent(element, name, builder, place)
      return
    }
    if (isHidden(element) || isPageLink(element)) return
    if (place.depth > deepestElement) {
      flatten(element, builder, place.marks)
      return
    }
    const inside = {
      ...place,
      marks: marksWithin(element, name, place.marks, this.#hooks.address, builder.inHeading),
    }
    const heading = /^h([1-6])$/.exec(name)
    if (name === 'br') builder.lineBreak()
    else if (name === 'img' || name === 'image') this.#picture(element, builder)
    else if (builder.inHeading) this.#lines(element, name, builder, inside)
    else if (heading) {
      const level = Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6
      builder.heading(level, () => this.#children(element, builder, inside))
    } else if (name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext') {
      this.#code(element, builder)
    } else if (name === 'hr') builder.block(nodes.horizontal_rule.create())
    else if (name === 'q') this.#quoted(element, builder, inside)
    else if (!this.#container(element, name, builder, inside)) this.#lines(element, name, builder, inside)
  }

  // Elements that only group: their words go on in the line they are in, or begin and end one.
  #lines(element: PageElement, name: string, builder: BlockBuilder, place: Place): void {
    const isBlock = blockElements.has(name)
    const end = () => (builder.inHeading ? builder.lineBreak() : builder.endBlock())
    if (isBlock) end()
    this.#children(element, builder, place)
    if (isBlock) end()
    else if (name === 'td' || name === 'th') builder.text(' ', place.marks)
  }

  /** A list, quote or table; `false` for other elements, and further in than these may be in each other. */
  #container(element: PageElement, name: string, builder: BlockBuilder, place: Place): boolean {
    const make = containers[name]
    if (!make || place.containers >= deepestContainer) return false
    const within = { ...place, containers: place.containers + 1 }
    builder.endBlock()
    for (const block of this[make](element, within)) builder.block(block)
    return true
  }

  quote(element: PageElement, place: Place): Node[] {
    const content = this.blocksOf(element, place)
    return content.length === 0 ? [] : [nodes.blockquote.create(null, content)]
  }

  list(element: PageElement, place: Place): Node[] {
    const items = this.#items(element, place).map(content => nodes.list_item.create(null, content))
    if (items.length === 0) return []
    if (element.localName.toLowerCase() !== 'ol') return [nodes.bullet_list.create(null, items)]
    return [nodes.ordered_list.create({ start: startOf(element) }, items)]
  }

  // What stands in a list outside its items belongs to the item before it; so does a list, as browsers show it.
  #items(list: PageElement, place: Place): Node[][] {
    const items: Node[][] = []
    let stray: BlockBuilder | null = null
    const addStray = () => {
      const content = stray?.finish() ?? []
      stray = null
      if (content.length === 0) return
      if (items.length > 0) items.at(-1)!.push(...content)
      else items.push(content)
    }
    for (const child of childrenOf(list)) {
      if (isElement(child) && child.localName.toLowerCase() === 'li' && !isHidden(child)) {
        addStray()
        const marks = marksWithin(child, 'li', place.marks, this.#hooks.address, false)
        const content = this.blocksOf(child, { ...place, marks, depth: place.depth + 1 })
        if (content.length > 0) items.push(content)
      } else {
        stray ??= new BlockBuilder()
        this.#node(child, stray, place)
      }
    }
    addStray()
    return items
  }

  table(element: PageElement, place: Place): Node[] {
    const { before, rows, isLayout } = rowsOf(element)
    const blocks = before.flatMap(part => this.blocksOf(part, place))
    if (isLayout) {
      const cells = rows.flatMap(row => row.cells)
      return [...blocks, ...cells.flatMap(({ element: cell }) => this.blocksOf(cell, place))]
    }
    const made = rows.map(row => this.#row(row, place)).filter(row => row.childCount > 0)
    if (made.every(row => row.textContent.trim() === '' && !hasLeaf(row))) return blocks
    return [...blocks, nodes.table.create(null, made)]
  }

  #row({ cells }: TableRow, place: Place): Node {
    const made = cells.map(({ element, colspan, rowspan }) => {
      const type = element.localName.toLowerCase() === 'th' ? nodes.table_header : nodes.table_cell
      const marks = marksWithin(element, 'td', place.marks, this.#hooks.address, false)
      const content = this.blocksOf(element, { ...place, marks, depth: place.depth + 2 })
      return type.create({ colspan, rowspan }, content.length > 0 ? content : nodes.paragraph.create())
    })
    return nodes.table_row.create(null, made)
  }

  #code(element: PageElement, builder: BlockBuilder): void {
    const text = preformatted(element).replace(/^\n/, '').replace(/\n$/, '')
    if (/\S/u.test(text)) builder.block(nodes.code_block.create(null, documentSchema.text(text)))
  }

  #picture(element: PageElement, builder: BlockBuilder): void {
    if (isSpeck(element)) return
    const assetId = this.#hooks.picture?.(element) ?? null
    const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
    builder.leaf(nodes.image.create({ assetId, alt }))
  }

  #quoted(element: PageElement, builder: BlockBuilder, place: Place): void {
    builder.text('“', place.marks)
    this.#children(element, builder, place)
    builder.text('”', place.marks)
  }

  #silent(element: PageElement, name: string, builder: BlockBuilder, place: Place): void {
    const kind = playedElements.get(name)
    if (!kind || isHidden(element)) return
    this.#counts[`${kind}s`] += 1
    // An object's content is what stands for it where it cannot be shown.
    if (name === 'object' && place.depth < deepestElement) this.#children(element, builder, place)
  }
}

const containers: { readonly [name: string]: 'quote' | 'list' | 'table' } = {
  blockquote: 'quote',
  ul: 'list',
  ol: 'list',
  menu: 'list',
  dir: 'list',
  table: 'table',
}

function startOf(list: PageElement): number {
  const first = childrenOf(list).find(child => isElement(child) && child.localName === 'li') as
    PageElement | undefined
  const start = Number(list.getAttribute('start') ?? first?.getAttribute('value') ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= 999_999_999 ? start : 1
}

function hasLeaf(node: Node): boolean {
  let found = false
  node.descendants(child => {
    found ||= child.type === nodes.image || child.type === nodes.page_mark
  })
  return found
}

/** A picture of a single point, which counts visitors and shows nothing. */
function isSpeck(image: PageElement): boolean {
  const side = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10)
  return side('width') <= 1 && side('height') <= 1
}

/** The text of preformatted lines. */
function preformatted(element: PageElement): string {
  let text = ''
  for (const { node } of descendantsOf(element)) {
    if (isText(node)) text += node.textContent
    else if (
      isElement(node) &&
      (node.localName === 'br' || (node.localName === 'div' && text !== '' && !text.endsWith('\n')))
    )
      text += '\n'
  }
  return text
}

/** The words of an element that lies too deep for its structure to be kept, with the ends of its blocks. */
function flatten(element: PageElement, builder: BlockBuilder, marks: Marks): void {
  for (const { node } of descendantsOf(element)) {
    if (isText(node)) {
      const parent = node.parentNode
      if (parent && isElement(parent) && silentElements.has(parent.localName)) continue
      builder.text(node.textContent, marks)
    } else if (isElement(node) && (node.localName === 'br' || blockElements.has(node.localName))) {
      if (builder.inHeading) builder.lineBreak()
      else builder.endBlock()
    }
  }
}
