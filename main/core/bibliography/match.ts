import type { Document } from '../../../shared/model/index.ts'
import type { CslItem } from './csl-item.ts'

/** By what an entry was found to be a document. */
export type MatchedBy = 'doi' | 'url' | 'title'

export interface Match {
  readonly document: Document
  readonly item: CslItem
  readonly by: MatchedBy
}

export interface Matches {
  readonly matched: readonly Match[]
  /** Entries that are no document here, that could be several, or whose document another entry has. */
  readonly unmatched: readonly CslItem[]
}

/**
 * Finds the document of each entry: by its DOI, else by its address, else by its title, each only where one document
 * has it. `known` are the bibliographic data that documents have already, by id.
 */
export function matchEntries(
  items: readonly CslItem[],
  documents: readonly Document[],
  known: ReadonlyMap<string, CslItem>,
): Matches {
  const byDoi = indexOf(documents, document => [doiIn(document.url), doiIn(known.get(document.id)?.DOI)])
  const byUrl = indexOf(documents, document => [comparableUrl(document.url)])
  const byTitle = indexOf(documents, document => [comparableTitle(document.title)])
  const taken = new Set<string>()
  const matched: Match[] = []
  const unmatched: CslItem[] = []
  const ways = [
    ['doi', byDoi, (item: CslItem) => doiIn(item.DOI) ?? doiIn(item.URL)],
    ['url', byUrl, (item: CslItem) => comparableUrl(item.URL)],
    ['title', byTitle, (item: CslItem) => comparableTitle(item.title)],
  ] as const
  for (const item of items) {
    let found: Match | null = null
    for (const [by, index, keyOf] of ways) {
      const key = keyOf(item)
      const [only, another] = (key === null ? [] : (index.get(key) ?? [])).filter(({ id }) => !taken.has(id))
      if (!found && only && !another) found = { document: only, item, by }
    }
    if (found) {
      taken.add(found.document.id)
      matched.push(found)
    } else unmatched.push(item)
  }
  return { matched, unmatched }
}

function indexOf(
  documents: readonly Document[],
  keysOf: (document: Document) => readonly (string | null)[],
): Map<string, Document[]> {
  const index = new Map<string, Document[]>()
  for (const document of documents) {
    for (const key of new Set(keysOf(document))) {
      if (key !== null) index.set(key, [...(index.get(key) ?? []), document])
    }
  }
  return index
}

/** The DOI in an address, or by itself, in lower case: DOIs are compared so (DOI Handbook, 2.4). */
function doiIn(text: string | null | undefined): string | null {
  return /\b10\.\d{4,9}\/[^\s"<>]+/.exec(text ?? '')?.[0].toLowerCase() ?? null
}

/** An address without what does not make it another: scheme, `www.`, fragment, tracking, a slash at the end. */
function comparableUrl(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_|fbclid$|gclid$)/.test(name)) url.searchParams.delete(name)
  }
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`.toLowerCase()
}

/** The letters and digits of a title, in lower case; `null` where there are too few to tell one from another. */
function comparableTitle(title: string | null | undefined): string | null {
  const letters = (title ?? '')
    .replace(/<[^>]{1,20}>/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length < 4 ? null : letters
}
