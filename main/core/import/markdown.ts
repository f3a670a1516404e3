import { Fragment, type Node } from 'prosemirror-model'
import { documentSchema, normalizeDocument } from '../../../shared/document/index.ts'
import type { DocumentDetails } from '../../../shared/model/index.ts'
import { parseDocumentMarkdown } from '../../../shared/markdown/parse.ts'
import { readDate } from './dates.ts'
import type { SourceParser } from './parsed-source.ts'
import { tooMuch } from './refusals.ts'
import { countOf, readSourceText } from './source-text.ts'

/** How many of the characters that Markdown is made of a file may have: more are there to choke a parser. */
const mostMarks = 2_000_000

/** A Markdown file, with what its front matter says. */
export const parseMarkdownFile: SourceParser = async (bytes, { name }) => {
  const { text: source, guessed } = await readSourceText(bytes, name)
  let marks = 0
  for (const character of '*_`[]|<>!&\\') marks += countOf(source, character)
  if (marks > mostMarks) throw tooMuch(name, 'two million characters of markup')
  const { doc, frontMatter } = parseMarkdown(source)
  return {
    doc: normalizeDocument(doc),
    details: detailsOf(frontMatter),
    assets: new Map(),
    highlights: [],
    leftOut: picturesLeftOut(doc),
    guessedEncoding: guessed,
  }
}

function picturesLeftOut(doc: Node): string[] {
  let count = 0
  doc.descendants(node => {
    if (node.type === documentSchema.nodes.image) count += 1
  })
  if (count === 0) return []
  return [
    count === 1
      ? 'A picture that is not in the file itself.'
      : `${count} pictures that are not in the file itself.`,
  ]
}

/** What a Markdown file says of itself between two lines of `---` at its top, by lower-case key. */
export type FrontMatter = ReadonlyMap<string, string>

/** A Markdown file: its document and its front matter, which stays in the document as a block of code. */
export function parseMarkdown(source: string): { doc: Node; frontMatter: FrontMatter } {
  const match = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(0, longestFrontMatter))
  const entries = match && readEntries(match[1]!)
  if (!match || !entries) return { doc: parseDocumentMarkdown(source), frontMatter: new Map() }
  const doc = parseDocumentMarkdown(source.slice(match[0].length))
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
