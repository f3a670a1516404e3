import type { Word } from '../text/words.ts'
import { fractions, type Numerals, numeralsOf, timesWords } from './number-words.ts'
import { currencyOf, unitOf } from './units.ts'

/** How a number is meant: as it stands, about, a little under, as the least, as the most. */
export type Precision = 'exact' | 'about' | 'under' | 'least' | 'most'

/** A number in a text with what it counts. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** In the measure's own unit where there is one: metres, kilograms, per cent. */
  readonly value: number
  readonly measure: string | null
  readonly kind: 'count' | 'ordinal' | 'score' | 'age'
  readonly precision: Precision
  /** Stems of the words that follow and say what is counted, nearest first. */
  readonly heads: readonly string[]
  /** Stems of the words that say something on either side of it, nearest first. */
  readonly around: readonly string[]
  /** The value as written, before its unit was applied: to compare digits. */
  readonly written: number
}

const approximately = new Set(
  'about around roughly approximately some circa estimated etwa rund ungefähr environ quelque aproximadamente unos unas'.split(
    ' ',
  ),
)

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
    found.push(quantityOf(text, words, index, read))
    index = read.next - 1
  }
  return found
}

interface Read {
  readonly value: number
  readonly kind: Quantity['kind']
  readonly measure: string | null
  /** Where the words of the number end. */
  readonly next: number
  readonly vague?: boolean
}

function readNumber(
  text: string,
  words: readonly Word[],
  index: number,
  dated: ReadonlySet<number>,
  numerals: Numerals,
): Read | null {
  const word = words[index]!
  const score = readScore(text, words, index)
  if (score) return score
  if (word.kind === 'figure') return readFigure(text, words, index, dated, numerals)
  return readFraction(words, index, numerals) ?? readWords(words, index, numerals)
}

function readScore(text: string, words: readonly Word[], index: number): Read | null {
  const [left, right] = [words[index]!, words[index + 1]]
  if (!right || left.kind !== 'figure' || right.kind !== 'figure') return null
  if (!/^[-–:]$/u.test(text.slice(left.end, right.start))) return null
  const [a, b] = [Number(left.lower), Number(right.lower)]
  if (!Number.isInteger(a) || !Number.isInteger(b) || a > 199 || b > 199) return null
  return { value: Math.max(a, b) * 1000 + Math.min(a, b), kind: 'score', measure: null, next: index + 2 }
}

function readFigure(
  text: string,
  words: readonly Word[],
  index: number,
  dated: ReadonlySet<number>,
  numerals: Numerals,
): Read | null {
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
  const sign = /(?:US|A|C)?[$€£¥₹₽]\s?$|Rs\.?\s?$/u.exec(text.slice(Math.max(0, word.start - 4), word.start))
  const measure = sign ? currencyOf(sign[0].trim().replace(/\.$/, '')) : null
  return { value, kind: 'count', measure, next }
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

// “a third of”, “two-thirds”, “nine out of ten”.
function readFraction(words: readonly Word[], index: number, { units, multipliers }: Numerals): Read | null {
  const [first, second, third, fourth] = [0, 1, 2, 3].map(step => words[index + step]?.lower ?? '')
  const count = units.get(first!) ?? null
  if (count !== null && (second === 'out' || second === 'in') && (third === 'of' || units.has(third!))) {
    const [whole, next] = second === 'out' ? [units.get(fourth!), index + 4] : [units.get(third!), index + 3]
    if (whole !== undefined && whole > count)
      return { value: (count / whole) * 100, kind: 'count', measure: 'percent', next, vague: true }
  }
  // “a quarter of a million”.
  const whole = ['a', 'one'].includes(words[index + 3]?.lower ?? '')
    ? multipliers.get(words[index + 4]?.lower ?? '')
    : undefined
  if (third === 'of' && whole !== undefined && fractions.has(second!) && (first === 'a' || count !== null)) {
    const value = ((count ?? 1) * fractions.get(second!)! * whole) / 100
    return { value, kind: 'count', measure: null, next: index + 5, vague: true }
  }
  const many = first === 'a' || first === 'one' ? 1 : count
  const part = fractions.get(second!)
  if (
    many !== null &&
    part !== undefined &&
    (third === 'of' ||
      second!.endsWith('s') ||
      (second !== 'third' && second !== 'half' && many === 1 && first === 'a'))
  ) {
    return { value: many * part, kind: 'count', measure: 'percent', next: index + 2, vague: true }
  }
  if (first === 'half' && (second === 'of' || second === 'the' || second === 'its' || second === 'their')) {
    return { value: 50, kind: 'count', measure: 'percent', next: index + 1, vague: true }
  }
  return null
}

const linking = new Set('and und et y'.split(' '))

function readWords(
  words: readonly Word[],
  index: number,
  { units, multipliers, ordinals }: Numerals,
): Read | null {
  const word = words[index]!
  if (timesWords.has(word.lower) && word.lower !== 'double') {
    return { value: timesWords.get(word.lower)!, kind: 'count', measure: 'times', next: index + 1 }
  }
  let next = index
  let sum = 0
  let current = 0
  let any = false
  if (
    word.lower === 'half' &&
    words[index + 1]?.lower === 'a' &&
    ['hundred', 'thousand', 'million', 'billion', 'dozen'].includes(words[index + 2]?.lower ?? '')
  ) {
    const whole = multipliers.get(words[index + 2]!.lower) ?? 12
    return { value: whole / 2, kind: 'count', measure: null, next: index + 3, vague: true }
  }
  if (
    (word.lower === 'a' || word.lower === 'an') &&
    !['hundred', 'thousand', 'million', 'billion', 'dozen'].includes(words[index + 1]?.lower ?? '')
  )
    return null
  for (; next < words.length; next += 1) {
    const lower = words[next]!.lower
    const unit = units.get(lower)
    const multiplier = multipliers.get(lower)
    // “quatre-vingts” is four times twenty.
    if (unit === 20 && current === 4) current = 80
    else if (unit !== undefined && lower !== 'dozen') current += unit
    else if (lower === 'dozen') current = (current || 1) * 12
    else if (multiplier !== undefined && lower.length > 2 && (any || lower !== 'm')) {
      current = (current || 1) * multiplier
      if (multiplier >= 1000) {
        sum += current
        current = 0
      }
    } else if (
      lower === 'and' &&
      any &&
      words[next + 1]?.lower === 'a' &&
      words[next + 2]?.lower === 'half'
    ) {
      current += 0.5
      next += 2
    } else if (ordinals.has(lower) && (any ? current % 10 === 0 : true)) {
      const value = sum + current + ordinals.get(lower)!
      return { value, kind: 'ordinal', measure: null, next: next + 1 }
    } else if (!(
      (linking.has(lower) && any && (current >= 100 || sum > 0) && units.has(words[next + 1]?.lower ?? '')) ||
      ((lower === 'a' || lower === 'an') && !any)
    ))
      break
    any = true
  }
  if (!any || (sum === 0 && current === 0 && word.lower !== 'zero')) return null
  // “one” is more often a pronoun than a number, and in other languages an article.
  if (next === index + 1 && sum + current === 1) return null
  return { value: sum + current, kind: 'count', measure: null, next }
}

function quantityOf(text: string, words: readonly Word[], index: number, read: Read): Quantity {
  let { next, measure, value, kind } = read
  let end = words[next - 1]!.end
  const percent = `${words[next]?.lower} ${words[next + 1]?.lower}`
  const skipped = ['per cent', 'pour cent', 'por ciento'].includes(percent) ? 2 : 0
  if (words[index - 1]?.lower === 'minus') [measure, value] = ['degree', -value]
  if (measure === null && kind === 'count') {
    if (skipped || /^\s?%/.test(text.slice(end, end + 2))) {
      measure = 'percent'
      end = skipped ? words[next + 1]!.end : end + text.slice(end, end + 2).indexOf('%') + 1
      next += skipped
    } else {
      // “230 kilometres”, “4.2 billion US dollars”, “12 square miles”.
      const adjective = [
        'us',
        'square',
        'cubic',
        'percentage',
        'more',
        'additional',
        'further',
        'nautical',
      ].includes(words[next]?.lower ?? '')
      const at = adjective ? next + 1 : next
      const unit = unitOf(words[at]?.lower ?? '')
      const adjoining = words[at] && /^[\s-]*$/.test(text.slice(end, words[next]!.start))
      if (unit && adjoining) {
        const area = adjective && ['square', 'cubic'].includes(words[next]!.lower)
        measure = area ? `${words[next]!.lower} ${unit.measure}` : unit.measure
        value *= area ? unit.factor ** 2 : unit.factor
        end = words[at]!.end
        next = at + 1
        if (words[next]?.lower === 'old') [kind, end, next] = ['age', words[next]!.end, next + 1]
      }
    }
  }
  // “Voss, 58, stood motionless”.
  const between = /,\s$/.test(text.slice(Math.max(0, words[index]!.start - 2), words[index]!.start))
  if (kind === 'count' && measure === null && between && text[end] === ',' && value > 13 && value < 110)
    kind = 'age'
  const heads = headsAfter(text, words, next, end)
  // “a crowd of 31,400”: what is counted stands before.
  const counted = words[index - 1]?.lower === 'of' && measure === null ? words[index - 2] : undefined
  if (measure === null && heads.last !== null) end = heads.last
  return {
    start: signStart(text, words[index]!.start),
    end,
    value,
    measure,
    kind,
    precision: read.vague ? 'about' : precisionOf(words, index),
    heads: counted && !counted.stop ? [counted.stem, ...heads.stems] : heads.stems,
    around: [...wordsBefore(text, words, index), ...wordsAfter(text, words, next)],
    written: read.value,
  }
}

function signStart(text: string, start: number): number {
  return (
    start -
    (/(?:US|A|C)?[$€£¥₹₽]\s?$|Rs\.?\s?$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0)
  )
}

function headsAfter(
  text: string,
  words: readonly Word[],
  next: number,
  end: number,
): { stems: string[]; last: number | null } {
  const stems: string[] = []
  let last: number | null = null
  let from = end
  for (let at = next; at < words.length && stems.length < 3; at += 1) {
    const word = words[at]!
    const between = text.slice(from, word.start)
    if (!/^[\s-]*$/.test(between)) break
    from = word.end
    if (word.lower === 'of' && stems.length === 0) continue
    if (word.stop || word.kind === 'figure') {
      if (
        stems.length > 0 ||
        !['of', 'the', 'its', 'their', 'his', 'her', 'other', 'more', 'others'].includes(word.lower)
      )
        break
      continue
    }
    stems.push(word.stem)
    if (stems.length === 1) last = word.end
  }
  return { stems, last }
}

// Beyond a semicolon, a colon or a dash another thing is told.
const parted = /[;:—–]/u

function wordsBefore(text: string, words: readonly Word[], index: number): string[] {
  const stems: string[] = []
  for (let at = index - 1; at >= 0 && stems.length < 6; at -= 1) {
    const word = words[at]!
    if (parted.test(text.slice(word.end, words[at + 1]!.start))) break
    if (!word.stop && word.kind === 'word') stems.push(word.stem)
  }
  return stems
}

function wordsAfter(text: string, words: readonly Word[], next: number): string[] {
  const stems: string[] = []
  for (let at = next; at < words.length && stems.length < 4; at += 1) {
    const word = words[at]!
    if (parted.test(text.slice(words[at - 1]!.end, word.start))) break
    if (!word.stop && word.kind === 'word') stems.push(word.stem)
  }
  return stems
}

function precisionOf(words: readonly Word[], index: number): Precision {
  const [one, two] = [words[index - 1]?.lower ?? '', words[index - 2]?.lower ?? '']
  if (approximately.has(one)) return 'about'
  if (one === 'nearly' || one === 'almost' || (one === 'to' && two === 'close')) return 'under'
  if (
    (one === 'least' && two === 'at') ||
    (one === 'than' && two === 'more') ||
    ['mehr als', 'plus de', 'más de', 'au moins', 'al menos', 'por lo menos'].includes(`${two} ${one}`) ||
    one === 'mindestens' ||
    one === 'over' ||
    one === 'above'
  )
    return 'least'
  if (
    (one === 'than' && (two === 'less' || two === 'fewer')) ||
    one === 'under' ||
    one === 'below' ||
    (one === 'to' && two === 'up')
  )
    return 'most'
  return 'exact'
}

/** Whether two numbers of one measure can be the same number, rounded or bounded as each is. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true
  if (a.kind !== 'count' || b.kind !== 'count') return false
  // What was converted was rounded: 48 kilometres and 30 miles.
  const converted = a.measure !== null && Math.abs(a.written / a.value - b.written / b.value) > 1e-9
  const [lowA, highA] = rangeOf(a, converted)
  const [lowB, highB] = rangeOf(b, converted)
  return lowA <= highB && lowB <= highA
}

function rangeOf(number: Quantity, converted: boolean): [low: number, high: number] {
  const { value, precision } = number
  const slack = converted ? 0.04 : 0
  if (precision === 'about') return [value * 0.92, value * 1.08]
  if (precision === 'under') return [value * 0.9, value * (1 + slack)]
  if (precision === 'least' && isRound(number)) return [value * (1 - slack), value * 1.15]
  if (precision === 'most' && isRound(number)) return [value * 0.85, value * (1 + slack)]
  return [value * (1 - slack), value * (1 + slack)]
}

// 40, 1,800, 250: figures that people round to.
const isRound = ({ written, value }: Quantity) => {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(written))) - 1)
  return (
    (value > 9 && Math.abs(written / size / 5 - Math.round(written / size / 5)) < 1e-9) ||
    (value > 100 && Math.abs(written / size - Math.round(written / size)) < 1e-9)
  )
}
