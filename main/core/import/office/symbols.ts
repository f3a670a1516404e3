// Adobe's Symbol encoding from 0x20 on, as Unicode maps it (VENDORS/ADOBE/symbol.txt); a blank where it has none.
const symbolRows: Readonly<Record<number, string>> = {
  0x20: ' !∀#∃%&∋()∗+,−./0123456789:;<=>?',
  0x40: '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  0x60: '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ',
  0xa0: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵',
  0xc0: 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  0xe0: '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ',
}

// What reports use of the Wingdings fonts: bullets, boxes, ticks, arrows.
const wingdings: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

/**
 * The character that a symbol font shows for a code (0 to 255, or in the private area from U+F000 on); `null` where it
 * has no counterpart that is known here.
 */
export function symbolCharacter(font: string, code: number): string | null {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (/^symbol$/i.test(font)) return symbolRows[own & ~0x1f]?.[own & 0x1f]?.trim() || null
  if (/^wingdings$/i.test(font)) return wingdings[own] ?? null
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  return isPrivate || code < 0x20 || code > 0x10ffff ? null : String.fromCodePoint(code)
}
