import { SaxesParser } from 'saxes'
import type { ContractError } from '../../../../shared/contract/index.ts'
import { damagedFile, tooMuch, unsupportedFile } from '../refusals.ts'
import { shownName } from '../shown-name.ts'

/** An element of an XML file: names carry the reader's own prefixes, whatever the file calls them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** What a part of a document is read by. */
export interface XmlReading {
  /** The file and the part of it, for the sentences: `report.docx`, `word/document.xml`. */
  readonly file: string
  readonly part: string
  /** The prefix by which the reader knows each namespace; others lose theirs in favour of `?`. */
  readonly prefixes: Readonly<Record<string, string>>
  /** What becomes of a document type declaration: nothing in it is ever followed. */
  readonly doctype: 'refuse' | 'ignore'
}

/** Documents that people wrote are nested a few dozen levels deep. */
const deepest = 400
const mostElements = 3_000_000

/**
 * Reads an XML file whole. Entities other than the five of XML stay as they are written; nothing outside is read.
 * @throws {ContractError} `damaged` for what is not well-formed, `unsupported_format` for a document type declaration
 * where none is to be expected, `too_large` for what is nested too deeply or has too many elements
 */
export function parseXml(bytes: Uint8Array, reading: XmlReading): XmlElement {
  const builder = new TreeBuilder(reading)
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', error => {
    // An entity of a declaration that is not followed is text, not a fault.
    if (!error.message.includes('undefined entity')) throw builder.damaged(error)
  })
  parser.on('doctype', () => {
    if (reading.doctype === 'refuse') throw builder.declares()
  })
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes))
  parser.on('closetag', () => builder.close())
  parser.on('text', text => builder.text(text))
  parser.on('cdata', text => builder.text(text))
  // Blanks before the declaration are against the rules and common.
  parser.write(decodeXml(bytes).trimStart()).close()
  return builder.root()
}

/** The text in the bytes of an XML file, as its mark or declaration says (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  // A declaration of UTF-16 that can be read byte by byte is wrong.
  if (/^utf-?16|^ucs/i.test(label)) return new TextDecoder().decode(bytes)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return new TextDecoder().decode(bytes)
  }
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** The file's prefixes for the reader's; what an element redeclares holds for what is in it. */
type Scope = ReadonlyMap<string, string>

class TreeBuilder {
  readonly #reading: XmlReading
  readonly #top: OpenElement = { name: '', attributes: {}, children: [] }
  readonly #open: OpenElement[] = [this.#top]
  readonly #scopes: Scope[] = [new Map()]
  #names = new Map<string, string>()
  #elements = 0

  constructor(reading: XmlReading) {
    this.#reading = reading
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#elements += 1
    if (this.#elements > mostElements) throw tooMuch(this.#reading.file, 'three million elements')
    if (this.#open.length > deepest) throw tooMuch(this.#reading.file, `${deepest} levels of elements`)
    this.#enter(attributes)
    const named: Record<string, string> = {}
    for (const key in attributes) named[key.includes(':') ? this.#named(key) : key] = attributes[key]!
    const element: OpenElement = { name: this.#named(name), attributes: named, children: [] }
    this.#open.at(-1)!.children.push(element)
    this.#open.push(element)
  }

  close(): void {
    this.#open.pop()
    const left = this.#scopes.pop()
    if (left !== this.#scopes.at(-1)) this.#names = new Map()
  }

  text(text: string): void {
    if (this.#open.length > 1) this.#open.at(-1)!.children.push(text)
  }

  root(): XmlElement {
    const root = this.#top.children[0]
    if (root === undefined || typeof root === 'string') throw this.damaged('no element')
    return root
  }

  damaged(cause: unknown): ContractError {
    return damagedFile(this.#reading.file, `is damaged: ${this.#part()} is not sound XML`, { cause })
  }

  declares(): ContractError {
    const words = 'declares a document type, which such files never need and traps do'
    return unsupportedFile(this.#reading.file, `cannot be read: ${this.#part()} ${words}`)
  }

  #part(): string {
    return `“${shownName(this.#reading.part)}” in it`
  }

  #enter(attributes: Readonly<Record<string, string>>): void {
    const outer = this.#scopes.at(-1)!
    let scope: Map<string, string> | null = null
    for (const key in attributes) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
      const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length)
      scope ??= new Map(outer)
      scope.set(prefix, this.#reading.prefixes[attributes[key]!] ?? '?')
    }
    this.#scopes.push(scope ?? outer)
    if (scope) this.#names = new Map()
  }

  #named(written: string): string {
    const known = this.#names.get(written)
    if (known !== undefined) return known
    const colon = written.indexOf(':')
    const prefix = colon < 0 ? '' : written.slice(0, colon)
    const own = prefix === 'xml' ? 'xml' : (this.#scopes.at(-1)!.get(prefix) ?? prefix)
    const local = written.slice(colon + 1)
    const name = own === '' ? local : `${own}:${local}`
    this.#names.set(written, name)
    return name
  }
}

/** The first child element of a name; `null` where there is none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child
  return null
}

/** All child elements, or those of a name, in order. */
export function childrenOf(element: XmlElement | null, name: string | null = null): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === null || child.name === name)) found.push(child)
  }
  return found
}

/** The elements of a name at any depth, in order; it does not look inside those it finds. */
export function descendantsOf(element: XmlElement | null, name: string): XmlElement[] {
  return childrenOf(element).flatMap(child => (child.name === name ? [child] : descendantsOf(child, name)))
}

/** All text in an element, as it stands. */
export function textOf(element: XmlElement | null): string {
  let text = ''
  for (const child of element?.children ?? []) text += typeof child === 'string' ? child : textOf(child)
  return text
}
