import type { Word } from '../text/words.ts'
import { readFigure, signStart } from './figures.ts'
import { type Numerals, numeralsOf } from './number-words.ts'
import { precisionOf, rangeOf } from './precision.ts'
import type { Quantity, ReadNumber } from './quantity.ts'
import { readScore } from './scores.ts'
import { readShare } from './shares.ts'
import { readWords } from './spelled-numbers.ts'
import { headsAfter, wordsAfter, wordsBefore } from './surroundings.ts'
import { isDuration, type Unit, unitOf } from './units.ts'

/**
 * The numbers of a sentence, in figures and in words, in order. Those inside a date are left out: `dated` says which
 * words belong to one.
 */
export function numbersOf(
  text: string,
  words: readonly Word[],
  dated: ReadonlySet<number>,
  language: string,
): Quantity[] {
  const numerals = numeralsOf(language)
  const found: Quantity[] = []
  for (let index = 0; index < words.length; index += 1) {
    if (dated.has(index)) continue
    const { kind, lower } = words[index]!
    if (kind === 'word' && !numerals.openers.has(lower)) continue
    const read = readNumber(text, words, index, dated, numerals)
    if (!read) continue
    const quantity = quantityOf(text, words, index, read, numerals)
    found.push(quantity)
    index = Math.max(read.next, quantity.to) - 1
  }
  return found
}

function readNumber(
  text: string,
  words: readonly Word[],
  index: number,
  dated: ReadonlySet<number>,
  numerals: Numerals,
): ReadNumber | null {
  const score = readScore(text, words, index, numerals)
  if (score) return score
  const share = readShare(words, index, numerals)
  if (share) return share
  return words[index]!.kind === 'figure'
    ? readFigure(text, words, index, dated, numerals)
    : readWords(words, index, numerals)
}

/** A number with its unit. */
interface Measured {
  readonly value: number
  readonly measure: string | null
  readonly kind: Quantity['kind']
  readonly next: number
  readonly end: number
}

function quantityOf(
  text: string,
  words: readonly Word[],
  index: number,
  read: ReadNumber,
  numerals: Numerals,
): Quantity {
  const measured = measuredIn(text, words, index, read, numerals)
  const { value, measure, next } = measured
  let { kind, end } = measured
  const before = words[index - 1]?.lower ?? ''
  // “Voss, 58, stood motionless”, “aged 19 and 23”.
  const between = /,\s$/.test(text.slice(Math.max(0, words[index]!.start - 2), words[index]!.start))
  const told = between && text[end] === ',' && value > 13 && value < 110
  const aged = before === 'aged' || (before === 'and' && words[index - 3]?.lower === 'aged')
  if (kind === 'count' && measure === null && (told || aged)) kind = 'age'
  const heads = headsAfter(text, words, next, end)
  // “a crowd of 31,400”: what is counted stands before.
  const counted = before === 'of' && measure === null ? words[index - 2] : undefined
  if (measure === null && heads.last !== null) end = heads.last
  const precision = precisionOf(words, index, next)
  const well = ['well', 'far', 'much'].includes(words[index - (precision === 'exact' ? 1 : 2)]?.lower ?? '')
  const factor = read.value === 0 ? 1 : value / read.value
  const [low, high] = read.between
    ? read.between.map(bound => bound * factor).sort((one, other) => one - other)
    : rangeOf({ value, written: read.value, precision }, read.vague === true, well)
  return {
    start: signStart(text, words[index]!.start),
    end,
    from: index,
    to: next,
    value,
    measure,
    kind,
    precision: read.vague && precision === 'exact' ? 'about' : precision,
    low: low!,
    high: high!,
    heads: counted && !counted.stop ? [counted.stem, ...heads.stems] : heads.stems,
    around: [...wordsBefore(text, words, index), ...wordsAfter(text, words, next)],
    written: read.value,
  }
}

// What may stand between a number and its unit.
const betweenUnits = new Set(
  'us square cubic percentage more additional further nautical straight consecutive full long'.split(' '),
)

// “minus 3 per cent”; “minus 12” alone is told of degrees.
function measuredIn(
  text: string,
  words: readonly Word[],
  index: number,
  read: ReadNumber,
  numerals: Numerals,
): Measured {
  const measured = inItsUnit(text, words, read, numerals)
  if (words[index - 1]?.lower !== 'minus') return measured
  return { ...measured, value: -measured.value, measure: measured.measure ?? 'degree' }
}

function inItsUnit(
  text: string,
  words: readonly Word[],
  { next, measure, value, kind }: ReadNumber,
  numerals: Numerals,
): Measured {
  const end = words[next - 1]!.end
  const plain: Measured = { value, measure, kind, next, end }
  if (measure !== null || kind !== 'count') return plain
  const percent = `${words[next]?.lower} ${words[next + 1]?.lower}`
  if (['per cent', 'pour cent', 'por ciento', 'في المئة', 'في المائة'].includes(percent))
    return { ...plain, measure: 'percent', end: words[next + 1]!.end, next: next + 2 }
  const sign = text.slice(end, end + 2).search(/[%٪]/)
  if (/^\s?[%٪]/.test(text.slice(end, end + 2))) return { ...plain, measure: 'percent', end: end + sign + 1 }
  // “230 kilometres”, “4.2 billion US dollars”, “12 square miles”.
  const adjective = betweenUnits.has(words[next]?.lower ?? '')
  const at = adjective ? next + 1 : next
  const unit = unitOf(words[at]?.lower ?? '')
  if (unit === null || !/^[\s-]*$/.test(text.slice(end, words[next]!.start))) return plain
  const power = words[next]!.lower === 'square' ? 2 : words[next]!.lower === 'cubic' ? 3 : 1
  const whole: Measured = {
    ...plain,
    measure: power > 1 ? `${words[next]!.lower} ${unit.measure}` : unit.measure,
    value: value * unit.factor ** power,
    end: words[at]!.end,
    next: at + 1,
  }
  const longer = isDuration(unit.measure) ? withRest(words, whole, unit, numerals) : whole
  const old = words[longer.next]
  return old?.lower === 'old' ? { ...longer, kind: 'age', end: old.end, next: longer.next + 1 } : longer
}

// “two hours and 48 minutes”, “a year and a half”. English.
function withRest(words: readonly Word[], whole: Measured, unit: Unit, { units }: Numerals): Measured {
  const linked = words[whole.next]?.lower === 'and' ? 1 : 0
  const at = whole.next + linked
  if (linked && words[at]?.lower === 'a' && words[at + 1]?.lower === 'half') {
    return { ...whole, value: whole.value + unit.factor / 2, end: words[at + 1]!.end, next: at + 2 }
  }
  const word = words[at]
  const count =
    word?.kind === 'figure' && /^\d+$/.test(word.lower) ? Number(word.lower) : units.get(word?.lower ?? '')
  const rest = unitOf(words[at + 1]?.lower ?? '')
  if (count === undefined || rest?.measure !== unit.measure || rest.factor >= unit.factor) return whole
  return { ...whole, value: whole.value + count * rest.factor, end: words[at + 1]!.end, next: at + 2 }
}
