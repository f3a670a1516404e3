/** Text that XML 1.0 can hold, escaped: controls, single surrogates and non-characters become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"]/g, named)
}

// XML 1.0 (fifth edition), section 2.2.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const named = (character: string) => names[character]!

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u
const letter = /\p{L}/u

/** Whether the first letter of a text is written from right to left. */
export function startsRightToLeft(text: string): boolean {
  const first = letter.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first)
}

interface Piece {
  readonly text: string
  readonly rightToLeft: boolean
}

/** A text cut where its letters change direction; blanks, digits and signs stay with the letters before them. */
function piecesByDirection(text: string): Piece[] {
  if (!rightToLeft.test(text)) return [{ text, rightToLeft: false }]
  const pieces: Piece[] = []
  let piece = ''
  let direction: boolean | null = null
  for (const character of text) {
    const strong = letter.test(character) ? rightToLeft.test(character) : null
    if (strong !== null && direction !== null && strong !== direction) {
      pieces.push({ text: piece, rightToLeft: direction })
      piece = ''
    }
    direction = strong ?? direction
    piece += character
  }
  return [...pieces, { text: piece, rightToLeft: direction ?? false }]
}

/** How a run looks. */
export interface RunLook {
  /** The id of a character style. */
  readonly style?: string
  readonly font?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly smallCaps?: boolean
  readonly underline?: boolean
  /** The ground, as `RRGGBB`. */
  readonly ground?: string
  readonly raised?: 'superscript' | 'subscript'
}

/** A run around what is XML already. */
export function run(inside: string, look: RunLook = {}, isRightToLeft = false): string {
  return `<w:r>${runProperties(look, isRightToLeft)}${inside}</w:r>`
}

/** Text as runs, one a direction; line breaks in it become Word's. */
export function textRuns(text: string, look: RunLook = {}): string {
  return text
    .split('\n')
    .map((line, index) => {
      const lineBreak = index > 0 ? run('<w:br/>', look) : ''
      if (line === '') return lineBreak
      return (
        lineBreak +
        piecesByDirection(line)
          .map(piece => run(letters(piece.text), look, piece.rightToLeft))
          .join('')
      )
    })
    .join('')
}

const letters = (text: string) =>
  text
    .split('\t')
    .map(part => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
    .join('<w:tab/>')

// In the order of CT_RPr (ECMA-376, part 1, 17.3.2).
function runProperties(look: RunLook, isRightToLeft: boolean): string {
  const { style, font, bold, italic, smallCaps, underline, ground, raised } = look
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    smallCaps ? '<w:smallCaps/>' : '',
    underline ? '<w:u w:val="single"/>' : '',
    ground === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`,
    raised === undefined ? '' : `<w:vertAlign w:val="${raised}"/>`,
    isRightToLeft ? '<w:rtl/>' : '',
  ].join('')
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
}

/** How a paragraph stands. */
export interface ParagraphLook {
  /** The id of a paragraph style. */
  readonly style?: string
  readonly pageBreakBefore?: boolean
  readonly list?: { readonly id: number; readonly level: number }
  readonly ruleBelow?: boolean
  readonly rightToLeft?: boolean
  /** In twentieths of a point, from the side on which lines begin. */
  readonly indent?: number
}

/** A paragraph around runs; in the order of CT_PPr (ECMA-376, part 1, 17.3.1). */
export function paragraph(runs: string, look: ParagraphLook = {}): string {
  const { style, pageBreakBefore, list, ruleBelow, rightToLeft: fromRight, indent } = look
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
    ruleBelow ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="B0AAA0"/></w:pBdr>' : '',
    fromRight ? '<w:bidi/>' : '',
    indent === undefined ? '' : `<w:ind w:left="${indent}"/>`,
  ].join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}
