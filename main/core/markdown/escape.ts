/** Escaping Markdown, which both sides do: see shared/markdown. */
export { escapeInline, escapeLine, escapeLines } from '../../../shared/markdown/escape.ts'
