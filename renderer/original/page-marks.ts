import { CanonicalText, parseDocument } from '../../shared/document/index.ts'
import type { Body } from '../../shared/model/index.ts'

/** Where a page begins in a text. */
export interface PageStart {
  /** UTF-16 code units of the canonical text. */
  readonly offset: number
  readonly label: string
}

/** The page marks of a document, in the order of its text. */
export function pageStarts(body: Body): PageStart[] {
  const doc = parseDocument(body)
  const text = new CanonicalText(doc)
  const starts: PageStart[] = []
  doc.descendants((node, position) => {
    if (node.type.name === 'page_mark') {
      starts.push({ offset: text.toOffset(position + 1), label: String(node.attrs.label) })
    }
    return true
  })
  return starts
}

/**
 * The page, from 1, that an offset stands on; `labels` are those of the file's pages, in order. Marks name pages by
 * label, and several pages may have the same one: the first marks of a text go through the pages one after the other,
 * those of its notes go back to earlier ones.
 */
export function pageAt(starts: readonly PageStart[], labels: readonly string[], offset: number): number {
  let page = 1
  let next = 0
  for (const start of starts) {
    const isNext = start.label === labels[next]
    const at = isNext ? next : Math.max(0, labels.lastIndexOf(start.label, Math.max(0, next - 1)))
    if (isNext) next += 1
    if (start.offset > offset) break
    page = at + 1
  }
  return page
}
