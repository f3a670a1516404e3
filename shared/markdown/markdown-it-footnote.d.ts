declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'
  /** Footnotes, as Pandoc writes them; the package has no types of its own. */
  export default function footnotes(tokenizer: MarkdownIt): void
}
