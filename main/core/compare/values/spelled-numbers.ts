import type { Word } from '../text/words.ts'
import { type Numerals, timesWords } from './number-words.ts'
import type { ReadNumber } from './quantity.ts'
import { isDuration, unitOf } from './units.ts'

const linking = new Set('and und et y'.split(' '))
const large = new Set('hundred thousand million billion trillion dozen'.split(' '))

/** A number in words at a place of a sentence: “two hundred and fifty”, “half a million”, “dozens”, “an hour”. */
export function readWords(words: readonly Word[], index: number, numerals: Numerals): ReadNumber | null {
  const { lower } = words[index]!
  if (timesWords.has(lower) && lower !== 'double') {
    return { value: timesWords.get(lower)!, kind: 'count', measure: 'times', next: index + 1 }
  }
  if (lower === 'half') return readHalf(words, index, numerals)
  if (lower === 'several') return some(index + 1)
  if (lower === 'a' || lower === 'an') {
    const next = words[index + 1]?.lower ?? ''
    if (next === 'half' && large.has(words[index + 2]?.lower ?? '')) {
      return readHalf(words, index, numerals)
    }
    if (!large.has(next)) return readGroup(words, index) ?? readOneUnit(words, index)
  }
  return readDozens(words, index, numerals) ?? readSum(words, index, numerals) ?? readOne(words, index)
}

// “half a million”, “half an hour”: the unit is read with any other number.
function readHalf(words: readonly Word[], index: number, { multipliers }: Numerals): ReadNumber | null {
  const [second, third] = [words[index + 1]?.lower ?? '', words[index + 2]?.lower ?? '']
  if (second !== 'a' && second !== 'an' && second !== 'half') return null
  if (large.has(third)) {
    const whole = multipliers.get(third) ?? 12
    return { value: whole / 2, kind: 'count', measure: null, next: index + 3, vague: true }
  }
  return unitOf(third) ? { value: 0.5, kind: 'count', measure: null, next: index + 2, vague: true } : null
}

const groups = new Map([
  ['couple', 2],
  ['pair', 2],
  ['trio', 3],
  ['quartet', 4],
  ['score', 20],
])

// “several”, “a few”, “a handful of”: more than one, and hardly more than a dozen.
const some = (next: number): ReadNumber => ({
  value: 3,
  kind: 'count',
  measure: null,
  next,
  vague: true,
  between: [2, 13],
})

// “a pair of guards”, “a couple of hours”, “a round dozen”.
function readGroup(words: readonly Word[], index: number): ReadNumber | null {
  const [second, third] = [words[index + 1]?.lower ?? '', words[index + 2]?.lower ?? '']
  if (second === 'round' && third === 'dozen')
    return { value: 12, kind: 'count', measure: null, next: index + 3 }
  if ((second === 'few' && third !== 'more') || (second === 'handful' && third === 'of')) {
    return some(index + (second === 'few' ? 2 : 3))
  }
  const size = groups.get(second)
  if (size === undefined || third !== 'of') return null
  return { value: size, kind: 'count', measure: null, next: index + 3 }
}

const beforeLengths = new Set(
  'for in within after almost nearly about around over lasted took take takes than under another only just of inside least most last'.split(
    ' ',
  ),
)
const afterLengths = new Set('later earlier ago long old and or before after'.split(' '))

// “for an hour”, “a month later”; not “twice a year”, “a day of prayer”.
function readOneUnit(words: readonly Word[], index: number): ReadNumber | null {
  const unit = unitOf(words[index + 1]?.lower ?? '')
  if (unit === null || !isDuration(unit.measure) || words[index + 1]!.lower.endsWith('s')) return null
  const [before, after] = [words[index - 1]?.lower ?? '', words[index + 2]?.lower ?? '']
  if (!beforeLengths.has(before) && !afterLengths.has(after)) return null
  if (words[index - 1]?.kind === 'figure') return null
  return { value: 1, kind: 'count', measure: null, next: index + 1 }
}

const single = new Set('single lone sole'.split(' '))

// “a single second”, “one survivor”: more often a pronoun than a number, so only where a noun follows.
function readOne(words: readonly Word[], index: number): ReadNumber | null {
  const { lower } = words[index]!
  const [before, noun] = [words[index - 1]?.lower ?? '', words[index + 1]]
  if (!noun || noun.stop || noun.kind === 'figure' || noun.start - words[index]!.end > 1) return null
  if (single.has(lower)) {
    if (before !== 'a' && before !== 'the') return null
  } else if (lower !== 'one' || ['no', 'any', 'this', 'that', 'the', 'each', 'every'].includes(before)) {
    return null
  }
  if (lower === 'one' && ['day', 'another', 'thing', 'way', 'side'].includes(noun.lower)) return null
  return { value: 1, kind: 'count', measure: null, next: index + 1 }
}

// “dozens of people”, “hundreds”, “tens of thousands”: so many and up to ten times that.
function readDozens(words: readonly Word[], index: number, { multipliers }: Numerals): ReadNumber | null {
  const sizeOf = (word: string) =>
    word === 'dozens'
      ? 12
      : word === 'scores'
        ? 20
        : word === 'tens'
          ? 10
          : multipliers.get(word.slice(0, -1))
  const { lower } = words[index]!
  if (!lower.endsWith('s') || (lower === 'scores' && words[index + 1]?.lower !== 'of')) return null
  let size = sizeOf(lower)
  if (size === undefined) return null
  let next = index + 1
  if (words[next]?.lower === 'of' && words[next + 1]?.lower.endsWith('s') === true) {
    const more = multipliers.get(words[next + 1]!.lower.slice(0, -1))
    if (more !== undefined) [size, next] = [size * more, next + 2]
  }
  if (lower === 'tens' && next === index + 1) return null
  const between: [number, number] = [size * (size === 12 ? 1.9 : 1.5), size * 10]
  return { value: between[0], kind: 'count', measure: null, next, vague: true, between }
}

function readSum(
  words: readonly Word[],
  index: number,
  { units, multipliers, ordinals }: Numerals,
): ReadNumber | null {
  const word = words[index]!
  let next = index
  let sum = 0
  let current = 0
  let any = false
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
