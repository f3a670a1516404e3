import { ContractError } from '../../../../shared/contract/index.ts'
import { isElement, type PageElement } from '../html/page-node.ts'
import { parsePage } from '../html/parse-page.ts'
import { childOf, childrenOf, decodeXml, descendantsOf, textOf, type XmlElement } from '../office/xml.ts'
import { type Book, fragmentOf, resolvePath } from './book.ts'

/** A title of the table of contents. */
export interface ContentsEntry {
  readonly title: string
  /** 1 for the outermost. */
  readonly depth: number
  readonly path: string
}

/** What a book says of its parts besides their text. */
export interface Contents {
  readonly entries: readonly ContentsEntry[]
  /** The printed numbers of pages, by `path#id` of where they begin. */
  readonly pages: ReadonlyMap<string, string>
  /** The page that holds the table of contents; `null` where no page does. */
  readonly path: string | null
}

/** The table of contents and the list of pages: of EPUB 3, else of EPUB 2; one that cannot be read is none. */
export function readContents(book: Book): Contents {
  const items = [...book.items.values()]
  const nav = items.find(({ properties }) => properties.split(/\s+/).includes('nav'))
  const ncx = items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')
  const guide = childrenOf(childOf(book.root, 'guide'), 'reference').find(
    ({ attributes }) => attributes['type'] === 'toc',
  )
  const own = nav ? navContents(book, nav.path) : null
  const old = ncx ? ncxContents(book, ncx.path) : null
  return {
    entries: own?.entries.length ? own.entries : (old?.entries ?? []),
    pages: own?.pages.size ? own.pages : (old?.pages ?? new Map()),
    path: nav?.path ?? (guide ? resolvePath(book.path, guide.attributes['href'] ?? '') : null),
  }
}

interface Found {
  readonly entries: ContentsEntry[]
  readonly pages: Map<string, string>
}

function navContents(book: Book, path: string): Found | null {
  const bytes = book.bytes(path)
  if (!bytes) return null
  const found: Found = { entries: [], pages: new Map() }
  const page = parsePage(decodeXml(bytes), book.file, { xhtml: true })
  for (const nav of page.body.getElementsByTagName('nav')) {
    const type = nav.getAttribute('epub:type') ?? ''
    const isPages = /\bpage-list\b/.test(type)
    if (!isPages && !/\btoc\b/.test(type)) continue
    for (const link of nav.getElementsByTagName('a')) {
      const href = link.getAttribute('href') ?? ''
      add(found, isPages, tidy(link.textContent), depthIn(link, nav), path, href)
    }
  }
  return found
}

function depthIn(link: PageElement, nav: PageElement): number {
  let depth = 0
  for (let at = link.parentNode; at && at !== nav; at = at.parentNode) {
    if (isElement(at) && at.localName === 'li') depth += 1
  }
  return Math.max(depth, 1)
}

// OPF 2.0.1, section 2.4.1.2: navMap of navPoints within navPoints, pageList of pageTargets.
function ncxContents(book: Book, path: string): Found | null {
  const root = readable(book, path)
  if (!root) return null
  const found: Found = { entries: [], pages: new Map() }
  const walk = (parent: XmlElement | null, depth: number): void => {
    for (const point of childrenOf(parent, 'navPoint')) {
      addPoint(found, false, point, depth, path)
      walk(point, depth + 1)
    }
  }
  walk(childOf(root, 'navMap'), 1)
  for (const target of descendantsOf(childOf(root, 'pageList'), 'pageTarget')) {
    addPoint(found, true, target, 1, path)
  }
  return found
}

function addPoint(found: Found, isPage: boolean, point: XmlElement, depth: number, path: string): void {
  const label = textOf(childOf(childOf(point, 'navLabel'), 'text'))
  add(found, isPage, tidy(label), depth, path, childOf(point, 'content')?.attributes['src'] ?? '')
}

function add(
  { entries, pages }: Found,
  isPage: boolean,
  title: string,
  depth: number,
  path: string,
  href: string,
): void {
  if (title === '' || href === '') return
  const target = resolvePath(path, href)
  if (isPage) pages.set(`${target}#${fragmentOf(href)}`, title)
  else entries.push({ title, depth, path: target })
}

// A book can be read without its table of contents.
function readable(book: Book, path: string): XmlElement | null {
  try {
    return book.xml(path)
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'damaged') throw error
    return null
  }
}

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, 500)
