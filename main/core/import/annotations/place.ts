import { findPassage, type QuoteAnchor } from '../../../../shared/anchor/index.ts'
import { CodePoints } from '../../../../shared/document/index.ts'

/** What is known of a passage that is to be found in a text. */
export interface Sought {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number | null
  readonly inCodePoints: boolean
}

/** A quote at least this long that is there once is the passage, whatever stands around it. */
const unmistakable = 12

/**
 * A text in which passages of other programs are looked for. They may have had other blanks and line ends where words
 * are parted; letters must agree as `findPassage` wants.
 */
export class Places {
  readonly #text: string
  readonly #points: CodePoints
  #collapsed: Collapsed | null = null

  constructor(text: string) {
    this.#text = text
    this.#points = new CodePoints(text)
  }

  /** Where a passage stands, `[start, end)` in UTF-16 code units; `null` where that is in doubt. */
  find(sought: Sought): { readonly start: number; readonly end: number } | null {
    const { quote } = sought
    if (quote === '') return null
    const start = this.#hint(sought)
    if (start !== null && this.#text.startsWith(quote, start)) return { start, end: start + quote.length }
    if (quote.trim() === '') return null
    this.#collapsed ??= collapse(this.#text)
    const { text, offsets } = this.#collapsed
    const anchor = collapsedAnchor(sought, start === null ? null : lastAtOrBefore(offsets, start))
    const found = findPassage(text, anchor) ?? only(text, anchor)
    return found && { start: offsets[found.start]!, end: offsets[found.end - 1]! + 1 }
  }

  /** Whether the words stand somewhere, blanks aside. */
  has(quote: string): boolean {
    this.#collapsed ??= collapse(this.#text)
    return this.#collapsed.text.includes(oneLine(quote).trim())
  }

  #hint({ start, inCodePoints }: Sought): number | null {
    if (start === null || !Number.isInteger(start) || start < 0) return null
    if (!inCodePoints) return start <= this.#text.length ? start : null
    return start <= this.#points.length ? this.#points.toUnits(start) : null
  }
}

interface Collapsed {
  readonly text: string
  /** Where each code unit of `text` stands in the whole text. */
  readonly offsets: Uint32Array
}

function collapse(text: string): Collapsed {
  const pieces: string[] = []
  const offsets = new Uint32Array(text.length)
  let length = 0
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
    const isBlank = /^\s/.test(piece)
    pieces.push(isBlank ? ' ' : piece)
    const width = isBlank ? 1 : piece.length
    for (let at = 0; at < width; at += 1) offsets[length + at] = index + at
    length += width
  }
  return { text: pieces.join(''), offsets: offsets.subarray(0, length) }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

function collapsedAnchor({ quote, prefix, suffix }: Sought, start: number | null): QuoteAnchor {
  const trimmed = oneLine(quote).trim()
  // Where the place is not known, no candidate may seem to be at it.
  const at = start ?? -1
  return {
    quote: trimmed,
    prefix: oneLine(prefix + (/^\s*/.exec(quote)?.[0] ?? '')).slice(-64),
    suffix: oneLine((/\s*$/.exec(quote)?.[0] ?? '') + suffix).slice(0, 64),
    start: at,
    end: at + trimmed.length,
  }
}

function only(text: string, { quote }: QuoteAnchor): { readonly start: number; readonly end: number } | null {
  if (quote.length < unmistakable) return null
  const at = text.indexOf(quote)
  if (at < 0 || text.includes(quote, at + 1)) return null
  return { start: at, end: at + quote.length }
}

/** The index of the last number that is at most `value`; 0 where there is none. The numbers ascend. */
function lastAtOrBefore(numbers: Uint32Array, value: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
