import { hasClass } from '../html/elements.ts'
import { isElement, type PageElement, type PageNode } from '../html/page-node.ts'

export { hasClass }

/** Whether an element is of an `epub:type` (EPUB 3 Structural Semantics Vocabulary). */
export function hasType(element: PageElement, type: string): boolean {
  const types = element.getAttribute('epub:type')
  return types !== null && types.split(/\s+/).includes(type)
}

const noteTypes = ['footnote', 'endnote', 'rearnote', 'note']
const noteRoles = new Set(['doc-footnote', 'doc-endnote'])

/** Whether an element is a note, as it says of itself or as the usual writers class it. */
export function isNote(element: PageElement): boolean {
  if (noteTypes.some(type => hasType(element, type))) return true
  if (noteRoles.has(element.getAttribute('role') ?? '')) return true
  return element.localName === 'li' && /^fn\d+$/.test(element.getAttribute('id') ?? '')
}

/** Whether a node holds the notes of a chapter. */
export function isNotes(node: PageNode | null): boolean {
  if (!node || !isElement(node)) return false
  return hasType(node, 'footnotes') || hasType(node, 'endnotes') || hasClass(node, 'footnotes')
}

/** Whether a link is the mark of a note. */
export function isNoteReference(link: PageElement): boolean {
  return (
    hasType(link, 'noteref') ||
    link.getAttribute('role') === 'doc-noteref' ||
    hasClass(link, 'footnote-ref') ||
    hasClass(link, 'noteref')
  )
}
