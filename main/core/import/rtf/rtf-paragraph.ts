import type { FlatBlock, ListPlace } from '../office/assemble.ts'
import { rule } from '../office/assemble.ts'
import { type StyleUse, styleUse } from '../office/style-names.ts'
import { type Piece, plainText } from '../office/text-block.ts'

/** What is said of a paragraph, with the text that its list prints before it. */
export interface ParagraphLook {
  readonly style: string
  /** 0 to 8 for headings; `null` for body text. */
  readonly outline: number | null
  /** The number of its list and its level in that; `null` outside of lists. */
  readonly list: number | null
  readonly level: number
  readonly listText: string
  /** In twips; a hanging first line is negative. */
  readonly firstIndent: number
  readonly leftIndent: number
  /** The smallest size of its words in half points, and whether all of them are bold. */
  readonly size: number
  readonly bold: boolean
}

const bullet = /^[•·▪▫◦‣●○■□–—*-]$/u
const numbered = /^\(?(\d{1,4}|[a-z]|[ivxlc]{1,6})[.)]?$/iu

/** A paragraph of an RTF file as a block: what its style says, else what its list or its look says. */
export function paragraphBlock(pieces: readonly Piece[], look: ParagraphLook): FlatBlock {
  const use: StyleUse =
    look.outline === null ? styleUse(look.style) : { heading: Math.min(look.outline + 1, 6) }
  const words = plainText(pieces).trim()
  if (/^[—_*–-]{3,}$/u.test(words) || (use === 'rule' && words === '')) return rule
  const styled = use === 'title' ? 1 : typeof use === 'object' ? use?.heading : undefined
  const heading = styled ?? headingBySize(words, look)
  if (heading !== undefined) {
    return { kind: 'paragraph', pieces: withoutBold(pieces), style: { heading }, list: null }
  }
  const style = use === 'quote' || use === 'code' ? use : 'body'
  const list = listOf(look)
  if (list) return { kind: 'paragraph', pieces, style, list }
  return typedItem(pieces, look) ?? { kind: 'paragraph', pieces, style, list: null }
}

/** Whether a paragraph is a line of the table of contents. */
export const isContents = ({ style }: ParagraphLook): boolean => styleUse(style) === 'contents'

// Without styles, what is large and bold is a heading.
function headingBySize(words: string, { bold, size, style }: ParagraphLook): number | undefined {
  if (!bold || size < 28 || words === '' || words.length > 200 || styleUse(style) !== null) return undefined
  return size >= 36 ? 1 : size >= 32 ? 2 : 3
}

function withoutBold(pieces: readonly Piece[]): Piece[] {
  return pieces.map(piece =>
    piece.kind === 'text'
      ? { ...piece, marks: piece.marks.filter(mark => mark.type.name !== 'strong') }
      : piece,
  )
}

function listOf({ list, level, listText }: ParagraphLook): ListPlace | null {
  const text = listText.trim()
  if (list === null && text === '') return null
  const key = `list ${list}`
  if (text === '') return { level, ordered: false, key, number: 1, goesOn: true }
  return { level, ...kindOf(text), key, goesOn: false }
}

function kindOf(text: string): { ordered: boolean; number: number } {
  const last = /(\d+|[a-z]+)\W*$/iu.exec(text)?.[1]
  if (last === undefined || (last.length > 8 && !/\d/.test(last))) return { ordered: false, number: 1 }
  if (/^\d+$/.test(last)) return { ordered: true, number: Math.min(Number(last), 999_999) }
  return { ordered: true, number: last.length === 1 ? last.toLowerCase().charCodeAt(0) - 96 : 1 }
}

// Many programs write the sign of an item as text, before a tab, in a line that hangs out.
function typedItem(pieces: readonly Piece[], { firstIndent, leftIndent }: ParagraphLook): FlatBlock | null {
  const text = plainText(pieces)
  const sign = /^\s*(\S{1,7})\s*\t/u.exec(text)
  if (firstIndent >= 0 || !sign || !(bullet.test(sign[1]!) || numbered.test(sign[1]!))) return null
  const rest = cutStart(pieces, sign[0].length)
  const level = Math.min(Math.max(Math.round(leftIndent / -firstIndent) - 1, 0), 8)
  const list: ListPlace = { level, ...kindOf(sign[1]!), key: 'typed', goesOn: false }
  return { kind: 'paragraph', pieces: rest, style: 'body', list }
}

function cutStart(pieces: readonly Piece[], length: number): Piece[] {
  let left = length
  return pieces.map(piece => {
    if (piece.kind !== 'text' || left === 0) return piece
    const taken = Math.min(left, piece.text.length)
    left -= taken
    return { ...piece, text: piece.text.slice(taken) }
  })
}
