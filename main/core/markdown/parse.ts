/** Reading Markdown, which both sides do: see shared/markdown. */
export { type Citation, parseDocumentMarkdown, parseNoteMarkdown } from '../../../shared/markdown/parse.ts'
