import type { Node } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'
import { type HtmlHooks, htmlToBlocks } from '../html-to-document.ts'
import { hasClass } from './elements.ts'
import { childrenOf, isElement, isText, type PageElement, type PageNode } from './page-node.ts'

const { nodes, marks } = documentSchema

/**
 * Footnotes as every format has them here: a raised `[1]` in the text, and the note beginning with `[1]`. Told by the
 * roles of DPUB-ARIA 1.1 and by the classes of LibreOffice (HTML and XHTML). The heads and feet of printed pages that LibreOffice writes
 * into its pages are left out.
 */
export const noteHooks = (hooks: HtmlHooks): HtmlHooks => ({
  ...hooks,
  element: element => {
    const name = element.localName
    if (name === 'a') return referenceOf(element)
    if (name === 'span' && isListLabel(element)) return []
    if (name === 'ol' && isNoteList(element)) return notesOf(element, noteHooks(hooks))
    if (name === 'div' && /^(?:header|footer)$/.test(element.getAttribute('title') ?? '')) return []
    return hooks.element?.(element) ?? null
  },
})

function referenceOf(link: PageElement): Node[] | null {
  const isReference =
    link.getAttribute('role') === 'doc-noteref' ||
    hasClass(link, 'sdfootnoteanc') ||
    hasClass(link, 'sdendnoteanc') ||
    isWithinClass(link, /^(?:Foot|End)note_20_anchor$/)
  const isSign =
    hasClass(link, 'sdfootnotesym') ||
    hasClass(link, 'sdendnotesym') ||
    signClass.test(link.getAttribute('class') ?? '')
  if (!isReference && !isSign) return null
  const label = link.textContent.replace(/[[\]\s]/g, '')
  if (label === '' || label.length > 10) return null
  return [
    isSign
      ? documentSchema.text(startsBlank(link.nextSibling) ? `[${label}]` : `[${label}] `)
      : documentSchema.text(`[${label}]`, [marks.superscript.create()]),
  ]
}

// The classes of LibreOffice when it writes XHTML, where its styles give their names.
const signClass = /^(?:Foot|End)note_20_Symbol$/

function isWithinClass({ parentNode }: PageElement, name: RegExp): boolean {
  return parentNode !== null && isElement(parentNode) && name.test(parentNode.getAttribute('class') ?? '')
}

const startsBlank = (node: PageNode | null): boolean =>
  node !== null && isText(node) && /^\s/.test(node.textContent)

// There it writes the number of an item as text that floats before the item, in a list that numbers by itself.
function isListLabel(span: PageElement): boolean {
  const style = span.getAttribute('style')
  if (!style || !/float:\s*left/.test(style) || !/min-width/.test(style)) return false
  const item = span.parentNode?.parentNode
  return item !== null && item !== undefined && isElement(item) && item.localName === 'li'
}

function isNoteList(list: PageElement): boolean {
  const parent = list.parentNode
  return parent !== null && isElement(parent) && parent.getAttribute('role') === 'doc-endnotes'
}

function notesOf(list: PageElement, hooks: HtmlHooks): Node[] {
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
  return childrenOf(list)
    .filter(isElement)
    .flatMap((item, index) => labelled(htmlToBlocks(item, hooks).blocks, `[${first + index}] `))
}

function labelled([first, ...rest]: readonly Node[], label: string): Node[] {
  if (first?.type !== nodes.paragraph) {
    return [
      nodes.paragraph.create(null, documentSchema.text(label.trim())),
      ...(first ? [first] : []),
      ...rest,
    ]
  }
  return [nodes.paragraph.create(null, first.content.addToStart(documentSchema.text(label))), ...rest]
}
