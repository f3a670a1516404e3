import { logit } from '../align/score.ts'
import type { Sentence } from '../analyse.ts'
import { isPerson } from '../lexicon/lexicon.ts'
import { agree, isWiderThan } from '../values/precision.ts'
import type { Quantity } from '../values/quantity.ts'
import { isCurrency, isDuration } from '../values/units.ts'
import { clauseLikeness } from './clause-likeness.ts'
import type { AlignedPair } from './difference.ts'
import type { Candidate } from './evidence.ts'
import { stemsAlike } from './polarity.ts'

/** What speaks for and against two unequal numbers being about one thing, in the order of their weights. */
export const numberEvidence = [
  'score',
  'heads met',
  'heads apart',
  'both persons',
  'a person and nothing',
  'words around met',
  'clause met',
  'alone among the unmet',
  'alone in both',
  'left over',
  'sum',
  'share',
  'length of time',
  'otherwise measured',
  'in a row',
  'age',
  'score of a match',
  'both small',
  'one',
  'ratio where little else is met',
  'same digits',
  'of another size',
  'told elsewhere',
  'same preposition',
  'other preposition',
  'part of what was told',
  'before a hyphen',
  'other rate',
  'vague',
  'sure and alone',
] as const

/** Every two numbers of one measure that cannot be the same number, each without its like in the partners of its sentence. */
export function numberCandidates(pair: AlignedPair, textA: string, textB: string): Candidate[] {
  const { a, b, partnersOfA, partnersOfB } = pair
  const fromA = a.numbers.filter(number => !metIn(number, a, partnersOfA))
  const fromB = b.numbers.filter(number => !metIn(number, b, partnersOfB))
  const found: Candidate[] = []
  for (const one of fromA) {
    for (const other of fromB) {
      if (!sameMeasure(one, other) || agree(one, other)) continue
      const inClause = clauseLikeness(a, textA, one, b, textB, other)
      // “7 per cent of workers had no job”: of what the other clause does not speak.
      if (inClause === 0 && (isOfAnother(a, one, b) || isOfAnother(b, other, a))) continue
      found.push({
        type: 'number',
        a: { start: one.start, end: one.end },
        b: { start: other.start, end: other.end },
        features: evidenceOf(pair, textA, textB, one, other, fromA, fromB, inClause),
      })
    }
  }
  return found
}

function metIn(number: Quantity, own: Sentence, partners: readonly Sentence[]): boolean {
  const former = isFormer(own, number)
  return partners.some(partner =>
    partner.numbers.some(
      other =>
        (former || !isFormer(partner, other)) &&
        ((sameMeasure(number, other) && agree(number, other)) ||
          (sameFigure(number, other) && (isUnitless(number) || isUnitless(other)))),
    ),
  )
}

// “14.80 euros; they insist on 16”: a unit is told once.
const isUnitless = ({ measure, heads, written }: Quantity) =>
  measure === null && (heads.length === 0 || written >= 4)

// “raised it to 3.1 million from 2.4 million”: what was so before is no longer told.
function isFormer(sentence: Sentence, number: Quantity): boolean {
  if (prepositionOf(sentence, number) !== 'from') return false
  return sentence.numbers.some(
    other => other !== number && sameMeasure(other, number) && prepositionOf(sentence, other) === 'to',
  )
}

// “94 billion crowns, with defence receiving twelve”.
function sameFigure(one: Quantity, other: Quantity): boolean {
  const [less, more] = one.written < other.written ? [one, other] : [other, one]
  return (
    less.written === more.written ||
    (less.written < 1000 && [1e3, 1e6, 1e9].includes(more.written / less.written))
  )
}

const sameMeasure = (one: Quantity, other: Quantity) =>
  one.kind === other.kind &&
  (one.measure === other.measure || (isSum(one) && isBare(other)) || (isBare(one) && isSum(other)))

// “240 million euros” and “400 million”: of what, both reports take for granted.
const isSum = ({ measure }: Quantity) => measure !== null && isCurrency(measure)
const isBare = ({ measure, heads, value }: Quantity) =>
  measure === null && heads.length === 0 && value >= 100_000

function evidenceOf(
  pair: AlignedPair,
  textA: string,
  textB: string,
  one: Quantity,
  other: Quantity,
  fromA: readonly Quantity[],
  fromB: readonly Quantity[],
  inClause: number,
): number[] {
  const { a, b } = pair
  const unit = one.measure ?? other.measure
  const plain = unit === null && one.kind === 'count'
  const [headsA, headsB] = [one.heads.slice(0, 2), other.heads.slice(0, 2)]
  const heads = most(headsA, headsB)
  const persons = [headsA, headsB].map(stems => stems.some(isPerson))
  const ratio = Math.abs(
    Math.log(Math.max(1e-9, Math.abs(one.value)) / Math.max(1e-9, Math.abs(other.value))),
  )
  const only = (numbers: readonly Quantity[], like: Quantity) =>
    numbers.filter(number => sameMeasure(number, like)).length === 1
  const [before, beforeOther] = [prepositionOf(a, one), prepositionOf(b, other)]
  return [
    logit(pair.score) / 3,
    heads,
    plain && headsA.length > 0 && headsB.length > 0 && heads === 0 && !(persons[0] && persons[1]) ? 1 : 0,
    plain && persons[0] && persons[1] ? 1 : 0,
    plain && ((persons[0] && headsB.length === 0) || (persons[1] && headsA.length === 0)) ? 1 : 0,
    Math.min(3, meetings(beside(one), beside(other))) / 3,
    inClause,
    only(fromA, one) && only(fromB, other) ? 1 : 0,
    only(a.numbers, one) && only(b.numbers, other) ? 1 : 0,
    leftOver(one, a, fromA) && leftOver(other, b, fromB) ? 1 : 0,
    unit !== null && isCurrency(unit) ? 1 : 0,
    unit === 'percent' || unit === 'times' ? 1 : 0,
    unit !== null && isDuration(unit) ? 1 : 0,
    unit !== null && !isCurrency(unit) && !isDuration(unit) && unit !== 'percent' && unit !== 'times' ? 1 : 0,
    one.kind === 'ordinal' ? 1 : 0,
    one.kind === 'age' ? 1 : 0,
    one.kind === 'score' ? 1 : 0,
    plain && one.value <= 3 && other.value <= 3 ? 1 : 0,
    plain && (one.value === 1 || other.value === 1) ? 1 : 0,
    // Where all else is the same, how far apart they are says nothing.
    (Math.min(2, ratio) / 2) * (1 - (inClause + Math.min(1, heads)) / 2),
    digitsOf(one) === digitsOf(other) ? 1 : 0,
    ratio > 2.3 && inClause < 0.5 ? 1 : 0,
    pair.numberInA(other) || pair.numberInB(one) ? 1 : 0,
    before !== null && before === beforeOther ? 1 : 0,
    before !== null && beforeOther !== null && before !== beforeOther ? 1 : 0,
    isPart(a, one) === isPart(b, other) ? 0 : 1,
    isAttribute(textA, one, a) || isAttribute(textB, other, b) ? 1 : 0,
    rateOf(a, one) === rateOf(b, other) ? 0 : 1,
    isWiderThan(one, 0.5) || isWiderThan(other, 0.5) ? 1 : 0,
    pair.score > 0.9 && only(a.numbers, one) && only(b.numbers, other) ? 1 : 0,
  ]
}

// 87 and 78, 130,000 and 13,000: a slip of the hand.
const digitsOf = ({ written }: Quantity) =>
  written < 10 ? written : [...String(written).replace(/[.0]/g, '')].sort().join('')

const beside = ({ heads, around }: Quantity) => [...new Set([...heads, ...around])]

function most(a: readonly string[], b: readonly string[]): number {
  let best = 0
  for (const one of a) for (const other of b) best = Math.max(best, stemsAlike(one, other))
  return best
}

const meetings = (a: readonly string[], b: readonly string[]): number =>
  a.filter(one => b.some(other => stemsAlike(one, other) > 0.7)).length

// “nine per cent; the employer offers five”: where the nine is in both, the other is what is left to compare.
function leftOver(number: Quantity, { numbers }: Sentence, unmet: readonly Quantity[]): boolean {
  const like = (other: Quantity) => sameMeasure(number, other)
  return number.measure !== null && numbers.filter(like).length > 1 && unmet.filter(like).length === 1
}

const prepositions = new Set('to by from for after within until of in with at between'.split(' '))

function prepositionOf({ words }: Sentence, { from }: Quantity): string | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = words[at]!
    if (prepositions.has(word.lower) && !(word.lower === 'to' && words[at - 1]?.lower === 'up'))
      return word.lower
    if (!word.stop && !word.light) return null
  }
  return null
}

// “two of them”, “five others”, “another three”.
const partitive = new Set('them whom those other others more further another'.split(' '))
function isPart({ words }: Sentence, { from, to }: Quantity): boolean {
  return (
    words.slice(to, to + 3).some(({ lower }) => partitive.has(lower)) ||
    ['another', 'further', 'other'].includes(words[from - 1]?.lower ?? '')
  )
}

// “7 per cent of workers”, where the other sentence knows no workers.
function isOfAnother({ words }: Sentence, { to, measure }: Quantity, other: Sentence): boolean {
  if (measure !== 'percent' || words[to]?.lower !== 'of') return false
  const whole = words.slice(to + 1, to + 4).find(word => !word.stop && !word.light)
  return (
    whole !== undefined && !other.words.some(word => !word.stop && stemsAlike(word.stem, whole.stem) > 0.6)
  )
}

// “the forty-bed inn”.
const isAttribute = (text: string, { to, measure }: Quantity, { words }: Sentence) =>
  measure === null && text[words[to - 1]!.end] === '-' && words[to]?.kind === 'word'

const rates = new Set(
  'year month week day hour head person share annual annually yearly monthly weekly daily apiece'.split(' '),
)
// “3 pounds a month”, “53 pounds a year”.
function rateOf({ words }: Sentence, { to }: Quantity): string | null {
  const [one, two] = [words[to]?.lower ?? '', words[to + 1]?.lower ?? '']
  if (['a', 'per', 'each', 'every'].includes(one) && rates.has(two)) return two
  if (one === 'apiece' || one === 'each') return 'each'
  return rates.has(one) && one.endsWith('ly') ? one.replace(/(?:i)?ly$/, '').replace('annual', 'year') : null
}
