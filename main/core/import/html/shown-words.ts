import { countWords } from '../../../../shared/document/index.ts'
import { blockElements, isHidden, isPageLink, silentElements } from './elements.ts'
import { isElement, isText, type PageElement, type PageNode } from './page-node.ts'

/** What a page shows, as far as it takes to judge whether a part of it is its article. */
export interface Shown {
  /** How many words; of those that a conversion would keep, about as many as it keeps. */
  readonly words: number
  /** The `h1` elements among what is shown, in their order. */
  readonly headings: readonly PageElement[]
}

/** Looks through what is in an element, without converting it. Only for pages of bounded depth: it goes in step by step. */
export function shownWithin(root: PageElement): Shown {
  const parts: string[] = []
  const headings: PageElement[] = []
  const visit = (parent: PageNode) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) parts.push(node.textContent)
      else if (isElement(node)) enter(node)
    }
  }
  const enter = (element: PageElement) => {
    const name = element.localName
    if (silentElements.has(name) || isHidden(element) || isPageLink(element)) return
    if (name === 'h1') headings.push(element)
    const parted = name === 'br' || blockElements.has(name)
    if (parted) parts.push(' ')
    visit(element)
    if (parted) parts.push(' ')
  }
  visit(root)
  return { words: countWords(parts.join('')), headings }
}
