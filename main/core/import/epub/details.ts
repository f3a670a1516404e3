import type { DocumentDetails } from '../../../../shared/model/index.ts'
import { childOf, childrenOf, textOf, type XmlElement } from '../office/xml.ts'
import type { Book } from './book.ts'

/** What a book says of itself (Dublin Core, EPUB 3.3 section 5.5; OPF 2.0.1 section 2.2). */
export function bookDetails({ root }: Book): Partial<DocumentDetails> {
  const metadata = childOf(root, 'metadata')
  // OPF 1 kept them a level further in.
  const inner = childOf(metadata, 'dc-metadata')
  const all = (name: string) => [...childrenOf(metadata, name), ...childrenOf(inner, name)]
  const first = (name: string) => all(name).map(tidy).find(Boolean) ?? ''
  const title = mainTitle(all('dc:title'), metadata)
  const authors = all('dc:creator').map(tidy).filter(Boolean)
  const published = publishedOn(all('dc:date'))
  return {
    ...(title === '' ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: cut([...new Set(authors)].join(', ')) }),
    ...(first('dc:publisher') === '' ? {} : { publisher: cut(first('dc:publisher')) }),
    ...(published === null ? {} : { publishedOn: published }),
    ...(first('dc:language') === '' ? {} : { language: first('dc:language') }),
  }
}

const tidy = (element: XmlElement) => textOf(element).replace(/\s+/gu, ' ').trim()
const cut = (name: string) => (name.length > 500 ? `${name.slice(0, 499)}…` : name)

function mainTitle(titles: readonly XmlElement[], metadata: XmlElement | null): string {
  const main = childrenOf(metadata, 'meta').find(
    meta => meta.attributes['property'] === 'title-type' && textOf(meta).trim() === 'main',
  )
  const id = main?.attributes['refines']?.replace(/^#/, '')
  const named = titles.find(title => id !== undefined && title.attributes['id'] === id)
  return [named, ...titles].map(title => (title ? tidy(title) : '')).find(Boolean) ?? ''
}

// Of several dates the one of publication; years before printing are what catalogues write for “unknown”.
function publishedOn(dates: readonly XmlElement[]): string | null {
  const eventOf = (date: XmlElement) => date.attributes['event'] ?? date.attributes['opf:event'] ?? null
  const known = dates.filter(date => eventOf(date) !== 'modification' && eventOf(date) !== 'creation')
  const best = known.find(date => eventOf(date) === 'publication') ?? known[0]
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(best ? tidy(best) : '')?.[0] ?? null
  return day !== null && Number(day.slice(0, 4)) >= 1450 ? day : null
}
