import { Fragment, type Node } from 'prosemirror-model'
import { documentSchema } from '../../../shared/document/index.ts'
import { parseDocumentMarkdown } from '../markdown/parse.ts'

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

const unquote = (value: string) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
