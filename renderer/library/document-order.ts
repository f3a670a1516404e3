import type { Document } from '../../shared/model/index.ts'

/** The ways in which documents can be sorted, in the order in which they are offered. */
export const documentOrders = ['title', 'imported', 'published', 'highlights'] as const
export type DocumentOrder = (typeof documentOrders)[number]

const collator = new Intl.Collator(undefined, { numeric: true, ignorePunctuation: true })

type Sorted = Pick<Document, 'title' | 'importedAt' | 'publishedOn' | 'highlightCount'>

const byTitle = (one: Sorted, other: Sorted) => collator.compare(one.title, other.title)
// ISO dates sort as text; a document without a date comes last.
const newestFirst = (one: string | null, other: string | null) =>
  (one ?? '') === (other ?? '') ? 0 : (one ?? '') < (other ?? '') ? 1 : -1

const comparisons: Readonly<Record<DocumentOrder, (one: Sorted, other: Sorted) => number>> = {
  title: byTitle,
  imported: (one, other) => newestFirst(one.importedAt, other.importedAt) || byTitle(one, other),
  published: (one, other) => newestFirst(one.publishedOn, other.publishedOn) || byTitle(one, other),
  highlights: (one, other) => other.highlightCount - one.highlightCount || byTitle(one, other),
}

/** The documents in an order; those that are equal in it by title. */
export function sortDocuments<Item extends Sorted>(documents: readonly Item[], order: DocumentOrder): Item[] {
  return [...documents].sort(comparisons[order])
}
