import { DOMParser } from 'linkedom'
import { tooMuch } from '../refusals.ts'
import { countOf } from '../source-text.ts'
import { childrenOf, descendantsOf, isElement, isText, type PageElement, type PageNode } from './page-node.ts'

/** A page as a tree: `html` with one `head` and one `body`, in this order. */
export interface Page {
  /** The DOM's own document, for what works on that. */
  readonly document: unknown
  readonly html: PageElement
  readonly head: PageElement
  readonly body: PageElement
  /** How many elements there are, how deep the deepest lies, and how many characters of text there are. */
  readonly elements: number
  readonly depth: number
  readonly characters: number
}

/** How many tags a page may have: the largest books have a tenth of these. */
const mostTags = 2_000_000

/**
 * Parses a page. Nothing in it runs and nothing is fetched; names of attributes are in lower case. What is there twice
 * or in the wrong place is put where a browser has it, so that no words are lost; names `name` in sentences.
 * @param xhtml whether `<a/>` ends what it begins, as in XML
 * @throws {ContractError} `too_large` for two million tags
 */
export function parsePage(source: string, name: string, { xhtml = false } = {}): Page {
  if (countOf(source, '<') > mostTags) throw tooMuch(name, 'two million tags')
  const own = xhtml ? closeEmptyElements(source) : source
  // Without a root of its own, the DOM would take the first element for the root and lose the others.
  const document = new DOMParser().parseFromString(`<html>${own}`, 'text/html') as unknown as DomDocument
  const html = document.documentElement
  const { head, body } = arrange(document, html)
  lowerNames(html, source)
  let elements = 0
  let deepest = 0
  let characters = 0
  for (const { node, depth } of descendantsOf(html)) {
    if (isElement(node)) {
      elements += 1
      if (depth > deepest) deepest = depth
    } else if (isText(node)) characters += node.textContent.length
  }
  return { document, html, head, body, elements, depth: deepest, characters }
}

interface DomDocument extends PageNode {
  readonly documentElement: PageElement
  createElement(name: string): PageElement
}

const ofHead = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template'])

// HTML Standard, section 13.2.6: `html`, `head` and `body` are there once, whatever the source has.
function arrange(document: DomDocument, html: PageElement): { head: PageElement; body: PageElement } {
  const head = document.createElement('head')
  const body = document.createElement('body')
  let inBody = false
  const place = (node: PageNode, within: string): void => {
    const name = isElement(node) ? node.localName : ''
    if (
      !inBody &&
      (ofHead.has(name) || (within === 'head' && isText(node) && node.textContent.trim() === ''))
    ) {
      head.append(node)
    } else {
      inBody ||= !isText(node) ? isElement(node) : node.textContent.trim() !== ''
      body.append(node)
    }
  }
  const open = (parent: PageElement, within: string, depth: number): void => {
    for (const child of childrenOf(parent)) {
      const name = isElement(child) ? child.localName : ''
      const isFrame = name === 'html' || name === 'head' || name === 'body'
      if (!isFrame || depth > 8) {
        place(child, within)
        continue
      }
      copyAttributes(child as PageElement, name === 'body' ? body : html)
      inBody ||= name === 'body'
      open(child as PageElement, name, depth + 1)
      child.remove()
    }
  }
  const after = childrenOf(document).slice(childrenOf(document).indexOf(html) + 1)
  open(html, 'html', 0)
  for (const node of after) {
    if (isElement(node) || isText(node)) place(node, 'html')
  }
  html.append(head, body)
  return { head, body }
}

function copyAttributes(from: PageElement, to: PageElement): void {
  for (const name of from.getAttributeNames()) {
    if (!to.hasAttribute(name)) to.setAttribute(name, from.getAttribute(name) ?? '')
  }
}

// The DOM keeps the case in which attributes are written, and asks for them in lower case.
function lowerNames(html: PageElement, source: string): void {
  if (!/[\s"'](?!DOCTYPE)[a-z-]*[A-Z][\w-]*\s*=/.test(source)) return
  for (const { node } of descendantsOf(html)) {
    if (!isElement(node)) continue
    for (const name of node.getAttributeNames()) {
      const lower = name.toLowerCase()
      if (lower !== name && !node.hasAttribute(lower)) node.setAttribute(lower, node.getAttribute(name) ?? '')
    }
  }
}

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

// In a parser for HTML, `<title/>` would make a title of all that follows.
function closeEmptyElements(source: string): string {
  return source.replace(
    /<([a-z][\w:.-]*)((?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>/]+))?)*)\s*\/>/gi,
    (whole, name: string, attributes: string) =>
      voidElements.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
  )
}
