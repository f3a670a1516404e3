import type { Sentence } from '../analyse.ts'
import { isPerson } from '../lexicon/lexicon.ts'
import { agree } from '../values/precision.ts'
import type { Quantity } from '../values/quantity.ts'
import { isCurrency, isDuration } from '../values/units.ts'
import type { AlignedPair, Difference } from './difference.ts'
import { stemsAlike } from './polarity.ts'

/**
 * Numbers of the same measure, or counting the same thing, that cannot be the same number. Two unequal numbers alone
 * are none: each must be without its like in the partners of its sentence, and their surroundings must meet.
 */
export function findNumberDifferences({ a, b, partnersOfA, partnersOfB, score }: AlignedPair): Difference[] {
  const fromA = a.numbers.filter(number => !metIn(number, partnersOfA))
  const fromB = b.numbers.filter(number => !metIn(number, partnersOfB))
  const possible: { one: Quantity; other: Quantity; likeness: number }[] = []
  for (const one of fromA) {
    for (const other of fromB) {
      const likeness =
        likenessOf(one, other, fromA, fromB) +
        (leftOver(one, a, fromA) && leftOver(other, b, fromB) ? 0.5 : 0)
      if (likeness >= leastLikeness(score)) possible.push({ one, other, likeness })
    }
  }
  const found: Difference[] = []
  const used = new Set<Quantity>()
  for (const { one, other } of possible.sort((x, y) => y.likeness - x.likeness)) {
    if (used.has(one) || used.has(other)) continue
    used.add(one).add(other)
    found.push({
      type: 'number',
      a: { start: one.start, end: one.end },
      b: { start: other.start, end: other.end },
    })
  }
  return found
}

function metIn(number: Quantity, partners: readonly Sentence[]): boolean {
  return partners.some(({ numbers }) =>
    numbers.some(
      other =>
        (sameMeasure(number, other) && agree(number, other)) ||
        // “14.80 euros; they insist on 16”: a unit is told once.
        (sameFigure(number, other) && (number.measure === null || other.measure === null)),
    ),
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

// “nine per cent; the employer offers five”: where the nine is in both, the other is what is left to compare.
function leftOver(number: Quantity, { numbers }: Sentence, unmet: readonly Quantity[]): boolean {
  const like = (other: Quantity) => sameMeasure(number, other)
  return number.measure !== null && numbers.filter(like).length > 1 && unmet.filter(like).length === 1
}

/** From which likeness on two unequal numbers are worth a look: less where the sentences surely tell the same. */
const leastLikeness = (score: number) => (score >= 0.55 ? 0.95 : 1.15)

// How surely two unequal numbers are about one thing.
function likenessOf(
  one: Quantity,
  other: Quantity,
  all: readonly Quantity[],
  others: readonly Quantity[],
): number {
  if (!sameMeasure(one, other) || agree(one, other)) return 0
  const heads = meetings(one.heads, other.heads)
  const around = meetings(
    [...new Set([...one.heads, ...one.around])],
    [...new Set([...other.heads, ...other.around])],
  )
  const alone =
    all.filter(number => sameMeasure(number, one)).length === 1 &&
    others.filter(number => sameMeasure(number, one)).length === 1
  if (one.kind === 'score' || one.kind === 'age') return alone ? 1.5 : around > 0 ? 1 : 0
  if (one.kind === 'ordinal') return heads > 0 ? 1.2 + around / 4 : 0
  if (one.measure !== null || other.measure !== null) {
    // Lengths of time are told of many things.
    if (one.measure !== null && isDuration(one.measure)) return around > 0 ? 0.9 + around / 4 : 0
    // So are shares: “7 per cent” may be of anything.
    const loose = one.measure === 'percent' || one.measure === 'times' ? 0.8 : 1
    return (alone ? loose : 0.3) + around / 2
  }
  const persons = arePersons(one) && arePersons(other)
  if (one.value <= 3 && other.value <= 3 && heads === 0 && !persons) return 0
  if (heads > 0) return 1.5 + around / 4
  // “17 others”, “has killed 17”: one side leaves out what is counted.
  if (persons && alone) return 1.3 + around / 4
  const person = (arePersons(one) || arePersons(other)) && ofOneOrder(one, other)
  const open = one.heads.length === 0 || other.heads.length === 0 || arePersons(one) || arePersons(other)
  if (open && around > 0) return 1 + around / 4
  return alone && (person || ofOneSize(one, other)) ? 0.95 + around / 4 : 0
}

// “86,000 cars” and “68,000 Sparks”, but not “two trains” and “400 metres of rails”.
const ofOneSize = ({ value: one }: Quantity, { value: other }: Quantity) =>
  Math.min(one, other) > 3 && Math.max(one, other) < 2.5 * Math.min(one, other)

const ofOneOrder = ({ value: one }: Quantity, { value: other }: Quantity) =>
  Math.min(one, other) > 9 && Math.max(one, other) < 30 * Math.min(one, other)

const arePersons = ({ heads }: Quantity) => heads.slice(0, 2).some(isPerson)

function meetings(a: readonly string[], b: readonly string[]): number {
  return a.filter(one => b.some(other => stemsAlike(one, other) > 0.7)).length
}
