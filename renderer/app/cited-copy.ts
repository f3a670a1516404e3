/** Words and where they come from. `source` is in the order of reading, without the title. */
export interface CitedWords {
  readonly quote: string
  readonly title: string
  readonly author: string | null
  /** Publisher, day, page, paragraph: as far as they are known, as they are said. */
  readonly source: readonly string[]
}

/** A quotation with its source, for the clipboard: as plain text and as HTML of closed, escaped elements. */
export function citedCopy({ quote, title, author, source }: CitedWords): {
  readonly plain: string
  readonly html: string
} {
  const lines = escaped(quote).replaceAll('\n', '<br>')
  const before = author === null ? '' : `${escaped(author)}, `
  const after = source.map(part => `, ${escaped(part)}`).join('')
  return {
    plain: `“${quote}” (${[author, title, ...source].filter(part => part !== null).join(', ')})`,
    html: `<blockquote><p>${lines}</p></blockquote><p>${before}<cite>${escaped(title)}</cite>${after}</p>`,
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => entities[sign]!)
}
