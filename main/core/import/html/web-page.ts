import type { Node } from 'prosemirror-model'
import { countWords, documentSchema, normalizeDocument } from '../../../../shared/document/index.ts'
import type { DecodedText } from '../decode-text.ts'
import { elementToBlocks, htmlToBlocks, type Played } from '../html-to-document.ts'
import type { ParsedSource } from '../parsed-source.ts'
import { Pictures } from '../pictures.ts'
import { findArticle, isBarePage, isTooLarge } from './find-article.ts'
import { readPageDetails, savedFrom } from './page-details.ts'
import type { PageElement } from './page-node.ts'
import { noteHooks } from './page-notes.ts'
import { keepPicture, type PictureFinder } from './page-pictures.ts'
import { type Page, parsePage } from './parse-page.ts'
import { shownWithin } from './shown-words.ts'

const { nodes } = documentSchema

export interface PageOptions {
  /** The file's name, for sentences. */
  readonly name: string
  /** Whether all of the page is wanted, and not its article alone. */
  readonly keepAll: boolean
  /** Finds what was saved along with the page. */
  readonly find: PictureFinder
  /** Where the page was found, if that is said outside of it; `null` otherwise. */
  readonly address: string | null
}

/** Makes a document of a web page: of its article, or of all of it where it has nothing else or `keepAll` says so. */
export function readWebPage(
  { text: source, guessed }: DecodedText,
  { name, keepAll, find, address }: PageOptions,
): ParsedSource {
  const page = parsePage(source, name)
  const details = readPageDetails(page, source)
  const base = address ?? savedFrom(source) ?? details.url ?? null
  const convert = (root: PageElement) => convertPart(root, find, base)
  const isSearched = !keepAll && !isBarePage(page) && !isTooLarge(page)
  const found = isSearched ? articleOf(page, convert) : null
  // The search takes the page apart: where it finds nothing, the page is read once more.
  const { blocks, pictures, played } = found
    ? found.part
    : convert(isSearched ? parsePage(source, name).body : page.body)
  const content = found ? withTitle(blocks, found.headings, details) : blocks
  return {
    doc: normalizeDocument(nodes.doc.create(null, content.length > 0 ? content : nodes.paragraph.create())),
    details: { ...details, url: details.url ?? address },
    assets: pictures.assets,
    highlights: [],
    guessedEncoding: guessed,
    leftOut: [...(found ? furniture(found.around) : []), ...pictures.leftOut, ...playedSentences(played)],
  }
}

interface Article {
  readonly part: Part
  /** The headings of the first level on the whole page. */
  readonly headings: readonly Node[]
  /** How many words the page has besides. */
  readonly around: number
}

/** The article of a page, which is of no use afterwards; `null` where none is found. */
function articleOf(page: Page, convert: (root: PageElement) => Part): Article | null {
  const { words, headings } = shownWithin(page.body)
  const titles = headings.slice(0, mostTitles).flatMap(titleOf)
  const article = findArticle(page)
  if (!article) return null
  const part = convert(article)
  const own = wordsOf(part.blocks)
  // A part that is this small, and of so little of the page, is no article.
  if (own < 25 && own < words * 0.8) return null
  return { part, headings: titles, around: words - own }
}

/** How many headings of the first level are looked at for the title. */
const mostTitles = 100

const titleOf = (heading: PageElement): readonly Node[] =>
  elementToBlocks(heading, noteHooks({ address: () => null })).filter(block => block.type === nodes.heading)

const wordsOf = (blocks: readonly Node[]): number =>
  blocks.reduce((sum, block) => sum + countWords(block.textBetween(0, block.content.size, ' ', ' ')), 0)

interface Part {
  readonly blocks: readonly Node[]
  readonly pictures: Pictures
  readonly played: Played
}

function convertPart(root: PageElement, find: PictureFinder, base: string | null): Part {
  const pictures = new Pictures()
  const addresses = new Map<string, string | null>()
  const hooks = noteHooks({
    address: href => {
      const known = addresses.get(href)
      if (known !== undefined) return known
      const full = URL.parse(href.trim(), base ?? undefined)?.href ?? null
      addresses.set(href, full)
      return full
    },
    picture: image => keepPicture(image, { pictures, find, base }),
  })
  const { blocks, played } = htmlToBlocks(root, hooks)
  return { blocks, pictures, played }
}

// The search leaves out the title's heading, since readers of articles show the title by themselves.
function withTitle(
  article: readonly Node[],
  headings: readonly Node[],
  {
    title,
    publisher,
  }: { readonly title?: string | undefined; readonly publisher?: string | null | undefined },
): readonly Node[] {
  const isTitle = (heading: Node) => title !== undefined && agrees(heading.textContent, title)
  const others = headings.filter(heading => !agrees(heading.textContent, publisher ?? ''))
  const heading = headings.find(isTitle) ?? (others.length === 1 ? others[0]! : null)
  if (!heading) return article
  const [first, ...rest] = article
  const isThere = first?.type === nodes.heading && agrees(first.textContent, heading.textContent)
  return isThere ? [heading, ...rest] : [heading, ...article]
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function agrees(one: string, other: string): boolean {
  const [short, long] = [letters(one), letters(other)].sort((a, b) => a.length - b.length) as [string, string]
  return short !== '' && long.includes(short) && short.length * 2 > long.length
}

function furniture(words: number): string[] {
  if (words < 5) return []
  return [`What surrounds the article on its page: about ${words.toLocaleString('en')} words.`]
}

function playedSentences({ videos, sounds, frames }: Played): string[] {
  const counted = (count: number, one: string, more: string) =>
    count === 0 ? [] : [count === 1 ? one : `${count} ${more}`]
  return [
    ...counted(videos, 'A video.', 'videos.'),
    ...counted(sounds, 'A sound recording.', 'sound recordings.'),
    ...counted(frames, 'A frame with a page of its own.', 'frames with pages of their own.'),
  ]
}
