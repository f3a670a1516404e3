import { findDateDifferences } from './dates.ts'
import type { AlignedPair, Difference } from './difference.ts'
import { findContrary, wayDifference } from './direction.ts'
import { findNameDifferences } from './names.ts'
import { findNumberDifferences } from './numbers.ts'
import { findStanceDifferences } from './stance/judge.ts'

/** The score from which the values of two aligned sentences are held against each other. */
const leastScore = 0.35

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
 * Of direction, negation and certainty the likeliest is told, by all that speaks for it (`stance/judge.ts`). A number
 * stands beside a direction: “rose to 340” and “fell to 430” differ in both; but where the number only says by how much,
 * that they went different ways says it all.
 */
export function findDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  if (pair.score < leastScore) return []
  if (!pair.aligned) return findContrary(pair, textA, textB)
  const stances = findStanceDifferences(pair, textA, textB)
  return [
    ...findDateDifferences(pair, textA, textB),
    ...findNumberDifferences(pair, textA, textB).filter(
      number =>
        !stances.some(
          ({ kind, a, b }) => kind === 'movement' && saysByHowMuch({ a, b }, number, textA, textB),
        ),
    ),
    ...findNameDifferences(pair, textA, textB),
    ...(stances.length > 0 ? stances.map(({ type, a, b }) => ({ type, a, b })) : wayDifference(pair)),
  ]
}

// “rose 11 per cent” and “fell by 2 per cent”.
const saysByHowMuch = (
  moved: Pick<Difference, 'a' | 'b'>,
  number: Difference,
  textA: string,
  textB: string,
) =>
  (
    [
      [moved.a, number.a, textA],
      [moved.b, number.b, textB],
    ] as const
  ).every(([{ end }, { start }, text]) => {
    const between = text.slice(end, start)
    return end <= start && start - end < 20 && !/\b(?:to|at|from)\b/.test(between)
  })
