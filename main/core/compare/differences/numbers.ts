import type { Sentence } from '../analyse.ts'
import { isPerson, related } from '../lexicon/lexicon.ts'
import { agree, type Quantity } from '../values/numbers.ts'
import { isDuration } from '../values/units.ts'
import type { AlignedPair, Difference } from './difference.ts'

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
      if (likeness >= (score >= 0.7 ? 1 : 1.2)) possible.push({ one, other, likeness })
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
  one.kind === other.kind && one.measure === other.measure

// “nine per cent; the employer offers five”: where the nine is in both, the other is what is left to compare.
function leftOver(number: Quantity, { numbers }: Sentence, unmet: readonly Quantity[]): boolean {
  const like = (other: Quantity) => sameMeasure(number, other)
  return number.measure !== null && numbers.filter(like).length > 1 && unmet.filter(like).length === 1
}

// How surely two unequal numbers are about one thing; from 1 they are worth a look.
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
  if (one.measure !== null) {
    // Lengths of time are told of many things.
    if (isDuration(one.measure)) return around > 0 ? 0.9 + around / 4 : 0
    return (alone ? 0.8 : 0.3) + around / 2
  }
  const persons = arePersons(one) && arePersons(other)
  if (one.value <= 3 && other.value <= 3 && heads === 0 && !persons) return 0
  if (heads > 0) return 1.5 + around / 4
  // “17 others”, “has killed 17”: one side leaves out what is counted.
  if (persons && alone) return 1 + around / 4
  const open = one.heads.length === 0 || other.heads.length === 0 || arePersons(one) || arePersons(other)
  return open && around > 0 ? 1 + around / 4 : 0
}

const arePersons = ({ heads }: Quantity) => heads.slice(0, 2).some(isPerson)

function meetings(a: readonly string[], b: readonly string[]): number {
  return a.filter(one => b.some(other => related(one, other))).length
}
