import type { Mark } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'
import type { FlatBlock } from '../office/assemble.ts'
import type { LeftOut } from '../office/left-out.ts'
import type { Piece, TextBlocks } from '../office/text-block.ts'
import type { Group } from './groups.ts'
import { isContents, paragraphBlock } from './rtf-paragraph.ts'
import { type CellBounds, RtfTable } from './rtf-table.ts'

const { nodes } = documentSchema

/** A run of paragraphs and rows: the body, a note, a comment, a box. Their parts come in the order of the file. */
export class Story {
  readonly #texts: TextBlocks
  readonly #leftOut: LeftOut
  readonly #blocks: FlatBlock[] = []
  #pieces: Piece[] = []
  #boxes: FlatBlock[] = []
  #listText = ''
  /** The smallest size of the paragraph's words, and whether all are bold. */
  #size = Infinity
  #bold = true
  #cell: FlatBlock[] = []
  #cells: FlatBlock[][] = []
  #bounds: CellBounds[] = []
  #merge: CellBounds['merge'] = null
  #down: CellBounds['down'] = null
  #header = false
  #table: RtfTable | null = null

  constructor({ texts, leftOut }: { readonly texts: TextBlocks; readonly leftOut: LeftOut }) {
    this.#texts = texts
    this.#leftOut = leftOut
  }

  addText(text: string, marks: readonly Mark[], { size, bold }: Pick<Group, 'size' | 'bold'>): void {
    if (/\S/u.test(text)) {
      this.#size = Math.min(this.#size, size)
      this.#bold &&= bold
    }
    this.#pieces.push({ kind: 'text', text, marks })
  }

  add(piece: Piece): void {
    this.#pieces.push(piece)
  }

  /** The number or bullet that is shown before the paragraph. */
  addListText(text: string): void {
    this.#listText += text
  }

  /** What stands in a box that is anchored in the paragraph: it follows it. */
  addBox(blocks: readonly FlatBlock[]): void {
    this.#boxes = [...this.#boxes, ...blocks]
  }

  /** A word that ends a line or tells of a table; others are passed over. */
  heed(word: string, number: number | null): void {
    if (word === 'line' || word === 'lbr') this.add({ kind: 'node', node: nodes.hard_break.create() })
    else if (word === 'row') this.#endRow()
    else if (word === 'trowd') {
      this.#bounds = []
      this.#header = false
    } else if (word === 'trhdr') this.#header = true
    else if (word === 'clmgf') this.#merge = 'first'
    else if (word === 'clmrg') this.#merge = 'next'
    else if (word === 'clvmgf') this.#down = 'first'
    else if (word === 'clvmrg') this.#down = 'next'
    else if (word === 'cellx') {
      this.#bounds.push({ right: number ?? 0, merge: this.#merge, down: this.#down })
      this.#merge = null
      this.#down = null
    }
  }

  /** Ends the paragraph, which is of a style of this name and otherwise as `group` says. */
  endParagraph(group: Group, style: string): void {
    const { outline, list, level, firstIndent, leftIndent, inTable } = group
    const look = {
      ...{ style, outline, list, level, firstIndent, leftIndent },
      ...{ listText: this.#listText, size: this.#size, bold: this.#bold },
    }
    const pieces = this.#pieces
    const boxes = this.#boxes
    this.#pieces = []
    this.#boxes = []
    this.#listText = ''
    this.#size = Infinity
    this.#bold = true
    if (!inTable && this.#cell.length === 0) this.#endTable()
    const target = inTable ? this.#cell : this.#blocks
    if (isContents(look)) this.#leftOut.note('contents')
    else if (pieces.length > 0 || style !== '') target.push(paragraphBlock(pieces, look))
    for (const box of boxes) target.push(box)
  }

  /** Ends the cell, whose last paragraph has ended. */
  endCell(): void {
    this.#cells.push(this.#cell)
    this.#cell = []
  }

  /** The blocks, once the last paragraph has ended. */
  finish(): FlatBlock[] {
    for (const block of this.#cell) this.#blocks.push(block)
    this.#cell = []
    this.#endTable()
    return this.#blocks
  }

  #endRow(): void {
    if (this.#cells.length > 0) {
      this.#table ??= new RtfTable()
      this.#table.add({ cells: this.#cells, bounds: [...this.#bounds], header: this.#header })
    }
    this.#cells = []
  }

  #endTable(): void {
    if (this.#cells.length > 0) this.#endRow()
    const table = this.#table
    this.#table = null
    for (const block of table?.blocks(this.#texts) ?? []) this.#blocks.push(block)
  }
}
