/**
 * Text as Markdown (CommonMark 0.31, with GFM's tables) that reads back as exactly that text, whatever is in it: one
 * line, which may stand at the start of a block (`atStart`) or end one (`atEnd`).
 *
 * What could mean something is escaped with a backslash; blanks that a parser would trim, as numeric references.
 */
export function escapeLine(
  line: string,
  { atStart, atEnd }: { readonly atStart: boolean; readonly atEnd: boolean },
): string {
  let escaped = line.replace(special, '\\$&').replace(reference, '&amp;')
  if (atStart)
    escaped = escaped
      .replace(opening, '$1\\$2')
      .replace(numbered, '$1\\$2')
      .replace(leadingBlanks, asReferences)
  if (atEnd) escaped = escaped.replace(trailingBlanks, asReferences)
  return escaped.replace(unwritable, asReferences)
}

/** Several lines as one paragraph of Markdown, with hard breaks between them; `indent` stands before all but the first. */
export function escapeLines(text: string, indent = ''): string {
  return text
    .split('\n')
    .map(line => escapeLine(line, { atStart: true, atEnd: true }))
    .join(`\\\n${indent}`)
}

/** Text for the inside of a line, where the text's own line ends are blanks. */
export function escapeInline(text: string): string {
  return escapeLine(text.replace(/\s*\n\s*/g, ' '), { atStart: true, atEnd: true })
}

const special = /[\\`*_[\]<>|~]/g
const reference = /&(?=#?[0-9A-Za-z]+;)/g
// A line that begins so opens a heading, a list, a quote, a rule or a table, or underlines what is above it.
const opening = /^(\s*)([-+](?=[\s+-]|$)|#(?=[\s#]|$)|=|:(?=-))/
const numbered = /^(\s*\d{1,9})([.)])(?=\s|$)/
const leadingBlanks = /^\s+/
const trailingBlanks = /\s+$/
// What a parser takes for a line end or cannot keep.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\r\n\u000b\u000c\u0085\u2028\u2029]/g

function asReferences(blanks: string): string {
  return [...blanks].map(blank => `&#${blank.codePointAt(0)};`).join('')
}
