import { isCodeCharacters, type StyleUse, styleUse } from '../office/style-names.ts'
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts'
import { numberOf, switchOf, valueOf } from './properties.ts'

/** What a run's look says, where it is said. */
export interface RunLook {
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly position: 'superscript' | 'subscript' | null
  readonly code: boolean
  readonly hidden: boolean | null
}

/** What a paragraph's style says of it. */
export interface ParagraphStyle {
  readonly name: string
  readonly use: StyleUse
  readonly numbering: XmlElement | null
}

const plainLook: RunLook = { bold: null, italic: null, position: null, code: false, hidden: null }
const plainStyle: ParagraphStyle = { name: '', use: null, numbering: null }
/** No one bases styles on styles as long as this but a trap. */
const longestChain = 30

/** The styles of a document (`styles.xml`), with what each takes over from the one it is based on. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #looks = new Map<string, RunLook>()
  readonly #paragraphs = new Map<string, ParagraphStyle>()
  /** The language of the document's words, by its defaults; `null` where it is not said. */
  readonly language: string | null

  constructor(root: XmlElement | null) {
    for (const style of childrenOf(root, 'w:style')) {
      const id = style.attributes['w:styleId']
      if (id !== undefined) this.#styles.set(id, style)
    }
    const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    this.language = valueOf(defaults, 'w:lang')
  }

  /** What a character style makes of a run; nothing for an unknown one. */
  look(id: string | null): RunLook {
    if (id === null) return plainLook
    const known = this.#looks.get(id)
    if (known) return known
    let look = plainLook
    for (const style of this.#chain(id).reverse()) {
      look = lookOf(childOf(style, 'w:rPr'), look)
      if (isCodeCharacters(valueOf(style, 'w:name') ?? '')) look = { ...look, code: true }
    }
    this.#looks.set(id, look)
    return look
  }

  /** What a paragraph style says; the default of the format for an unknown one. */
  paragraph(id: string | null): ParagraphStyle {
    if (id === null) return plainStyle
    const known = this.#paragraphs.get(id)
    if (known) return known
    const style = this.#readParagraph(id)
    this.#paragraphs.set(id, style)
    return style
  }

  #readParagraph(id: string): ParagraphStyle {
    const chain = this.#chain(id)
    const name = valueOf(chain[0] ?? null, 'w:name') ?? ''
    let use: StyleUse = styleUse(id)
    let numbering: XmlElement | null = null
    for (const style of chain) {
      const properties = childOf(style, 'w:pPr')
      use ??= styleUse(valueOf(style, 'w:name') ?? '') ?? outlineUse(properties)
      numbering ??= childOf(properties, 'w:numPr')
    }
    return { name, use, numbering }
  }

  /** The style and those it is based on, from itself outwards. */
  #chain(id: string): XmlElement[] {
    const chain: XmlElement[] = []
    let next: string | null = id
    while (next !== null && chain.length < longestChain) {
      const style = this.#styles.get(next)
      if (!style) break
      chain.push(style)
      next = valueOf(style, 'w:basedOn')
    }
    return chain
  }
}

/** What a run's own properties say, over what its style says. */
export function lookOf(properties: XmlElement | null, style: RunLook): RunLook {
  if (!properties) return style
  const position = valueOf(properties, 'w:vertAlign')
  return {
    bold: switchOf(properties, 'w:b') ?? style.bold,
    italic: switchOf(properties, 'w:i') ?? style.italic,
    position:
      position === 'superscript' || position === 'subscript'
        ? position
        : position === null
          ? style.position
          : null,
    code: style.code,
    hidden: switchOf(properties, 'w:vanish') ?? style.hidden,
  }
}

/** What a paragraph's outline level makes of it: 0 to 8 are headings, 9 is body text. */
export function outlineUse(properties: XmlElement | null): StyleUse {
  const level = numberOf(valueOf(properties, 'w:outlineLvl'))
  return level !== null && level >= 0 && level < 9 ? { heading: Math.min(level + 1, 6) } : null
}
