// What would break a sentence in two, or turn its direction round.
const hidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/**
 * A file's name as it is shown in a sentence or a list: on one line, composed (NFC; macOS hands out NFD), with
 * controls and direction overrides written as escapes (`\n`, `\u202e`).
 */
export function shownName(name: string): string {
  return name.toWellFormed().normalize('NFC').replace(hidden, escape)
}

function escape(character: string): string {
  if (character === '\n') return '\\n'
  return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`
}
