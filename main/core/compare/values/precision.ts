import type { Word } from '../text/words.ts'
import type { Precision, Quantity } from './quantity.ts'

const about = new Set(
  'about around roughly approximately some circa estimated etwa rund ungefähr environ quelque aproximadamente unos unas'.split(
    ' ',
  ),
)
const least = new Set('over above exceeding beyond upwards mindestens'.split(' '))
const most = new Set('under below maximum höchstens'.split(' '))
/** What may stand before a word of the others: “just over”, “a little under”. */
const pairs: ReadonlyMap<string, Precision> = new Map(
  Object.entries({
    'at least': 'least',
    'more than': 'least',
    'upwards of': 'least',
    'excess of': 'least',
    'a good': 'least',
    'mehr als': 'least',
    'plus de': 'least',
    'más de': 'least',
    'au moins': 'least',
    'al menos': 'least',
    'lo menos': 'least',
    'less than': 'most',
    'fewer than': 'most',
    'up to': 'most',
    'at most': 'most',
    'maximum of': 'most',
    'close to': 'under',
    'short of': 'under',
    'shy of': 'under',
    'not quite': 'under',
    'just under': 'under',
    'little under': 'under',
    'slightly under': 'under',
    'part of': 'under',
  }),
)

/** How the words around a number say that it is meant; `to` is the place of the word after its last. */
export function precisionOf(words: readonly Word[], index: number, to: number): Precision {
  const [one, two, three] = [1, 2, 3].map(step => words[index - step]?.lower ?? '') as [
    string,
    string,
    string,
  ]
  const pair = pairs.get(`${two} ${one}`)
  // “no more than”, “not less than”.
  if (one === 'than' && (three === 'no' || three === 'not')) return two === 'more' ? 'most' : 'least'
  if (pair) return pair
  if (about.has(one)) return 'about'
  if (one === 'nearly' || one === 'almost') return 'under'
  if (least.has(one)) return 'least'
  if (most.has(one)) return 'most'
  if (one === 'barely' || one === 'scarcely' || one === 'hardly') return 'about'
  return precisionAfter(words, to)
}

// “four hundred or so”, “40 or more”, “50 at most”.
function precisionAfter(words: readonly Word[], to: number): Precision {
  for (const at of [to, to + 1]) {
    const pair = `${words[at]?.lower} ${words[at + 1]?.lower}`
    if (pair === 'or so' || pair === 'or thereabouts') return 'about'
    if (pair === 'or more' || pair === 'at least') return 'least'
    if (pair === 'at most' || pair === 'or fewer' || pair === 'or less') return 'most'
  }
  return words[to]?.lower === 'odd' ? 'least' : 'exact'
}

/**
 * The least and the most that a number can be as it is told. A figure of one digit that counts is rounded further than
 * one of two: “more than half a million” may be 650,000, “more than 1,800” hardly 2,100.
 * @param well whether it is “well over” or “well under”
 */
export function rangeOf(
  { value, written, precision }: Pick<Quantity, 'value' | 'written' | 'precision'>,
  vague: boolean,
  well: boolean,
): [low: number, high: number] {
  if (value < 0) return [value, value]
  // “A dozen” is as round as ten.
  const coarse = vague || written === 12 || (isRound(value, written) && digitsOf(written) === 1)
  if (precision === 'about') return coarse ? [value * 0.85, value * 1.15] : [value * 0.92, value * 1.08]
  if (precision === 'under') return coarse ? [value * 0.86, value] : [value * 0.9, value]
  if (precision === 'least' && (coarse || isRound(value, written)))
    return [value, value * (well ? 1.6 : coarse ? 1.3 : 1.15)]
  if (precision === 'most' && (coarse || isRound(value, written)))
    return [value * (well ? 0.5 : coarse ? 0.7 : 0.85), value]
  return vague ? [value * 0.9, value * 1.1] : [value, value]
}

// 40, 1,800, 250: figures that people round to.
function isRound(value: number, written: number): boolean {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(written))) - 1)
  return (value > 9 && isWhole(written / size / 5)) || (value > 100 && isWhole(written / size))
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9

/** How many digits of a number say something: two in 1,800. */
function digitsOf(value: number): number {
  return (
    value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length ||
    1
  )
}

/** Whether two numbers of one measure can be the same number, rounded or bounded as each is. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true
  if (a.kind !== 'count' || b.kind !== 'count') return false
  // What was converted was rounded: 48 kilometres and 30 miles, a month and four weeks.
  const converted = a.measure !== null && Math.abs(a.written / a.value - b.written / b.value) > 1e-9
  const slack = converted ? (a.measure === 'time' ? 0.045 : 0.04) : 0
  if (a.low * (1 - slack) <= b.high * (1 + slack) && b.low * (1 - slack) <= a.high * (1 + slack)) return true
  return rounds(a, b) || rounds(b, a)
}

/** Whether a number is told so loosely that many others would do: “several”, “dozens”, “most”. */
export const isLoose = (quantity: Quantity): boolean => isWiderThan(quantity, 0.9)

/** Whether what a number can be reaches further than a share of the least of it. */
export const isWiderThan = ({ low, high }: Pick<Quantity, 'low' | 'high'>, share: number): boolean =>
  high - low > share * Math.abs(low)

// 420 and four hundred, 1,187 and 1,200.
function rounds({ written: exact, value }: Quantity, { written: round, value: other }: Quantity): boolean {
  if (other < 100 || Math.abs(value - other) > 0.08 * other || digitsOf(exact) <= digitsOf(round))
    return false
  return Number(exact.toPrecision(digitsOf(round))) === round
}
