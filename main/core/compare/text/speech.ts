import { type Name } from '../values/names.ts'
import type { Word } from './words.ts'

/** Quoted words of a text, without their marks. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
}

const quoted =
  /“([^”]{2,2000})”|„([^“”]{2,2000})[“”]|«([^»]{2,2000})»|"([^"]{2,2000})"|(?<![\p{L}\p{N}])['‘’]([^'‘’]{2,200}(?:['’]\p{L}[^'‘’]{0,200})*)['’](?![\p{L}\p{N}])/gu

/** The quotations of one line of a text, `[start, end)` in the whole text. */
export function quotationsIn(text: string, start: number, end: number): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  for (const match of text.slice(start, end).matchAll(quoted)) {
    spans.push({ start: start + match.index + 1, end: start + match.index + match[0].length - 1 })
  }
  return spans
}

/** How much of `[start, end)` is quoted, from 0 to 1. */
export function quotedShare(spans: readonly QuotedSpan[], start: number, end: number): number {
  let inside = 0
  for (const span of spans) inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  return end > start ? inside / (end - start) : 0
}

const reporting = new Set(
  (
    'say tell add state declare announc explain warn insist claim argu not remark comment stress emphasis underlin highlight point describ call ' +
    'prais thank hail promis vow pledg urg ask demand reject deni confirm report acknowledg admit conced recal express voic assur complain ' +
    'caution cite write accus defend critic condemn welcom agre believ expect hope'
  ).split(' '),
)

/** Whether a stem is of a verb that reports speech. */
export const isReporting = (stem: string): boolean => reporting.has(stem)

/** Who speaks in a sentence: the name nearest to its first verb of speech outside a quotation, or `null`. */
export function speakerOf(
  words: readonly Word[],
  names: readonly Name[],
  spans: readonly QuotedSpan[],
): Name | null {
  const outside = (at: number) => !spans.some(span => at >= span.start && at < span.end)
  for (const word of words) {
    if (!isReporting(word.stem) || !outside(word.start)) continue
    let nearest: Name | null = null
    let least = 60
    for (const name of names) {
      if (!outside(name.start)) continue
      const distance = name.end <= word.start ? word.start - name.end : name.start - word.end + 15
      if (distance >= 0 && distance < least) [nearest, least] = [name, distance]
    }
    if (nearest) return nearest
  }
  return null
}
