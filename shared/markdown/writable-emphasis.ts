import MarkdownIt from 'markdown-it'
import { Fragment, type Node } from 'prosemirror-model'

const emphasis = new Set(['em', 'strong'])
const reader = new MarkdownIt('commonmark')

/**
 * The same document without emphasis where Markdown cannot hold it: the stars of `**Note:**text` mean nothing
 * (CommonMark 0.31, section 6.2, delimiter runs), and would show. It is left out of the whole block, words unchanged.
 * @param write how a document is written as Markdown, a citation as its quote
 */
export function withWritableEmphasis(node: Node, write: (doc: Node) => string): Node {
  if (node.isLeaf) return node
  if (node.isTextblock) {
    if (!isEmphasised(node)) return node
    const plainEdged = withPlainEdges(node)
    return isWritable(plainEdged, write) ? plainEdged : withoutEmphasis(node)
  }
  const children: Node[] = []
  node.forEach(child => children.push(withWritableEmphasis(child, write)))
  return node.copy(Fragment.fromArray(children))
}

function isEmphasised(block: Node): boolean {
  return block.children.some(child => child.marks.some(mark => emphasis.has(mark.type.name)))
}

const unemphasised = (node: Node) => node.mark(node.marks.filter(mark => !emphasis.has(mark.type.name)))

const withoutEmphasis = (block: Node) => block.copy(Fragment.fromArray(block.children.map(unemphasised)))

/** Blanks at the ends of lines lose their emphasis, which cannot begin or end with one. */
function withPlainEdges(block: Node): Node {
  const breaks = (index: number) => (block.maybeChild(index)?.type.name ?? 'hard_break') === 'hard_break'
  const children = block.children.flatMap((child, index) => {
    if (!child.isText) return [child]
    const leading = breaks(index - 1) ? /^\s*/.exec(child.text!)![0].length : 0
    const trailing = breaks(index + 1) ? /\s*$/.exec(child.text!.slice(leading))![0].length : 0
    const end = child.text!.length - trailing
    const piece = (from: number, to: number) => (from < to ? [child.cut(from, to)] : [])
    return [
      ...piece(0, leading).map(unemphasised),
      ...piece(leading, end),
      ...piece(end, child.text!.length).map(unemphasised),
    ]
  })
  return block.copy(Fragment.fromArray(children))
}

function isWritable(block: Node, write: (doc: Node) => string): boolean {
  const wordsOf = (content: readonly Node[]) => {
    const { schema } = block.type
    const doc = schema.node('doc', null, [schema.node('paragraph', null, content)])
    const [, inline] = reader.parse(write(doc), {})
    return (inline?.children ?? [])
      .map(token => (token.type === 'html_inline' ? '' : token.content))
      .join('')
      .replace(/\s+/g, '')
  }
  return wordsOf(block.children) === wordsOf(withoutEmphasis(block).children)
}
