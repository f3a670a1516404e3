import type { MarkdownIt, StateInline } from 'markdown-it'

const pattern = /\[\[highlight:([^[\]\s]{1,100})\]\]/y

/** Teaches a tokenizer `[[highlight:REFERENCE]]` (a `citation` token whose content is the reference), and pictures as text. */
export function recogniseCitations(tokenizer: MarkdownIt): MarkdownIt {
  tokenizer.inline.ruler.before('link', 'citation', readCitation)
  tokenizer.core.ruler.push('pictures_as_text', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const child of children ?? []) if (child.type === 'image') child.type = 'text'
    }
  })
  return tokenizer
}

function readCitation(state: StateInline, silent: boolean): boolean {
  pattern.lastIndex = state.pos
  const match = pattern.exec(state.src)
  if (!match || pattern.lastIndex > state.posMax) return false
  if (!silent) state.push('citation', '', 0).content = match[1]!
  state.pos += match[0].length
  return true
}
