import type { Mark, Node } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'

const { nodes } = documentSchema

export type Marks = readonly Mark[]

/** What an open textblock becomes: a heading of a level from 1 to 6, or a paragraph. */
export type BlockKind = 'paragraph' | 1 | 2 | 3 | 4 | 5 | 6

/**
 * Makes blocks of the schema from text, breaks and blocks in the order in which a page has them. Blanks are collapsed
 * as a browser does (CSS Text 3, section 4.1.1); two line breaks in a row end a paragraph; blocks without words,
 * pictures or page marks are left out.
 */
export class BlockBuilder {
  readonly #blocks: Node[] = []
  #inline: Node[] = []
  #kind: BlockKind = 'paragraph'
  /** The marks of a blank that is due before the next word. */
  #blank: Marks | null = null
  #breaks = 0
  #atLineStart = true

  /** Text in which runs of blanks stand for one. */
  text(raw: string, marks: Marks): void {
    const text = /[\t\n\r\f]| {2}/.test(raw) ? raw.replace(/[ \t\n\r\f]+/g, ' ') : raw
    const startsBlank = text.startsWith(' ')
    const bare = text.slice(startsBlank ? 1 : 0, text.endsWith(' ') ? -1 : text.length)
    if (startsBlank) this.#blank ??= marks
    if (bare === '') return
    this.#begin()
    this.#inline.push(documentSchema.text(bare, marks))
    this.#atLineStart = false
    if (text.endsWith(' ')) this.#blank = marks
  }

  /** A picture or a page mark. */
  leaf(leaf: Node): void {
    this.#begin()
    this.#inline.push(leaf)
    this.#atLineStart = false
  }

  lineBreak(): void {
    this.#blank = null
    if (this.#inline.length === 0) return
    this.#breaks += 1
    this.#atLineStart = true
  }

  /** Ends the textblock that is open, if any. */
  endBlock(): void {
    const content = this.#inline
    this.#inline = []
    this.#blank = null
    this.#breaks = 0
    this.#atLineStart = true
    if (content.some(hasWords) || content.some(node => node.type === nodes.image)) {
      this.#blocks.push(textblock(this.#kind, content))
    } else {
      // Page marks go on to the block that follows.
      this.#inline = content.filter(node => node.type === nodes.page_mark)
    }
  }

  /** A block that is made already. */
  block(block: Node): void {
    this.endBlock()
    this.#blocks.push(block)
  }

  /** Runs `fill` with its text going into one heading; blocks within it become lines of it. */
  heading(level: 1 | 2 | 3 | 4 | 5 | 6, fill: () => void): void {
    const before = this.#kind
    if (before !== 'paragraph') {
      this.lineBreak()
      fill()
      return
    }
    this.endBlock()
    this.#kind = level
    fill()
    this.endBlock()
    this.#kind = before
  }

  /** Whether a heading is open, in which there are no blocks. */
  get inHeading(): boolean {
    return this.#kind !== 'paragraph'
  }

  /** The blocks. Page marks after the last of them stand in a paragraph of their own, which adds no text. */
  finish(): Node[] {
    this.endBlock()
    if (this.#inline.length > 0) this.#blocks.push(textblock('paragraph', this.#inline))
    this.#inline = []
    return this.#blocks
  }

  // What is due before a word: a new paragraph, a line break, or a blank.
  #begin(): void {
    if (this.#breaks > 1 && this.#kind === 'paragraph') this.endBlock()
    else if (this.#breaks > 0) this.#inline.push(nodes.hard_break.create())
    else if (this.#blank && !this.#atLineStart) this.#inline.push(documentSchema.text(' ', this.#blank))
    this.#blank = null
    this.#breaks = 0
  }
}

const hasWords = (node: Node) => node.isText && /\S/u.test(node.text!)

function textblock(kind: BlockKind, content: readonly Node[]): Node {
  return kind === 'paragraph'
    ? nodes.paragraph.create(null, content)
    : nodes.heading.create({ level: kind }, content)
}
