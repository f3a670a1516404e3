import type { Word } from '../text/words.ts'
import type { Numerals } from './number-words.ts'
import type { ReadNumber } from './quantity.ts'
import { currencyOf } from './units.ts'

const sign = /(?:US|A|C)?[$€£¥₹₽]\s?$|Rs\.?\s?$/u

/** A number in figures at a place of a sentence, with the words that multiply it and the sign of a currency before it. */
export function readFigure(
  text: string,
  words: readonly Word[],
  index: number,
  dated: ReadonlySet<number>,
  numerals: Numerals,
): ReadNumber | null {
  const word = words[index]!
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word.lower)
  if (ordinal) return { value: Number(ordinal[1]), kind: 'ordinal', measure: null, next: index + 1 }
  let value = parseFigure(word.lower, numerals.comma)
  if (value === null) return null
  let next = index + 1
  while (
    next < words.length &&
    !dated.has(next) &&
    numerals.multipliers.has(words[next]!.lower) &&
    isNear(text, words, next)
  ) {
    value *= numerals.multipliers.get(words[next]!.lower)!
    next += 1
  }
  const before = sign.exec(text.slice(Math.max(0, word.start - 4), word.start))
  const measure = before ? currencyOf(before[0].trim().replace(/\.$/, '')) : null
  return { value, kind: 'count', measure, next }
}

/** Where a number begins whose first word begins at `start`: with the sign of its currency. */
export function signStart(text: string, start: number): number {
  return start - (sign.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0)
}

const isNear = (text: string, words: readonly Word[], index: number) =>
  words[index]!.start - words[index - 1]!.end <= 1 ||
  /^[\s-]+$/.test(text.slice(words[index - 1]!.end, words[index]!.start))

function parseFigure(written: string, comma: boolean): number | null {
  if (comma && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written))
    return Number(written.replaceAll('.', '').replace(',', '.'))
  if (comma && /^\d+,\d+$/.test(written)) return Number(written.replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)) return Number(written.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return Number(written.replaceAll('.', ''))
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written)
  if (/^\d+,\d+$/.test(written)) return Number(written.replace(',', '.'))
  return null
}
