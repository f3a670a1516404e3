import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts'
import { rightToLeft } from './characters.ts'
import type { OperatorNumbers, Operators } from './drawn.ts'

type Item = TextItem | TextMarkedContent

interface Glyph {
  readonly unicode: string
  readonly category: { readonly isWhitespace: boolean; readonly isInvisibleFormatMark: boolean }
}

/**
 * Puts the letters of ligatures in order. The library turns text from right to left round letter by letter, and with
 * it what one glyph stands for: of lam and alef, the most common, it makes alef and lam. What glyphs there were is
 * among the operators of the page, in the order of its text.
 */
export function withLigaturesInOrder(
  items: readonly Item[],
  operators: Operators,
  numbers: OperatorNumbers,
): readonly Item[] {
  const glyphs = glyphsOf(operators, numbers)
  if (!glyphs.some(isLigature)) return items
  let next = 0
  let inStep = true
  return items.map(item => {
    if (!('str' in item) || !inStep) return item
    const bare = item.str.replace(/\s/g, '')
    const from = next
    for (let length = 0; length < bare.length && next < glyphs.length; next += 1)
      length += glyphs[next]!.length
    const own = glyphs.slice(from, next)
    // What is drawn outside the page is no text; from there on the two cannot be laid beside each other.
    inStep = sorted(own.join('')) === sorted(bare)
    return inStep && own.some(isLigature) ? { ...item, str: inOrder(item.str, bare, own) } : item
  })
}

/** Whether an item has letters whose order may be wrong. */
export const readsFromRight = (item: Item): boolean => 'str' in item && rightToLeft.test(item.str)

const isLigature = (glyph: string) => glyph.length > 1 && rightToLeft.test(glyph)
const sorted = (text: string) => [...text].toSorted().join('')
const reversed = (text: string) => [...text].toReversed().join('')

function glyphsOf({ fnArray, argsArray }: Operators, numbers: OperatorNumbers): string[] {
  const glyphs: string[] = []
  for (const [at, number] of fnArray.entries()) {
    if (number !== numbers['showText']) continue
    for (const glyph of (argsArray[at]?.[0] ?? []) as readonly (Glyph | number | null)[]) {
      if (glyph === null || typeof glyph !== 'object') continue
      const { isWhitespace, isInvisibleFormatMark } = glyph.category
      if (!isWhitespace && !isInvisibleFormatMark) glyphs.push(glyph.unicode.replace(/\s/g, ''))
    }
  }
  return glyphs
}

// Seen from the end of the item, a ligature stands where it stands from the beginning of what is drawn.
function inOrder(text: string, bare: string, glyphs: readonly string[]): string {
  let letters = bare
  let at = bare.length
  for (const glyph of glyphs) {
    at -= glyph.length
    if (isLigature(glyph) && letters.slice(at, at + glyph.length) === reversed(glyph))
      letters = letters.slice(0, at) + glyph + letters.slice(at + glyph.length)
  }
  let taken = 0
  return text.replace(/\S/g, () => letters[taken++]!)
}
