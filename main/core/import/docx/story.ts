import type { Node } from 'prosemirror-model'
import {
  assembleBlocks,
  type FlatBlock,
  type FlatParagraph,
  type ListPlace,
  rule,
} from '../office/assemble.ts'
import { type Cell, tableOf } from '../office/table.ts'
import { type Piece, plainText } from '../office/text-block.ts'
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts'
import type { Part } from './package.ts'
import { InlineReader, type Reading } from './inline.ts'
import type { NumberedPlace } from './numbering.ts'
import { numberOf, switchOf, valueOf } from './properties.ts'
import { outlineUse } from './styles.ts'

/** Reads the blocks of a part of a document: its body, a note, a comment, a cell (ECMA-376 part 1, 17.3 and 17.4). */
export class StoryReader {
  readonly #reading: Reading
  readonly #inline: InlineReader
  /** What stands before a paragraph mark that was deleted: it goes on in the next paragraph. */
  #carried: Piece[] = []

  constructor(part: Part, reading: Reading) {
    this.#reading = reading
    this.#inline = new InlineReader(part, reading, box => new StoryReader(part, reading).blocks(box))
  }

  /** The blocks in an element, flat. */
  blocks(container: XmlElement): FlatBlock[] {
    const blocks: FlatBlock[] = []
    this.#addAll(blocks, container)
    this.#flush(blocks)
    return blocks
  }

  #addAll(blocks: FlatBlock[], container: XmlElement): void {
    for (const child of childrenOf(container)) this.#addBlock(blocks, child)
  }

  #addBlock(blocks: FlatBlock[], element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        this.#addParagraph(blocks, element)
        return
      case 'w:tbl':
        this.#addTable(blocks, element)
        return
      case 'w:sdt':
        this.#addContentControl(blocks, element)
        return
      case 'w:altChunk':
        this.#reading.leftOut.count('embedded')
        return
      case 'w:del':
      case 'w:moveFrom':
        return
      case 'mc:AlternateContent':
        this.#addAll(blocks, childOf(element, 'mc:Choice') ?? element)
        return
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        blocks.push(paragraphOf(this.#inline.pieces(element)))
        return
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        this.#addAll(blocks, element)
    }
  }

  #addContentControl(blocks: FlatBlock[], element: XmlElement): void {
    const part = childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj')
    if (/^table of contents$/i.test(valueOf(part, 'w:docPartGallery') ?? '')) {
      this.#reading.leftOut.note('contents')
      return
    }
    const content = childOf(element, 'w:sdtContent')
    if (content) this.#addAll(blocks, content)
  }

  #addParagraph(blocks: FlatBlock[], element: XmlElement): void {
    const properties = childOf(element, 'w:pPr')
    const mark = childOf(properties, 'w:rPr')
    const style = this.#reading.styles.paragraph(valueOf(properties, 'w:pStyle'))
    const use = outlineUse(properties) ?? style.use
    if (use === 'contents') {
      this.#inline.pieces(element)
      this.#reading.leftOut.note('contents')
      return
    }
    const heading = use === 'title' ? 1 : typeof use === 'object' ? use?.heading : undefined
    const pieces = [...this.#carried, ...this.#inline.pieces(element, heading !== undefined)]
    const boxes = this.#inline.takeBoxes()
    this.#carried = []
    if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) {
      this.#carried = pieces
      for (const box of boxes) blocks.push(box)
      return
    }
    const numbered = this.#numberedPlace(properties, style.numbering)
    if (heading !== undefined) {
      if (use === 'title') this.#reading.title ??= wordsOf(pieces)
      blocks.push({
        kind: 'paragraph',
        pieces: numberedHeading(pieces, numbered),
        style: { heading },
        list: null,
      })
    } else if (use === 'rule' && plainText(pieces).trim() === '') {
      blocks.push(rule)
    } else {
      const list = numbered?.place ?? this.#continuation(properties, style.name)
      const look = use === 'quote' || use === 'code' ? use : 'body'
      blocks.push({ kind: 'paragraph', pieces, style: look, list })
    }
    for (const box of boxes) blocks.push(box)
  }

  // The paragraph's own list wins over its style's, each of number and level by itself.
  #numberedPlace(properties: XmlElement | null, inherited: XmlElement | null): NumberedPlace | null {
    const own = childOf(properties, 'w:numPr')
    const numId = valueOf(own, 'w:numId') ?? valueOf(inherited, 'w:numId')
    const level = numberOf(valueOf(own, 'w:ilvl')) ?? numberOf(valueOf(inherited, 'w:ilvl')) ?? 0
    return numId === null || numId === '0' ? null : this.#reading.numbering.next(numId, level)
  }

  // A paragraph of a list's own style that has no number goes on with the item before it.
  #continuation(properties: XmlElement | null, style: string): ListPlace | null {
    const known = /^(list paragraph|list continue(?: (\d))?)$/i.exec(style)
    if (!known || childOf(childOf(properties, 'w:numPr'), 'w:numId')) return null
    const level = known[1]!.toLowerCase() === 'list paragraph' ? Infinity : Number(known[2] ?? 1) - 1
    return { level, ordered: false, key: '', number: 1, goesOn: true }
  }

  // Nothing follows in which a paragraph could go on.
  #flush(blocks: FlatBlock[]): void {
    if (this.#carried.length > 0) blocks.push(paragraphOf(this.#carried))
    this.#carried = []
  }

  #addTable(blocks: FlatBlock[], element: XmlElement): void {
    this.#flush(blocks)
    const rows: Cell[][] = []
    const open = new Map<number, Cell>()
    for (const row of tableRows(element)) {
      const properties = childOf(row, 'w:trPr')
      if (childOf(properties, 'w:del')) {
        this.#reading.leftOut.count('deletion')
        continue
      }
      rows.push(this.#row(row, properties, open))
    }
    const table = tableOf(rows)
    const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : null
    if (only) for (const node of only.blocks) blocks.push({ kind: 'block', node })
    else if (table) blocks.push({ kind: 'block', node: table })
  }

  #row(row: XmlElement, properties: XmlElement | null, open: Map<number, Cell>): Cell[] {
    const cells: Cell[] = []
    const header = switchOf(properties, 'w:tblHeader') === true
    let column = numberOf(valueOf(properties, 'w:gridBefore')) ?? 0
    if (column > 0) cells.push({ blocks: [], header, colspan: column, rowspan: 1 })
    for (const element of rowCells(row)) {
      const look = childOf(element, 'w:tcPr')
      if (childOf(look, 'w:cellDel')) continue
      const colspan = Math.max(1, numberOf(valueOf(look, 'w:gridSpan')) ?? 1)
      const merge = childOf(look, 'w:vMerge')
      const above = open.get(column)
      if (merge && merge.attributes['w:val'] !== 'restart' && above) {
        above.rowspan += 1
      } else {
        const cell: Cell = { blocks: this.#cellBlocks(element), header, colspan, rowspan: 1 }
        cells.push(cell)
        if (merge) open.set(column, cell)
        else open.delete(column)
      }
      column += colspan
    }
    return cells
  }

  #cellBlocks(cell: XmlElement): Node[] {
    return assembleBlocks(this.blocks(cell), this.#reading.texts)
  }
}

const tableRows = (table: XmlElement) => throughWrappers(table, 'w:tr')
const rowCells = (row: XmlElement) => throughWrappers(row, 'w:tc')

// Rows and cells may be wrapped in content controls and the like.
function throughWrappers(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap(child => {
    if (child.name === name) return [child]
    const isWrapper = /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name)
    return isWrapper ? throughWrappers(child, name) : []
  })
}

function paragraphOf(pieces: readonly Piece[]): FlatParagraph {
  return { kind: 'paragraph', pieces, style: 'body', list: null }
}

const wordsOf = (pieces: readonly Piece[]) => plainText(pieces).replace(/\s+/gu, ' ').trim() || null

// The number of a heading is a part of how it is called: “see section 2.1”.
function numberedHeading(pieces: readonly Piece[], numbered: NumberedPlace | null): Piece[] {
  if (!numbered || numbered.label === '' || !pieces.some(piece => piece.kind === 'text')) return [...pieces]
  return [{ kind: 'text', text: `${numbered.label} `, marks: [] }, ...pieces]
}
