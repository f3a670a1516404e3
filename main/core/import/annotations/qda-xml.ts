import { parseXml, type XmlElement } from '../office/xml.ts'

/** The root of a REFI-QDA file; names lose their namespace, for some writers leave it out. */
export const parseQda = (bytes: Uint8Array, file: string, part: string): XmlElement =>
  parseXml(bytes, { file, part, prefixes: {}, doctype: 'refuse' })

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string'

export const localName = ({ name }: XmlElement): string => name.slice(name.lastIndexOf(':') + 1)

/** The children of a name, in their order. */
export const childrenOf = (element: XmlElement | null | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(isElement).filter(child => localName(child) === name)

export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  childrenOf(element, name)[0] ?? null

/** The text of an element itself; `null` where there is no element. */
export const textIn = (element: XmlElement | null): string | null =>
  element && element.children.filter(child => typeof child === 'string').join('')

export const attributeOf = (element: XmlElement, name: string): string | null =>
  element.attributes[name] ?? null

/** An id in whatever form: letter case and braces tell nothing apart. */
export const guidOf = (element: XmlElement | null, name = 'guid'): string | null =>
  element === null
    ? null
    : (attributeOf(element, name)
        ?.trim()
        .replace(/^[{(]|[})]$/g, '')
        .toLowerCase() ?? null)

export const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : null
