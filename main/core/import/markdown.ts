import { Fragment, type Node } from 'prosemirror-model'
import { documentSchema, normalizeDocument } from '../../../shared/document/index.ts'
import type { DocumentDetails } from '../../../shared/model/index.ts'
import { parseDocumentMarkdown } from '../../../shared/markdown/parse.ts'
import { readDate } from './dates.ts'
import { localName } from './beside.ts'
import { dataBytes } from './html/page-pictures.ts'
import type { SourceContext, SourceParser } from './parsed-source.ts'
import { Pictures } from './pictures.ts'
import { tooMuch } from './refusals.ts'
import { countOf, readSourceText } from './source-text.ts'

/** How many of the characters that Markdown is made of a file may have: more are there to choke a parser. */
const mostMarks = 2_000_000

/** A Markdown file, with what its front matter says. */
export const parseMarkdownFile: SourceParser = async (bytes, { name, beside }) => {
  const { text: source, guessed } = await readSourceText(bytes, name)
  let marks = 0
  for (const character of '*_`[]|<>!&\\') marks += countOf(source, character)
  if (marks > mostMarks) throw tooMuch(name, 'two million characters of markup')
  const pictures = new Pictures()
  const { doc, frontMatter } = parseMarkdown(source, address => keepPicture(address, pictures, beside))
  return {
    doc: normalizeDocument(doc),
    details: detailsOf(frontMatter),
    assets: pictures.assets,
    highlights: [],
    leftOut: pictures.leftOut,
    guessedEncoding: guessed,
  }
}

// What is in the text itself, or beside the file; nothing is fetched.
function keepPicture(address: string, pictures: Pictures, beside: SourceContext['beside']): string | null {
  if (/^data:/i.test(address)) {
    const bytes = dataBytes(address)
    return bytes ? pictures.keep(bytes) : pictures.leaveOut('missing')
  }
  if (/^(?:https?:)?\/\//i.test(address)) return pictures.leaveOut('remote')
  const bytes = beside?.(localName(address)) ?? null
  return bytes ? pictures.keep(bytes) : pictures.leaveOut('missing')
}

/** What a Markdown file says of itself between two lines of `---` at its top, by lower-case key. */
export type FrontMatter = ReadonlyMap<string, string>

/** A Markdown file: its document and its front matter, which stays in the document as a block of code. */
export function parseMarkdown(
  source: string,
  picture?: (address: string) => string | null,
): { doc: Node; frontMatter: FrontMatter } {
  const match = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(0, longestFrontMatter))
  const entries = match && readEntries(match[1]!)
  if (!match || !entries) return { doc: parseDocumentMarkdown(source, picture), frontMatter: new Map() }
  const doc = parseDocumentMarkdown(source.slice(match[0].length), picture)
  const { nodes } = documentSchema
  const block = nodes.code_block.create(null, documentSchema.text(match[1]!))
  return { doc: nodes.doc.create(null, Fragment.from(block).append(doc.content)), frontMatter: entries }
}

const longestFrontMatter = 20_000

// The simple part of YAML that front matter is written in; `null` where the first line is no `key: value`.
function readEntries(text: string): FrontMatter | null {
  if (!/^[\w-]+[ \t]*:/.test(text)) return null
  const entries = new Map<string, string>()
  for (const line of text.split('\n')) {
    const entry = /^([\w-]+)[ \t]*:[ \t]+(.+)$/.exec(line)
    if (entry) entries.set(entry[1]!.toLowerCase(), unquote(entry[2]!.trim()))
  }
  return entries
}

/** What front matter says of the report. */
export function detailsOf(frontMatter: FrontMatter): Partial<DocumentDetails> {
  const said = (...keys: string[]) =>
    keys.map(key => frontMatter.get(key)).find(value => value !== undefined) ?? null
  const title = said('title')
  return {
    ...(title === null ? {} : { title }),
    author: said('author', 'authors', 'byline'),
    publisher: said('publisher', 'source', 'publication'),
    publishedOn: readDate(said('date', 'published') ?? '')?.day ?? null,
    language: said('lang', 'language'),
    url: said('url', 'link'),
  }
}

const unquote = (value: string) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
