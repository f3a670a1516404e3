import type { LinkSeen, Passage } from './passages.ts'

/** The words that every format has for a passage; in English, as the files are. */

/** Where a passage stands: its page, where the original has pages, and its paragraph. */
export function placeOf({ paragraph, pages }: Pick<Passage, 'paragraph' | 'pages'>): string {
  if (paragraph === null) return 'no longer in the text'
  if (pages === null) return `paragraph ${paragraph}`
  const { first, last } = pages
  return `${first === last ? `page ${first}` : `pages ${first}–${last}`}, paragraph ${paragraph}`
}

/** How a link reads from the end it is seen from: “contradicts ↔”, “quotes →”, “← quotes”. */
export function relationOf({ relation, outgoing }: LinkSeen): string {
  if (!relation.directed) return `${relation.name} ↔`
  return outgoing ? `${relation.name} →` : `← ${relation.name}`
}

/** Author, publisher and date of a document, as far as they are known. */
export function byline({ document }: Pick<Passage, 'document'>): string[] {
  const { author, publisher, publishedOn } = document
  return [author, publisher, publishedOn].filter(detail => detail !== null)
}

/** A quote within a line: what stood in other paragraphs, items or cells is parted by a stroke. */
export const inOneLine = (quote: string): string => quote.replace(/\s*\n\s*/g, ' / ')
