import { findCancelled } from './cancelled.ts'
import { findCertaintyDifferences } from './certainty.ts'
import { findDateDifferences } from './dates.ts'
import type { AlignedPair, Difference } from './difference.ts'
import { findDirectionDifferences } from './direction.ts'
import { findNameDifferences } from './names.ts'
import { findNegationDifferences } from './negation.ts'
import { findNumberDifferences } from './numbers.ts'
import { findOpposites } from './opposites.ts'

/** The score from which the values of two aligned sentences are held against each other. */
const leastScore = 0.25

/**
 * All in which two aligned sentences do not agree, as far as rules can tell: to be checked by a reader. What each type
 * means, and which is told where several would do:
 *
 * - `date`: when it was, or will be; resolved against the day of each report.
 * - `number`: how many, how much, how long, which in a row, what score or age.
 * - `name`: who, where, or which of a few that exclude each other (left and right ankle, gold and silver, mother and father).
 * - `direction`: two outright opposites: rose and fell, opened and closed, approved and rejected, won and lost, stayed
 *   and left, calm and stormy. Neither needs a word of negation.
 * - `negation`: what one says is so, the other says with a word of negation is not: not, no, never, nobody, without,
 *   un-, failed to, refused to, declined to. “Not opened” and “opened” are of negation, as “not closed” and “closed” are.
 * - `certainty`: how sure it is, or who vouches for it: denied and admitted, confirmed and claimed, will and may, a
 *   cause that is known and one that is a mystery.
 *
 * A movement and certainty go before negation; a “not” before the other's own word goes before opposites, these before a
 * “not” before a word that is only near. A number stands
 * beside a direction: “rose to 340” and “fell to 430” differ in both; but where the number only says by how much, that
 * they went different ways says it all.
 */
export function findDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  if (pair.score < leastScore) return []
  const direction = findDirectionDifferences(pair, textA, textB)
  if (!pair.aligned) return direction
  const certainty = findCertaintyDifferences(pair, textA, textB)
  const told = direction.length > 0 || certainty.length > 0
  const negation = told ? [] : findNegationDifferences(pair, textA, textB)
  const opposites =
    told || negation.some(({ sameWord }) => sameWord)
      ? []
      : [...findOpposites(pair, textA, textB), ...findCancelled(pair)].slice(0, 1)
  return [
    ...findDateDifferences(pair),
    ...findNumberDifferences(pair, textA, textB).filter(
      number => !direction.some(moved => saysByHowMuch(moved, number, textA, textB)),
    ),
    ...findNameDifferences(pair, textA, textB),
    ...direction,
    ...certainty,
    ...opposites,
    ...(opposites.length > 0 ? [] : negation.map(({ type, a, b }) => ({ type, a, b }))),
  ]
}

// “rose 11 per cent” and “fell by 2 per cent”.
const saysByHowMuch = (moved: Difference, number: Difference, textA: string, textB: string) =>
  (
    [
      [moved.a, number.a, textA],
      [moved.b, number.b, textB],
    ] as const
  ).every(([{ end }, { start }, text]) => {
    const between = text.slice(end, start)
    return end <= start && start - end < 20 && !/\b(?:to|at|from)\b/.test(between)
  })
