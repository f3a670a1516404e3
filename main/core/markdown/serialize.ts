/** Writing Markdown, which both sides do: see shared/markdown. */
export { type CitationText, serializeMarkdown } from '../../../shared/markdown/serialize.ts'
