import MarkdownIt, {
  type MarkdownIt as Tokenizer,
  type StateBlock,
  type StateCore,
  type Token,
} from 'markdown-it'
import { isSafeAddress } from '../document/index.ts'

/** Lists and quotes within each other further than this are kept as the text they are written in. */
const deepest = 60

/**
 * CommonMark with tables. Raw HTML is text; a link with an address that is not kept loses its mark and leaves its
 * text; a picture's content is its description without marks; the content of each table cell is a paragraph.
 */
export function markdownTokenizer(): Tokenizer {
  const tokenizer = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(
    'strikethrough',
  )
  // Addresses are judged below; what is refused here would stay in the text as it is written.
  tokenizer.validateLink = () => true
  tokenizer.block.ruler.before('table', 'too_deep', keepDeepText)
  tokenizer.core.ruler.push('unsafe_links', state => dropUnsafeLinks(state.tokens))
  tokenizer.core.ruler.push('cell_paragraphs', wrapCells)
  tokenizer.core.ruler.push('picture_descriptions', ({ tokens, env }) => {
    for (const token of tokens) {
      for (const child of token.children ?? []) {
        if (child.type !== 'image') continue
        child.content = tokenizer.renderer.renderInlineAsText(child.children ?? [], tokenizer.options, env)
      }
    }
  })
  return tokenizer
}

// markdown-it itself leaves out what lies deeper than its `maxNesting`.
function keepDeepText(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (state.level < deepest) return false
  if (silent) return true
  state.push('paragraph_open', 'p', 1)
  const inline = state.push('inline', '', 0)
  inline.content = state.getLines(start, end, state.blkIndent, false).trim()
  inline.map = [start, end]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = end
  return true
}

function dropUnsafeLinks(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (!token.children) continue
    let dropping = false
    token.children = token.children.filter(child => {
      if (child.type === 'link_open') {
        dropping = !isSafeAddress(child.attrGet('href'))
        return !dropping
      }
      return child.type !== 'link_close' || !dropping
    })
  }
}

function wrapCells(state: StateCore): void {
  const wrapped: Token[] = []
  for (const token of state.tokens) {
    const closes = token.type === 'th_close' || token.type === 'td_close'
    if (closes) wrapped.push(new state.Token('paragraph_close', 'p', -1))
    wrapped.push(token)
    if (token.type === 'th_open' || token.type === 'td_open') {
      wrapped.push(new state.Token('paragraph_open', 'p', 1))
    }
  }
  state.tokens = wrapped
}
