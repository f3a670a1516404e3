import MarkdownIt, { type Token } from 'markdown-it'

/** A parser of Markdown that is not the application's own: CommonMark with HTML, and GFM's tables and strikethrough. */
export const readMarkdown = new MarkdownIt({ html: true })

/** The text of a token's line, with its line breaks as newlines. HTML and pictures show as what they are written in. */
export function textOf(inline: Token): string {
  return (inline.children ?? [])
    .map(token => (token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : token.content))
    .join('')
}

/** The texts of the paragraphs of a Markdown text, in order, those of quotes and lists included. */
export function paragraphsOf(markdown: string): string[] {
  return readMarkdown
    .parse(markdown, {})
    .filter((token, index, all) => token.type === 'inline' && all[index - 1]?.type === 'paragraph_open')
    .map(textOf)
}

/** The texts of the quotes (`>`), their paragraphs joined by a blank line. */
export function quotesOf(markdown: string): string[] {
  const quotes: string[][] = []
  let depth = 0
  for (const token of readMarkdown.parse(markdown, {})) {
    if (token.type === 'blockquote_open' && (depth += 1) === 1) quotes.push([])
    if (token.type === 'blockquote_close') depth -= 1
    if (token.type === 'inline' && depth > 0) quotes.at(-1)!.push(textOf(token))
  }
  return quotes.map(paragraphs => paragraphs.join('\n\n'))
}
