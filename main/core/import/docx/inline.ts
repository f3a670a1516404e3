import type { Mark } from 'prosemirror-model'
import { documentSchema, isSafeAddress } from '../../../../shared/document/index.ts'
import { type FlatBlock, rule } from '../office/assemble.ts'
import type { LeftOut } from '../office/left-out.ts'
import type { NoteKind, Notes } from '../office/notes.ts'
import { hyperlinkOf } from '../office/hyperlink.ts'
import { pictureOf } from '../office/picture.ts'
import { symbolCharacter } from '../office/symbols.ts'
import type { Piece, TextBlocks } from '../office/text-block.ts'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../office/xml.ts'
import type { Pictures } from '../pictures.ts'
import { Fields } from './fields.ts'
import type { Numbering } from './numbering.ts'
import type { DocxPackage, Part } from './package.ts'
import { switchOf, valueOf } from './properties.ts'
import { lookOf, type RunLook, type Styles } from './styles.ts'

const { marks, nodes } = documentSchema

/** What all parts of one document are read with. */
export interface Reading {
  readonly docx: DocxPackage
  readonly styles: Styles
  readonly numbering: Numbering
  readonly texts: TextBlocks
  readonly pictures: Pictures
  readonly leftOut: LeftOut
  readonly notes: Notes
  /** The blocks of a note; empty for one that is not in the file. */
  note(kind: NoteKind, id: string): readonly FlatBlock[]
  /** The words of the first paragraph that is styled as the document's title. */
  title: string | null
}

const hardBreak: Piece = { kind: 'node', node: nodes.hard_break.create() }

/** Reads what stands in paragraphs: runs, links, fields, pictures, marks of notes and comments. */
export class InlineReader {
  readonly #part: Part
  readonly #reading: Reading
  readonly #blocksOf: (content: XmlElement) => FlatBlock[]
  readonly #fields = new Fields()
  #boxes: FlatBlock[] = []
  #inHeading = false

  constructor(part: Part, reading: Reading, blocksOf: (content: XmlElement) => FlatBlock[]) {
    this.#part = part
    this.#reading = reading
    this.#blocksOf = blocksOf
  }

  /** The pieces in a paragraph, or of one marker by itself. */
  pieces(element: XmlElement, inHeading = false): Piece[] {
    this.#inHeading = inHeading
    const pieces: Piece[] = []
    if (element.name === 'w:p') this.#addChildren(pieces, element, null)
    else this.#add(pieces, element, null)
    return pieces
  }

  /** What stood in text boxes since the last call. */
  takeBoxes(): FlatBlock[] {
    const boxes = this.#boxes
    this.#boxes = []
    return boxes
  }

  #addChildren(pieces: Piece[], element: XmlElement, href: string | null): void {
    for (const child of childrenOf(element)) this.#add(pieces, child, href)
  }

  #add(pieces: Piece[], element: XmlElement, href: string | null): void {
    switch (element.name) {
      case 'w:r':
        this.#addRun(pieces, element, href)
        return
      case 'w:hyperlink':
        this.#addChildren(pieces, element, this.#hyperlink(element) ?? href)
        return
      case 'w:fldSimple':
        this.#addChildren(
          pieces,
          element,
          this.#address(hyperlinkOf(element.attributes['w:instr'] ?? '')) ?? href,
        )
        return
      case 'w:del':
        if (descendantsOf(element, 'w:delText').length > 0) this.#reading.leftOut.count('deletion')
        return
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd': {
        const side = element.name === 'w:commentRangeStart' ? 'start' : 'end'
        pieces.push({ kind: 'anchor', id: element.attributes['w:id'] ?? '', side })
        return
      }
      case 'w:sdt':
        this.#addChildren(pieces, childOf(element, 'w:sdtContent') ?? element, href)
        return
      case 'm:oMath':
      case 'm:oMathPara':
        for (const words of descendantsOf(element, 'm:t')) this.#addText(pieces, textOf(words), [])
        return
      case 'mc:AlternateContent':
        this.#addChildren(pieces, alternative(element), href)
        return
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        this.#addChildren(pieces, element, href)
    }
  }

  #hyperlink(element: XmlElement): string | null {
    const target = this.#part.relationships.get(element.attributes['r:id'] ?? '')
    return target?.external ? this.#address(target.target) : null
  }

  #address(href: string | null): string | null {
    if (href === null) return null
    if (isSafeAddress(href)) return href
    this.#reading.leftOut.count('link')
    return null
  }

  #addRun(pieces: Piece[], run: XmlElement, href: string | null): void {
    const properties = childOf(run, 'w:rPr')
    const look = lookOf(properties, this.#reading.styles.look(valueOf(properties, 'w:rStyle')))
    if (look.hidden) {
      if (childOf(run, 'w:t')) this.#reading.leftOut.count('hidden')
      return
    }
    for (const child of childrenOf(run)) {
      const link = href ?? this.#fields.link
      this.#addRunPart(pieces, child, marksOf(look, isSafeAddress(link) ? link : null, this.#inHeading))
    }
  }

  #addRunPart(pieces: Piece[], element: XmlElement, marked: readonly Mark[]): void {
    switch (element.name) {
      case 'w:t': {
        const text = textOf(element)
        this.#addText(pieces, element.attributes['xml:space'] === 'preserve' ? text : text.trim(), marked)
        return
      }
      case 'w:tab':
      case 'w:ptab':
        this.#addText(pieces, '\t', marked)
        return
      case 'w:br':
      case 'w:cr':
        pieces.push(hardBreak)
        return
      case 'w:noBreakHyphen':
        this.#addText(pieces, '\u2011', marked)
        return
      case 'w:sym':
        this.#addSymbol(pieces, element, marked)
        return
      case 'w:fldChar':
      case 'w:instrText':
        this.#addField(pieces, element, marked)
        return
      case 'w:footnoteReference':
        this.#addNote(pieces, 'footnote', element)
        return
      case 'w:endnoteReference':
        this.#addNote(pieces, 'endnote', element)
        return
      case 'w:commentReference':
        pieces.push({ kind: 'anchor', id: element.attributes['w:id'] ?? '', side: 'reference' })
        return
      case 'w:ruby':
        this.#addRuby(pieces, element)
        return
      case 'mc:AlternateContent':
        for (const child of childrenOf(alternative(element))) this.#addRunPart(pieces, child, marked)
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#addDrawing(pieces, element)
    }
  }

  #addText(pieces: Piece[], text: string, marked: readonly Mark[]): void {
    if (text !== '' && !this.#fields.isInstruction) pieces.push({ kind: 'text', text, marks: marked })
  }

  #addSymbol(pieces: Piece[], element: XmlElement, marked: readonly Mark[]): void {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
    const character = symbolCharacter(element.attributes['w:font'] ?? '', code || 0)
    if (character === null) this.#reading.leftOut.count('symbol')
    else this.#addText(pieces, character, marked)
  }

  #addField(pieces: Piece[], element: XmlElement, marked: readonly Mark[]): void {
    if (element.name === 'w:instrText') {
      this.#fields.instruct(textOf(element))
      return
    }
    const box = childOf(childOf(element, 'w:ffData'), 'w:checkBox')
    if (box) {
      const checked = switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false
      this.#addText(pieces, checked ? '☒' : '☐', marked)
    }
    this.#fields.turn(element.attributes['w:fldCharType'] ?? '')
    const { link } = this.#fields
    if (element.attributes['w:fldCharType'] === 'separate' && link !== null) this.#address(link)
  }

  #addNote(pieces: Piece[], kind: NoteKind, element: XmlElement): void {
    const id = element.attributes['w:id'] ?? ''
    pieces.push(this.#reading.notes.mark(kind, id, () => this.#reading.note(kind, id)))
  }

  // What is said beside a word to help with reading it follows in brackets.
  #addRuby(pieces: Piece[], element: XmlElement): void {
    const base = childOf(element, 'w:rubyBase')
    if (base) this.#addChildren(pieces, base, null)
    const help = descendantsOf(childOf(element, 'w:rt'), 'w:t').map(textOf).join('')
    if (help !== '') this.#addText(pieces, `(${help})`, [])
  }

  #addDrawing(pieces: Piece[], element: XmlElement): void {
    const boxes = descendantsOf(element, 'w:txbxContent')
    this.#boxes = [...this.#boxes, ...boxes.flatMap(this.#blocksOf)]
    const described = descendantsOf(element, 'wp:docPr')[0]?.attributes
    const alt = described?.['descr'] || described?.['title'] || ''
    const pictures = [...descendantsOf(element, 'a:blip'), ...descendantsOf(element, 'v:imagedata')]
    for (const picture of pictures) this.#addPicture(pieces, picture, alt)
    if (boxes.length > 0 || pictures.length > 0) return
    const embedded = element.name === 'w:object'
    const isRule = descendantsOf(element, 'v:rect').some(rect => rect.attributes['o:hr'] !== undefined)
    // Shapes without words are lines and frames around others; charts and diagrams are other graphics.
    const isDrawn = descendantsOf(element, 'a:graphicData').some(
      data => !/wordprocessing(?:Shape|Group|Canvas)$/.test(data.attributes['uri'] ?? ''),
    )
    if (isRule) this.#boxes.push(rule)
    else if (embedded || isDrawn) this.#reading.leftOut.count(embedded ? 'embedded' : 'drawing')
  }

  #addPicture(pieces: Piece[], picture: XmlElement, alt: string): void {
    const { attributes } = picture
    const id = attributes['r:embed'] || attributes['r:id'] || attributes['r:link'] || ''
    const target = this.#part.relationships.get(id)
    const { docx, pictures: kept } = this.#reading
    const bytes = target && !target.external ? docx.bytes(target.target) : null
    const asset = bytes ? kept.keep(bytes) : kept.leaveOut(target?.external ? 'remote' : 'missing')
    pieces.push(pictureOf(asset, alt || attributes['o:title'] || ''))
  }
}

// The first choice is what today's programs show; the fallback repeats it for old ones.
function alternative(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element
}

function marksOf(look: RunLook, href: string | null, inHeading: boolean): readonly Mark[] {
  const found: Mark[] = []
  if (href !== null) found.push(marks.link.create({ href }))
  if (look.italic) found.push(marks.em.create())
  if (look.bold && !inHeading) found.push(marks.strong.create())
  if (look.code) found.push(marks.code.create())
  if (look.position !== null) found.push(marks[look.position].create())
  return found
}
