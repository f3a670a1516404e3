import { assembleBlocks, type FlatBlock, type ListPlace, rule } from '../office/assemble.ts'
import { toLetters, toRoman } from '../office/number-format.ts'
import { type Cell, tableOf } from '../office/table.ts'
import { type Piece, plainText } from '../office/text-block.ts'
import { childrenOf, type XmlElement } from '../office/xml.ts'
import { OdtInlineReader, type OdtReading } from './inline.ts'

/** Where a paragraph stands: in which list, by its style and level, and in which item. */
interface Place {
  readonly list: string
  readonly level: number
  readonly item: { number: number | null; used: boolean; key: string }
}

/** The most times that one row or cell is said to be repeated; tables of figures say more to fill a sheet. */
const mostRepeats = 100

/** Reads the blocks of a text: its body, a note, a cell, a box (OpenDocument 1.3, part 3, chapters 5 and 9). */
export class OdtStoryReader {
  readonly #reading: OdtReading
  readonly #inline: OdtInlineReader
  readonly #counts = new Map<string, number>()
  readonly #headings: number[] = []
  /** The last list of each style, which a later one may go on with. */
  readonly #last = new Map<string, string>()
  #lists = 0

  constructor(reading: OdtReading) {
    this.#reading = reading
    this.#inline = new OdtInlineReader(reading, box => new OdtStoryReader(reading).blocks(box))
  }

  /** The blocks in an element, flat. */
  blocks(container: XmlElement): FlatBlock[] {
    const blocks: FlatBlock[] = []
    this.#addAll(blocks, container, null)
    return blocks
  }

  #addAll(blocks: FlatBlock[], container: XmlElement, place: Place | null): void {
    for (const child of childrenOf(container)) this.#addBlock(blocks, child, place)
  }

  #addBlock(blocks: FlatBlock[], element: XmlElement, place: Place | null): void {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.#addParagraph(blocks, element, place)
        return
      case 'text:list':
        this.#addList(blocks, element, place)
        return
      case 'table:table':
        this.#addTable(blocks, element)
        return
      case 'text:section':
      case 'text:numbered-paragraph':
        this.#addAll(blocks, element, place)
        return
      case 'text:table-of-content':
      case 'text:illustration-index':
      case 'text:table-index':
      case 'text:object-index':
      case 'text:user-index':
        this.#reading.leftOut.note('contents')
        return
      case 'text:alphabetical-index':
      case 'text:bibliography':
      case 'text:index-body':
      case 'text:index-title':
        this.#addAll(blocks, element, place)
        return
      case 'office:annotation':
      case 'office:annotation-end':
        this.#addPieces(blocks, element)
        return
      default:
        if (element.name.startsWith('draw:')) this.#addPieces(blocks, element)
    }
  }

  #addPieces(blocks: FlatBlock[], element: XmlElement): void {
    const { pieces, boxes } = this.#inline.read(element)
    blocks.push({ kind: 'paragraph', pieces, style: 'body', list: null }, ...boxes)
  }

  #addParagraph(blocks: FlatBlock[], element: XmlElement, place: Place | null): void {
    const { attributes } = element
    const styleName = attributes['text:style-name']
    const use = this.#reading.styles.use(styleName)
    const outline = element.name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) || 1 : null
    const styled = use === 'title' ? 1 : typeof use === 'object' ? use?.heading : undefined
    const heading = outline ?? styled ?? null
    const { pieces, boxes } = this.#inline.read(element, heading !== null)
    if (heading !== null) {
      if (use === 'title') this.#reading.title ??= plainText(pieces).replace(/\s+/gu, ' ').trim() || null
      const label = outline === null ? '' : this.#headingLabel(outline, attributes)
      const mark: Piece[] =
        label === '' || pieces.length === 0 ? [] : [{ kind: 'text', text: `${label} `, marks: [] }]
      const style = { heading: Math.min(Math.max(heading, 1), 6) }
      blocks.push({ kind: 'paragraph', pieces: [...mark, ...pieces], style, list: null }, ...boxes)
      return
    }
    if (use === 'rule' && plainText(pieces).trim() === '') {
      blocks.push(rule, ...boxes)
      return
    }
    const style = use === 'quote' || use === 'code' ? use : 'body'
    blocks.push({ kind: 'paragraph', pieces, style, list: place && this.#listPlace(place) }, ...boxes)
  }

  // Part 3, 16.34: headings are numbered by the outline style, level by level.
  #headingLabel(level: number, attributes: XmlElement['attributes']): string {
    const own = this.#reading.styles.outline(level)
    if (!own || attributes['text:is-list-header'] === 'true') return ''
    const restart = Number(attributes['text:start-value'] ?? Number.NaN)
    this.#headings[level] = Number.isInteger(restart) ? restart : (this.#headings[level] ?? 0) + 1
    this.#headings.length = level + 1
    const numbers: string[] = []
    for (let at = Math.max(1, level - own.shown + 1); at <= level; at += 1) {
      const outer = this.#reading.styles.outline(at)
      if (outer) numbers.push(written(this.#headings[at] ?? 1, outer.format))
    }
    return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim()
  }

  #listPlace({ list, level, item }: Place): ListPlace {
    const { ordered, start } = this.#reading.styles.level(list, level)
    const goesOn = item.used
    if (!goesOn) {
      item.used = true
      const counter = `${item.key}/${level}`
      const number = item.number ?? (this.#counts.get(counter) ?? start - 1) + 1
      this.#counts.set(counter, number)
      return { level, ordered, key: item.key, number, goesOn }
    }
    return { level, ordered, key: item.key, number: 1, goesOn }
  }

  #addList(blocks: FlatBlock[], element: XmlElement, outer: Place | null): void {
    const { attributes } = element
    const list = attributes['text:style-name'] ?? outer?.list ?? ''
    const level = outer ? outer.level + 1 : 0
    const goesOn =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined
    if (!goesOn) this.#lists += 1
    const key =
      goesOn && !outer ? (this.#last.get(list) ?? `${list}/${this.#lists}`) : `${list}/${this.#lists}`
    if (!outer) this.#last.set(list, key)
    for (const child of childrenOf(element)) {
      if (child.name !== 'text:list-item' && child.name !== 'text:list-header') continue
      const start = Number(child.attributes['text:start-value'] ?? Number.NaN)
      const item = {
        number: Number.isInteger(start) ? start : null,
        used: child.name === 'text:list-header',
        key,
      }
      this.#addAll(blocks, child, { list, level, item })
    }
  }

  #addTable(blocks: FlatBlock[], element: XmlElement): void {
    const rows = this.#rows(element, false)
    const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : null
    const table = tableOf(rows)
    if (only) for (const node of only.blocks) blocks.push({ kind: 'block', node })
    else if (table) blocks.push({ kind: 'block', node: table })
  }

  #rows(parent: XmlElement, header: boolean): Cell[][] {
    return childrenOf(parent).flatMap(child => {
      if (child.name === 'table:table-header-rows') return this.#rows(child, true)
      if (child.name === 'table:table-rows' || child.name === 'table:table-row-group') {
        return this.#rows(child, header)
      }
      if (child.name !== 'table:table-row') return []
      const cells = this.#cells(child, header)
      return Array.from({ length: repeats(child, 'table:number-rows-repeated') }, () => cells)
    })
  }

  #cells(row: XmlElement, header: boolean): Cell[] {
    return childrenOf(row, 'table:table-cell').flatMap(element => {
      const { attributes } = element
      const cell: Cell = {
        blocks: assembleBlocks(this.blocks(element), this.#reading.texts),
        header,
        colspan: Number(attributes['table:number-columns-spanned'] ?? 1) || 1,
        rowspan: Number(attributes['table:number-rows-spanned'] ?? 1) || 1,
      }
      return Array.from({ length: repeats(element, 'table:number-columns-repeated') }, () => cell)
    })
  }
}

const repeats = ({ attributes }: XmlElement, name: string) =>
  Math.min(Math.max(Number(attributes[name] ?? 1) || 1, 1), mostRepeats)

function written(number: number, format: string): string {
  if (format === 'i') return toRoman(number)
  if (format === 'I') return toRoman(number).toUpperCase()
  if (format === 'a') return toLetters(number)
  return format === 'A' ? toLetters(number).toUpperCase() : String(number)
}
