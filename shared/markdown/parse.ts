import { MarkdownParser, type ParseSpec } from 'prosemirror-markdown'
import type { Node, Schema } from 'prosemirror-model'
import { documentSchema, noteSchema } from '../document/index.ts'
import { recogniseCitations } from './parse-citations.ts'
import { markdownTokenizer } from './tokenizer.ts'

const shared: Readonly<Record<string, ParseSpec>> = {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: token => ({ level: Number(token.tag.slice(1)) }) },
  blockquote: { block: 'blockquote' },
  bullet_list: { block: 'bullet_list' },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: token => ({ start: Number(token.attrGet('start') ?? 1) }),
  },
  list_item: { block: 'list_item' },
  code_block: { block: 'code_block', noCloseToken: true },
  fence: { block: 'code_block', noCloseToken: true },
  hr: { node: 'horizontal_rule' },
  hardbreak: { node: 'hard_break' },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'table_row' },
  th: { block: 'table_header' },
  td: { block: 'table_cell' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  code_inline: { mark: 'code', noCloseToken: true },
  link: { mark: 'link', getAttrs: token => ({ href: token.attrGet('href') }) },
}

const parserOf = (
  schema: Schema,
  tokenizer: ReturnType<typeof markdownTokenizer>,
  own: Record<string, ParseSpec>,
) =>
  // prosemirror-markdown is typed by a markdown-it of its own, one major version older.
  new MarkdownParser(schema, tokenizer as never, { ...shared, ...own })

const documentTokenizer = markdownTokenizer(true)

/**
 * A report written in Markdown (CommonMark with tables and footnotes), as a document. Addresses that are not kept lose their link.
 * @param picture the id of the asset that a picture became, by its address in the text, or `null` where it is left out
 * and only described; by default all are
 */
export function parseDocumentMarkdown(
  source: string,
  picture: (address: string) => string | null = () => null,
): Node {
  const parser = parserOf(documentSchema, documentTokenizer, {
    sup: { mark: 'superscript' },
    image: {
      node: 'image',
      getAttrs: token => ({ alt: token.content, assetId: picture(token.attrGet('src') ?? '') }),
    },
  })
  return parser.parse(source)
}

const noteTokenizer = recogniseCitations(markdownTokenizer())

/** What stands where a note cites a highlight. */
export interface Citation {
  readonly highlightId: string
  readonly quote: string
}

/**
 * A note written in Markdown, in which `[[highlight:REFERENCE]]` is a citation of what `cite` finds for the reference.
 * Pictures leave their description as text.
 * @throws what `cite` throws for a reference that it does not know
 */
export function parseNoteMarkdown(source: string, cite: (reference: string) => Citation): Node {
  const parser = parserOf(noteSchema, noteTokenizer, {
    citation: { node: 'citation', getAttrs: token => ({ ...cite(token.content) }) },
  })
  return parser.parse(source)
}
