/** What is written into a cell. A number or a truth is never taken for text. */
export type Cell = string | number | boolean | null

/** Mark that tells spreadsheets that a file is UTF-8. */
export const byteOrderMark = '\ufeff'

// What a spreadsheet takes for the beginning of a formula (also in full width), what it skips before one, and our own mark.
const dangerous = /^[=+\-@\t\r\n'＝＋－＠]/

/**
 * Defuses what a spreadsheet would run as a formula: an apostrophe goes before it, and before a text that begins with an
 * apostrophe. Whoever takes one apostrophe from the beginning of a cell that has one has the text again.
 */
export function defuseFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

/** A row of a table as RFC 4180 has it: cells parted by commas, quoted where they must be, ended by CR LF. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = defuseFormula(cell)
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Names in one cell, parted by `; `; a semicolon or backslash within a name has a backslash before it. */
export function csvList(names: readonly string[]): string {
  return names.map(name => name.replace(/[;\\]/g, '\\$&')).join('; ')
}
