import type { FormattedRun } from '../bibliography/formatted-text.ts'

/**
 * Text for the inside of an element, or of an attribute in double quotes. Characters that HTML cannot hold (controls,
 * single surrogates, U+FFFE and its like) become U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"]/g, named)
}

// The Living Standard, “Input stream”: parse errors, though no parser drops what follows.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const named = (character: string) => names[character]!

/** Text of unknown direction amid other text. */
export const isolated = (text: string) => `<bdi>${escapeHtml(text)}</bdi>`

/** Exact words in quotation marks. */
export const quoteHtml = (words: string) => `<span class="quote">“${isolated(words)}”</span>`

/** A citation in a citation style. Addresses in it can be followed. */
export function formattedHtml(runs: readonly FormattedRun[]): string {
  return runs
    .map(({ text, italic, bold, raised, smallCaps, underline }) => {
      let html = withAddresses(text)
      if (italic) html = `<i>${html}</i>`
      if (bold) html = `<b>${html}</b>`
      if (raised) html = raised === 'super' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`
      if (smallCaps) html = `<span class="small-caps">${html}</span>`
      return underline ? `<u>${html}</u>` : html
    })
    .join('')
}

function withAddresses(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:)\]])/)
    .map((piece, index) =>
      index % 2 === 1
        ? `<a href="${escapeHtml(piece)}" rel="noreferrer">${escapeHtml(piece)}</a>`
        : escapeHtml(piece),
    )
    .join('')
}
