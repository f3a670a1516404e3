import type { DocumentDetails } from '../../../../shared/model/index.ts'
import { readDate } from '../dates.ts'
import { readLinkedArticle } from './linked-data.ts'
import type { PageElement } from './page-node.ts'
import type { Page } from './parse-page.ts'

/**
 * What a page says of its article: in JSON-LD, in its `meta` elements (Open Graph, Dublin Core, Highwire Press, and
 * others that sites use), in `time`, `link` and `title`, and in the comments that browsers leave when they save a page.
 * `null` for what is not said. Names are as written, without a “By” before them.
 */
export function readPageDetails(page: Page, source: string): Partial<DocumentDetails> {
  const { html, head } = page
  const linked = readLinkedArticle(html)
  const meta = metaOf(html)
  const said = (...names: string[]) =>
    names.map(name => meta.get(name)).find(value => value !== undefined) ?? null
  const publisher =
    said('og:site_name') ??
    linked?.publisher ??
    said(
      'citation_journal_title',
      'citation_publisher',
      'dc.publisher',
      'dcterms.publisher',
      'application-name',
    )
  const title =
    linked?.title ??
    said('citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title') ??
    pageTitle(head, publisher)
  const author =
    linked?.author ??
    said(
      'citation_author',
      'author',
      'article:author',
      'parsely-author',
      'dc.creator',
      'dcterms.creator',
      'byl',
    ) ??
    markedAuthor(html)
  return {
    ...(title === null ? {} : { title }),
    author: withoutBy(author),
    publisher,
    publishedOn: dayOf(
      linked?.published ??
        said(
          'article:published_time',
          'citation_publication_date',
          'citation_date',
          'dc.date.issued',
          'dcterms.issued',
          'dc.date',
          'dcterms.date',
          'dcterms.created',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
          'publishdate',
          'publish-date',
          'date',
        ) ??
        markedDate(html),
    ),
    language: languageOf(
      html.getAttribute('lang') ??
        html.getAttribute('xml:lang') ??
        linked?.language ??
        said('content-language', 'dc.language', 'og:locale'),
    ),
    url: addressOf(page, source, said('og:url'), linked?.url ?? null),
  }
}

/** The contents of `meta` elements by name, in lower case; several of one name (authors) are joined. */
function metaOf(html: PageElement): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const element of html.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim()
    if (!content) continue
    const names = ['property', 'name', 'itemprop', 'http-equiv']
      .map(attribute => element.getAttribute(attribute)?.trim().toLowerCase())
      .find(value => value)
    for (const name of names?.split(/\s+/) ?? []) {
      const before = all.get(name)
      if (before === undefined) all.set(name, content)
      else if (name === 'citation_author' && before.length < 1000) all.set(name, `${before}; ${content}`)
    }
  }
  return all
}

// Sites put their name behind the title, after a dash or a bar.
function pageTitle(head: PageElement, publisher: string | null): string | null {
  const title = head.querySelector('title')?.textContent.slice(0, 2000).replace(/\s+/g, ' ').trim() ?? ''
  if (title === '') return null
  const parts = /^(.+?)\s+[-–—|:·•»]\s+([^-–—|·•»]+)$/u.exec(title)
  if (parts && publisher && sameName(parts[2]!, publisher)) return parts[1]!
  return title
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const sameName = (one: string, other: string) => letters(one) === letters(other)

const withoutBy = (author: string | null): string | null => {
  const name = author?.replace(/^\s*by[:\s]\s*/i, '').trim() ?? ''
  return name === '' || /^https?:\/\//i.test(name) ? null : name
}

function markedAuthor(html: PageElement): string | null {
  const marked =
    html.querySelector('[itemprop~="author"] [itemprop~="name"]') ??
    html.querySelector('[itemprop~="author"], a[rel~="author"]')
  const name = marked?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  return name !== '' && name.length <= 120 ? name : null
}

function markedDate(html: PageElement): string | null {
  const marked = html.querySelector('[itemprop~="datePublished"], time[pubdate], time[datetime]')
  return (
    marked && (marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent.trim())
  )
}

function dayOf(written: string | null): string | null {
  if (written === null) return null
  const text = written.trim()
  return readDate(text)?.day ?? /^(?:1[5-9]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.exec(text)?.[0] ?? null
}

// `en_US` is how Open Graph writes `en-US`; lists begin with the language of the page.
const languageOf = (written: string | null): string | null => {
  const tag = written?.split(',')[0]!.trim().replaceAll('_', '-') ?? ''
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null
}

function addressOf(
  page: Page,
  source: string,
  openGraph: string | null,
  linked: string | null,
): string | null {
  const canonical = [...page.html.getElementsByTagName('link')]
    .find(link => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
    ?.getAttribute('href')
  const saved = savedFrom(source)
  const found = [canonical, openGraph, linked, saved].find(address =>
    /^https?:\/\/[^\s/]+/i.test(address ?? ''),
  )
  return found?.trim() ?? null
}

/** The address in the comment that a browser or the SingleFile extension leaves in a page that it saves; or `null`. */
export function savedFrom(source: string): string | null {
  const top = source.slice(0, 20_000)
  const said =
    /<!-{2}\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(top) ??
    /<!-{2}\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(top)
  const address = said?.[1] ?? ''
  return /^https?:\/\//i.test(address) ? address : null
}
