import type { Mark } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'
import { isCodeCharacters, type StyleUse, styleUse } from '../office/style-names.ts'
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts'
import type { OdtPackage } from './package.ts'

const { marks } = documentSchema

/** The look of a text style, where it says something of it. */
interface Look {
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly position: 'superscript' | 'subscript' | 'none' | null
  readonly code: boolean
  readonly hidden: boolean
}

const plain: Look = { bold: null, italic: null, position: null, code: false, hidden: false }
/** No one bases styles on styles as long as this but a trap. */
const longestChain = 30

/** One level of a list: its kind, and where it begins to count. */
export interface ListLevel {
  readonly ordered: boolean
  readonly start: number
}

/** A level of the numbers of headings; nothing is printed where `format` is empty. */
export interface OutlineLevel {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  /** How many levels the printed number has: 2 for “1.2”. */
  readonly shown: number
}

/** The styles of a text: those of the document and those of its own places (OpenDocument 1.3, part 3, chapter 16). */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #lists = new Map<string, XmlElement>()
  readonly #looks = new Map<string, Look>()
  readonly #outline = new Map<number, OutlineLevel>()
  /** BCP 47; empty where the styles do not say. */
  readonly language: string

  constructor({ styles, content }: OdtPackage) {
    const groups = [childOf(styles, 'office:styles'), childOf(content, 'office:automatic-styles')]
    for (const style of groups.flatMap(group => childrenOf(group))) {
      const name = style.attributes['style:name'] ?? ''
      if (style.name === 'style:style') this.#styles.set(`${style.attributes['style:family']}/${name}`, style)
      else if (style.name === 'text:list-style') this.#lists.set(name, style)
    }
    for (const level of childrenOf(childOf(groups[0] ?? null, 'text:outline-style')))
      addOutline(this.#outline, level)
    const defaults = childrenOf(groups[0] ?? null, 'style:default-style').find(
      style => style.attributes['style:family'] === 'paragraph',
    )
    const said = childOf(defaults ?? null, 'style:text-properties')?.attributes ?? {}
    const [language, country] = [said['fo:language'] ?? 'none', said['fo:country'] ?? 'none']
    this.language = language === 'none' ? '' : country === 'none' ? language : `${language}-${country}`
  }

  /** What a paragraph style is for. */
  use(name: string | undefined): StyleUse {
    const chain = this.#chain('paragraph', name)
    // Some writers use styles of the usual names without saying what they are.
    if (chain.length === 0) return styleUse(name ?? '')
    for (const { attributes } of chain) {
      const use = styleUse(attributes['style:display-name'] ?? attributes['style:name'] ?? '')
      if (use) return use
    }
    return null
  }

  /** The list that a paragraph style puts its paragraphs in; `null` for none. */
  listOf(name: string | undefined): string | null {
    for (const { attributes } of this.#chain('paragraph', name)) {
      const list = attributes['style:list-style-name']
      if (list !== undefined) return list || null
    }
    return null
  }

  /** The marks of words in a text style within others, and whether they are hidden. */
  marked(names: readonly string[], inHeading: boolean): { marks: readonly Mark[]; hidden: boolean } {
    let look = plain
    for (const name of names) look = over(this.#look(name), look)
    const found: Mark[] = []
    if (look.italic) found.push(marks.em.create())
    if (look.bold && !inHeading) found.push(marks.strong.create())
    if (look.code) found.push(marks.code.create())
    if (look.position !== null && look.position !== 'none') found.push(marks[look.position].create())
    return { marks: found, hidden: look.hidden }
  }

  /** A level (from 0) of a list style; bullets for one that is not known. */
  level(list: string, level: number): ListLevel {
    const own = childrenOf(this.#lists.get(list) ?? null).find(
      ({ attributes }) => attributes['text:level'] === String(level + 1),
    )
    const format = own?.attributes['style:num-format'] ?? ''
    const ordered = own?.name === 'text:list-level-style-number' && format !== ''
    const start = Number(own?.attributes['text:start-value'] ?? 1)
    return { ordered, start: Number.isInteger(start) ? start : 1 }
  }

  /** How headings of a level (from 1) are numbered; `null` where they are not. */
  outline(level: number): OutlineLevel | null {
    const own = this.#outline.get(level)
    return own && own.format !== '' ? own : null
  }

  #look(name: string): Look {
    const known = this.#looks.get(name)
    if (known) return known
    let look = plain
    for (const style of this.#chain('text', name).reverse()) look = over(lookOf(style), look)
    this.#looks.set(name, look)
    return look
  }

  #chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = []
    let next = name
    while (next !== undefined && chain.length < longestChain) {
      const style = this.#styles.get(`${family}/${next}`)
      if (!style) break
      chain.push(style)
      next = style.attributes['style:parent-style-name']
    }
    return chain
  }
}

function addOutline(outline: Map<number, OutlineLevel>, { attributes }: XmlElement): void {
  outline.set(Number(attributes['text:level']), {
    format: attributes['style:num-format'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    shown: Number(attributes['text:display-levels'] ?? 1) || 1,
  })
}

const over = (own: Look, around: Look): Look => ({
  bold: own.bold ?? around.bold,
  italic: own.italic ?? around.italic,
  position: own.position ?? around.position,
  code: own.code || around.code,
  hidden: own.hidden || around.hidden,
})

function lookOf(style: XmlElement): Look {
  const said = childOf(style, 'style:text-properties')?.attributes ?? {}
  const weight = said['fo:font-weight']
  const slant = said['fo:font-style']
  const { attributes } = style
  return {
    bold: weight === undefined ? null : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? null : slant !== 'normal',
    position: positionOf(said['style:text-position']),
    code: isCodeCharacters(attributes['style:display-name'] ?? attributes['style:name'] ?? ''),
    hidden: said['text:display'] === 'none',
  }
}

// “super 58%”, “sub”, or how far up in percent (part 3, 20.396).
function positionOf(said: string | undefined): Look['position'] {
  const [place = ''] = (said ?? '').trim().split(/\s+/)
  if (place === '') return null
  if (place === 'super' || place === 'sub') return `${place}script`
  const height = Number.parseFloat(place)
  return height > 0 ? 'superscript' : height < 0 ? 'subscript' : 'none'
}
