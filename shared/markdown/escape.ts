/**
 * Text as Markdown (CommonMark 0.31, with GFM's tables) that reads back as exactly that text, whatever is in it: one
 * line, which may stand at the start of a block (`atStart`) or end one (`atEnd`).
 *
 * What could mean something is escaped with a backslash; blanks that a parser would trim become numeric references.
 * Control characters, which no Markdown can hold, become blanks.
 */
export function escapeLine(
  line: string,
  { atStart, atEnd }: { readonly atStart: boolean; readonly atEnd: boolean },
): string {
  let escaped = line.replace(controls, ' ').replace(special, '\\$&').replace(reference, '&amp;')
  if (atStart)
    escaped = escaped
      .replace(opening, '$1\\$2')
      .replace(numbered, '$1\\$2')
      .replace(leadingBlanks, asReferences)
  if (atEnd) escaped = escaped.replace(closing, '\\$&').replace(trailingBlanks, asReferences)
  return escaped.replace(lineEnds, asReferences)
}

/** Several lines as one paragraph of Markdown, with hard breaks between them; `indent` stands before all but the first. */
export function escapeLines(text: string, indent = ''): string {
  const [, lines = '', ending = ''] = /^(.*?)(\n*)$/s.exec(text)!
  const escaped = lines
    .split('\n')
    .map(line => escapeLine(line, { atStart: true, atEnd: true }))
    .join(`\\\n${indent}`)
  // A hard break at the end of a paragraph is a backslash.
  return escaped + asReferences(ending)
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
// A heading that ends so loses it.
const closing = /(?<=\s)#+$/
const leadingBlanks = /^\s+/
const trailingBlanks = /\s+$/
// What some parsers take for a line end.
const lineEnds = /[\r\n\u2028\u2029]/g
// HTML knows no references to controls.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

function asReferences(blanks: string): string {
  return [...blanks].map(blank => `&#${blank.codePointAt(0)};`).join('')
}
