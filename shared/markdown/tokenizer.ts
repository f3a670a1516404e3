/// <reference path="./markdown-it-footnote.d.ts" />
import MarkdownIt, {
  type MarkdownIt as Tokenizer,
  type StateBlock,
  type StateCore,
  type Token,
} from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { isSafeAddress } from '../document/index.ts'

/** Lists and quotes within each other further than this are kept as the text they are written in. */
const deepest = 60

/**
 * CommonMark with tables. Raw HTML is text; a link with an address that is not kept loses its mark and leaves its
 * text; a picture's content is its description without marks; the content of each table cell is a paragraph.
 * @param withNotes whether `[^1]` is a footnote: a raised mark `[1]`, and its text at the end below a rule
 */
export function markdownTokenizer(withNotes = false): Tokenizer {
  const tokenizer = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(
    'strikethrough',
  )
  // Addresses are judged below; what is refused here would stay in the text as it is written.
  tokenizer.validateLink = () => true
  tokenizer.block.ruler.before('table', 'too_deep', keepDeepText)
  if (withNotes) {
    tokenizer.use(footnotes)
    tokenizer.core.ruler.before('footnote_tail', 'uncited_notes', keepUncited)
    tokenizer.core.ruler.push('note_marks', markNotes)
  }
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

interface NoteMeta {
  readonly id: number
  readonly label?: string
}

const noteOf = (token: Token) => token.meta as unknown as NoteMeta

// What no mark leads to stays where it stands: markdown-it-footnote would drop it.
function keepUncited(state: StateCore): void {
  const { refs = {} } = (state.env as { footnotes?: { refs?: Record<string, number> } }).footnotes ?? {}
  let label: string | null = null
  state.tokens = state.tokens.filter(token => {
    if (token.type === 'footnote_reference_open') {
      const { label: own } = noteOf(token)
      if ((refs[`:${own}`] ?? -1) >= 0) return true
      label = `[^${own}]: `
      return false
    }
    if (token.type === 'footnote_reference_close' && label !== null) {
      label = null
      return false
    }
    if (token.type === 'inline' && label !== null && label !== '') {
      token.children?.unshift(textToken(state, label))
      label = ''
    }
    return true
  })
}

function markNotes(state: StateCore): void {
  const tokens: Token[] = []
  let mark: string | null = null
  for (const token of state.tokens) {
    if (token.children) token.children = token.children.flatMap(child => raised(state, child))
    if (token.type === 'footnote_block_open') tokens.push(new state.Token('hr', 'hr', 0))
    else if (token.type === 'footnote_open') mark = `[${noteOf(token).id + 1}] `
    else if (!token.type.startsWith('footnote_')) {
      if (mark !== null) {
        if (token.type === 'paragraph_open') {
          tokens.push(token)
          continue
        }
        if (token.type === 'inline' && tokens.at(-1)?.type === 'paragraph_open') {
          token.children?.unshift(textToken(state, mark))
        } else tokens.push(...paragraphOf(state, mark.trim()))
        mark = null
      }
      tokens.push(token)
    } else if (mark !== null && token.type === 'footnote_close') {
      tokens.push(...paragraphOf(state, mark.trim()))
      mark = null
    }
  }
  state.tokens = tokens
}

function raised(state: StateCore, token: Token): Token[] {
  if (token.type !== 'footnote_ref') return [token]
  const mark = textToken(state, `[${noteOf(token).id + 1}]`)
  return [new state.Token('sup_open', 'sup', 1), mark, new state.Token('sup_close', 'sup', -1)]
}

function paragraphOf(state: StateCore, text: string): Token[] {
  const inline = new state.Token('inline', '', 0)
  inline.children = [textToken(state, text)]
  return [new state.Token('paragraph_open', 'p', 1), inline, new state.Token('paragraph_close', 'p', -1)]
}

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token('text', '', 0)
  token.content = content
  return token
}
