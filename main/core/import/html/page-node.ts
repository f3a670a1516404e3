/**
 * A node of a page as the importers see it: the little of the DOM that they read. Pages are data here; nothing in them
 * runs and nothing of them is ever set as HTML.
 */
export interface PageNode {
  /** 1 an element, 3 text, 4 a CDATA section, 8 a comment. */
  readonly nodeType: number
  readonly textContent: string
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  remove(): void
}

export interface PageElement extends PageNode {
  /** In lower case, but for SVG and XML. */
  readonly localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  getAttributeNames(): readonly string[]
  append(...nodes: readonly PageNode[]): void
  prepend(...nodes: readonly PageNode[]): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  getElementsByTagName(name: string): Iterable<PageElement>
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4

/** The children of a node that stand in it when it is asked. */
export function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** Every node below a root, in the order of the document, with its depth below the root; needs no stack. */
export function* descendantsOf(
  root: PageNode,
): Generator<{ readonly node: PageNode; readonly depth: number }> {
  let depth = 1
  let node = root.firstChild
  while (node) {
    yield { node, depth }
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    node = !node || node === root ? null : node.nextSibling
  }
}
