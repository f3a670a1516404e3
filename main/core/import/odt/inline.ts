import type { Mark } from 'prosemirror-model'
import { documentSchema, isSafeAddress } from '../../../../shared/document/index.ts'
import type { FlatBlock } from '../office/assemble.ts'
import type { Comment } from '../office/comments.ts'
import type { LeftOut } from '../office/left-out.ts'
import type { Notes } from '../office/notes.ts'
import { pictureOf } from '../office/picture.ts'
import type { Piece, TextBlocks } from '../office/text-block.ts'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../office/xml.ts'
import type { Pictures } from '../pictures.ts'
import { recogniseRaster } from '../raster.ts'
import { formulaOf } from './formula.ts'
import type { OdtPackage } from './package.ts'
import type { OdtStyles } from './styles.ts'

const { marks, nodes } = documentSchema

/** What all parts of one text are read with. */
export interface OdtReading {
  readonly odt: OdtPackage
  readonly styles: OdtStyles
  readonly texts: TextBlocks
  readonly pictures: Pictures
  readonly leftOut: LeftOut
  readonly notes: Notes
  readonly comments: Comment[]
  /** The words of the first paragraph that is styled as the document's title. */
  title: string | null
}

interface Place {
  readonly styles: readonly string[]
  readonly href: string | null
}

const outermost: Place = { styles: [], href: null }
/** The most blanks that one element stands for. */
const mostBlanks = 1000

/** Reads what stands in paragraphs (OpenDocument 1.3, part 3, chapters 6 and 7). */
export class OdtInlineReader {
  readonly #reading: OdtReading
  readonly #blocksOf: (content: XmlElement) => FlatBlock[]
  #pieces: Piece[] = []
  #boxes: FlatBlock[] = []
  #inHeading = false
  /** Whether the next blank falls together with one before it. */
  #afterBlank = true

  constructor(reading: OdtReading, blocksOf: (content: XmlElement) => FlatBlock[]) {
    this.#reading = reading
    this.#blocksOf = blocksOf
  }

  /** The pieces in a paragraph, or those of one element by itself, and what stood in its text boxes. */
  read(element: XmlElement, inHeading = false): { pieces: readonly Piece[]; boxes: readonly FlatBlock[] } {
    this.#pieces = []
    this.#boxes = []
    this.#inHeading = inHeading
    this.#afterBlank = true
    const isParagraph = element.name === 'text:p' || element.name === 'text:h'
    if (isParagraph) this.#addChildren(element, outermost)
    else this.#add(element, outermost)
    return { pieces: this.#pieces, boxes: this.#boxes }
  }

  #addChildren(element: XmlElement, place: Place): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#addCollapsed(child, place)
      else this.#add(child, place)
    }
  }

  #add(element: XmlElement, place: Place): void {
    const { attributes } = element
    switch (element.name) {
      case 'text:span':
        this.#addChildren(element, {
          ...place,
          styles: [...place.styles, attributes['text:style-name'] ?? ''],
        })
        return
      case 'text:a':
        this.#addChildren(element, { ...place, href: this.#address(attributes['xlink:href'] ?? '') })
        return
      case 'text:s':
        this.#addText(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, mostBlanks)), place)
        return
      case 'text:tab':
        this.#addText('\t', place)
        return
      case 'text:line-break':
        this.#pieces.push({ kind: 'node', node: nodes.hard_break.create() })
        this.#afterBlank = false
        return
      case 'text:note':
        this.#addNote(element)
        return
      case 'office:annotation':
        this.#addComment(element)
        return
      case 'office:annotation-end':
        this.#pieces.push({ kind: 'anchor', id: attributes['office:name'] ?? '', side: 'end' })
        return
      case 'text:ruby':
        this.#addRuby(element, place)
        return
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        this.#reading.leftOut.count('hidden')
        return
      case 'text:tracked-changes':
      case 'office:forms':
      case 'office:event-listeners':
        return
      default:
        if (isDrawing(element)) this.#addDrawing(element, place)
        else this.#addChildren(element, place)
    }
  }

  // Part 3, 6.1.2: blanks in a row are one, and those at the start of a paragraph none.
  #addCollapsed(raw: string, place: Place): void {
    let text = raw.replace(/[\t\n\r ]+/g, ' ')
    if (this.#afterBlank && text.startsWith(' ')) text = text.slice(1)
    if (text === '') return
    this.#addText(text, place)
    this.#afterBlank = text.endsWith(' ')
  }

  #addText(text: string, { styles, href }: Place): void {
    this.#afterBlank = false
    const { marks: look, hidden } = this.#reading.styles.marked(styles, this.#inHeading)
    if (hidden) {
      this.#reading.leftOut.count('hidden')
      return
    }
    const link: Mark[] = href === null ? [] : [marks.link.create({ href })]
    this.#pieces.push({ kind: 'text', text, marks: [...link, ...look] })
  }

  #address(href: string): string | null {
    const kept = isSafeAddress(href) ? href : null
    if (kept === null && /^[^#]/.test(href)) this.#reading.leftOut.count('link')
    return kept
  }

  #addNote(element: XmlElement): void {
    const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
    const body = childOf(element, 'text:note-body')
    const id = element.attributes['text:id'] ?? `${kind} ${this.#reading.notes.size}`
    this.#pieces.push(this.#reading.notes.mark(kind, id, () => (body ? this.#blocksOf(body) : [])))
    this.#afterBlank = false
  }

  #addComment(element: XmlElement): void {
    const { comments } = this.#reading
    const id = element.attributes['office:name'] ?? `comment ${comments.length}`
    const said = (name: string) => textOf(childOf(element, name)).trim()
    const words = childrenOf(element)
      .filter(child => child.name === 'text:p' || child.name === 'text:list')
      .flatMap(child => (child.name === 'text:p' ? [child] : descendantsOf(child, 'text:p')))
      .map(paragraph => wordsOf(paragraph).trim())
    comments.push({
      id,
      words: words.filter(Boolean).join('\n').normalize('NFC'),
      author: said('dc:creator') || null,
      at: said('dc:date') || null,
      answers: element.attributes['loext:parent-name'] ?? null,
    })
    this.#pieces.push({ kind: 'anchor', id, side: 'start' })
  }

  #addRuby(element: XmlElement, place: Place): void {
    const base = childOf(element, 'text:ruby-base')
    if (base) this.#addChildren(base, place)
    const help = textOf(childOf(element, 'text:ruby-text')).trim()
    if (help !== '') this.#addText(`(${help})`, place)
  }

  #addDrawing(element: XmlElement, place: Place): void {
    const described = childOf(element, 'svg:desc') ?? childOf(element, 'svg:title')
    const children = childrenOf(element)
    const picture = children.find(child => child.name === 'draw:image')
    const box = children.find(child => child.name === 'draw:text-box')
    const object = children.find(child => child.name === 'draw:object' || child.name === 'draw:object-ole')
    const formula = object ? formulaOf(object, this.#reading.odt) : null
    if (box) {
      this.#boxes = [...this.#boxes, ...this.#blocksOf(box)]
    } else if (formula !== null) {
      this.#addText(formula, place)
    } else if (object) {
      // A picture beside an object is how it looked last; the object itself is a chart or a table.
      this.#reading.leftOut.count('drawing')
      if (picture) this.#addPicture(picture, textOf(described), true)
    } else if (picture) {
      this.#addPicture(picture, textOf(described), false)
    } else if (element.name === 'draw:g' || element.name === 'draw:a') {
      for (const child of children.filter(isDrawing)) this.#addDrawing(child, place)
    } else if (children.some(hasWords)) {
      // Shapes without words are lines and frames around others.
      this.#boxes = [...this.#boxes, ...this.#blocksOf(element)]
    }
  }

  // `quiet` where the loss was told already.
  #addPicture(element: XmlElement, alt: string, quiet: boolean): void {
    const { odt, pictures } = this.#reading
    const href = element.attributes['xlink:href'] ?? ''
    const inside = childOf(element, 'office:binary-data')
    const isRemote = /^[a-z][a-z0-9+.-]*:/i.test(href)
    const bytes = inside ? Buffer.from(textOf(inside), 'base64') : isRemote ? null : odt.bytes(href)
    if (quiet && !(bytes && isRaster(bytes))) return
    const asset = bytes ? pictures.keep(bytes) : pictures.leaveOut(isRemote ? 'remote' : 'missing')
    this.#pieces.push(pictureOf(asset, alt))
  }
}

const hasWords = (element: XmlElement) =>
  /^text:(?:p|list)$/.test(element.name) && textOf(element).trim() !== ''
const isDrawing = ({ name }: XmlElement): boolean => name.startsWith('draw:')
const isRaster = (bytes: Uint8Array) => recogniseRaster(bytes) !== null

function wordsOf(paragraph: XmlElement): string {
  return paragraph.children
    .map(child => {
      if (typeof child === 'string') return child.replace(/[\t\n\r ]+/g, ' ')
      if (child.name === 'text:s') return ' '
      if (child.name === 'text:tab') return '\t'
      return child.name === 'text:line-break' ? '\n' : wordsOf(child)
    })
    .join('')
}
