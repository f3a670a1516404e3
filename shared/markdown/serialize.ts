import { MarkdownSerializer, type MarkdownSerializerState } from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { escapeInline, escapeLine } from './escape.ts'
import { serializeTable } from './serialize-table.ts'
import { withWritableEmphasis } from './writable-emphasis.ts'

/** Says, in Markdown of one line, what stands for a citation in a note. */
export type CitationText = (citation: { readonly highlightId: string; readonly quote: string }) => string

export interface SerializeOptions {
  /** How many levels deeper headings become than they are (less than 0: higher); 6 is the deepest, 1 the highest. */
  readonly headingShift?: number
  /** Without it a citation is its quote. */
  readonly cite?: CitationText
}

/**
 * A note (or a document) as Markdown: CommonMark 0.31 with tables of GFM, without a line end after the last block.
 * Read again it has the same text. Cells lose their spans; sub- and superscript become HTML tags; empty paragraphs go.
 */
export function serializeMarkdown(
  node: Node,
  { headingShift = 0, cite = quoteAlone }: SerializeOptions = {},
): string {
  const writable = withWritableEmphasis(node, doc => serializerOf(0, quoteAlone).serialize(doc))
  return serializerOf(headingShift, cite).serialize(writable).trimEnd()
}

const quoteAlone: CitationText = ({ quote }) => `“${escapeInline(quote)}”`

// Read by the serializer, though its types know it as an option of `serialize` alone.
const tight: object = { tightLists: true }

type Nodes = ConstructorParameters<typeof MarkdownSerializer>[0]

function serializerOf(headingShift: number, cite: CitationText): MarkdownSerializer {
  const nodes: Nodes = {
    ...blocks,
    heading(state, node) {
      const level = Math.max(1, Math.min(6, (node.attrs.level as number) + headingShift))
      state.write(`${'#'.repeat(level)} `)
      state.renderInline(withoutBreaks(node), false)
      state.closeBlock(node)
    },
    table(state, node) {
      const rows = serializeTable(node, cell => serializeMarkdown(asParagraphs(cell), { headingShift, cite }))
      for (const row of rows) {
        state.ensureNewLine()
        state.write(row)
      }
      state.closeBlock(node)
    },
    text(state, node, parent, index) {
      const text = escapeText(node, parent, index)
      state.text(text, false)
    },
    citation(state, node) {
      state.text(cite(node.attrs as { highlightId: string; quote: string }), false)
    },
  }
  return new MarkdownSerializer(nodes, marks, tight)
}

const blocks: Nodes = {
  paragraph(state, node) {
    if (node.content.size === 0) return
    state.renderInline(node)
    state.closeBlock(node)
  },
  blockquote(state, node) {
    state.wrapBlock('> ', null, node, () => state.renderContent(node))
  },
  code_block(state, node) {
    const fence = '`'.repeat(Math.max(3, longestRun(node.textContent) + 1))
    state.write(`${fence}\n`)
    state.text(node.textContent, false)
    state.write('\n')
    state.write(fence)
    state.closeBlock(node)
  },
  horizontal_rule(state, node) {
    state.write('* * *')
    state.closeBlock(node)
  },
  bullet_list(state, node, parent, index) {
    partFromText(state, node, parent.maybeChild(index - 1))
    state.renderList(node, '  ', () => '- ')
  },
  ordered_list(state, node, parent, index) {
    partFromText(state, node, parent.maybeChild(index - 1))
    const first = node.attrs.start as number
    const width = String(first + node.childCount - 1).length + 2
    state.renderList(node, ' '.repeat(width), index => `${first + index}. `.padEnd(width))
  },
  list_item(state, node) {
    state.renderContent(node)
  },
  hard_break(state, _, parent, index) {
    // At the end of a block it breaks nothing, and would be a backslash.
    if (parent.children.slice(index).some(child => child.type.name !== 'hard_break')) state.write('\\\n')
  },
  page_mark() {},
  image(state, node) {
    if (node.attrs.alt !== '') state.text(`\\[${escapeInline(node.attrs.alt as string)}\\]`, false)
  },
}

// A list that begins with another number than 1, or with nothing, is taken for a part of the paragraph above it.
function partFromText(state: MarkdownSerializerState, list: Node, before: Node | null): void {
  const joins = (list.attrs.start ?? 1) !== 1 || list.firstChild!.textContent === ''
  if (joins && before) state.write('')
}

const marks: ConstructorParameters<typeof MarkdownSerializer>[1] = {
  em: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
  strong: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
  link: {
    open: '[',
    close: (_, mark) => `](<${addressOf(mark.attrs.href as string)}>)`,
    mixable: true,
  },
  subscript: { open: '<sub>', close: '</sub>', mixable: true },
  superscript: { open: '<sup>', close: '</sup>', mixable: true },
  code: {
    open: (_state, _mark, parent, index) => ticks(parent.child(index), 'open'),
    close: (_state, _mark, parent, index) => ticks(parent.child(index - 1), 'close'),
    escape: false,
  },
}

const addressOf = (href: string) =>
  href.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('\\', '%5C').replaceAll('&', '&amp;')

function escapeText(node: Node, parent: Node, index: number): string {
  const before = parent.maybeChild(index - 1)
  const after = parent.maybeChild(index + 1)
  const breaks = (neighbour: Node | null) => neighbour === null || neighbour.type.name === 'hard_break'
  const escaped = escapeLine(node.text!, { atStart: breaks(before), atEnd: breaks(after) })
  // A link that follows would be a picture.
  return after ? escaped.replace(/!$/, '\\!') : escaped
}

/** A code span's delimiter: longer than any run of backticks inside, with a blank where the code touches it. */
function ticks(node: Node, side: 'open' | 'close'): string {
  const text = node.text ?? ''
  const fence = '`'.repeat(longestRun(text) + 1)
  const padded = /^`|`$/.test(text) || /^ .*[^ ].* $/s.test(text)
  if (!padded) return fence
  return side === 'open' ? `${fence} ` : ` ${fence}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}

// A cell is one line, in which marks of headings, lists and code blocks would be read as they stand.
function asParagraphs(cell: Node): Node {
  const { paragraph } = cell.type.schema.nodes
  const paragraphs: Node[] = []
  cell.descendants(node => {
    if (!node.isTextblock) return true
    const content = node.type.spec.code ? codeLine(node) : node.content
    paragraphs.push(paragraph!.create(null, content))
    return false
  })
  return cell.type.create(cell.attrs, paragraphs.length > 0 ? paragraphs : [paragraph!.create()])
}

function codeLine(block: Node): Node | null {
  const { schema } = block.type
  const line = block.textContent.replace(/\s*\n\s*/g, ' ').trim()
  return line === '' ? null : schema.text(line, [schema.marks.code!.create()])
}

// A heading is one line.
function withoutBreaks(heading: Node): Node {
  const { schema } = heading.type
  let content = heading.content
  heading.forEach((child, _, index) => {
    if (child.type.name === 'hard_break') content = content.replaceChild(index, schema.text(' '))
  })
  return heading.copy(content)
}
