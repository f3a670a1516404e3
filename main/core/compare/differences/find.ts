import { findCertaintyDifferences } from './certainty.ts'
import { findDateDifferences } from './dates.ts'
import type { AlignedPair, Difference } from './difference.ts'
import { findDirectionDifferences } from './direction.ts'
import { findNameDifferences } from './names.ts'
import { findNegationDifferences } from './negation.ts'
import { findNumberDifferences } from './numbers.ts'

/** The score from which the values of two aligned sentences are held against each other. */
const leastScore = 0.25

/** All in which two aligned sentences do not agree, as far as rules can tell: to be checked by a reader. */
export function findDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  if (pair.score < leastScore) return []
  const direction = findDirectionDifferences(pair, textA, textB)
  const certainty = findCertaintyDifferences(pair, textA, textB)
  const told = direction.length > 0 || certainty.length > 0
  return [
    ...findDateDifferences(pair),
    ...findNumberDifferences(pair).filter(number => !direction.some(moved => adjoin(moved, number))),
    ...findNameDifferences(pair),
    ...direction,
    ...certainty,
    ...(told ? [] : findNegationDifferences(pair, textA, textB)),
  ]
}

// “rose 11 per cent” and “fell by 2 per cent”: that they went different ways says it all.
const adjoin = (moved: Difference, number: Difference) =>
  ([moved.a.end - number.a.start, moved.b.end - number.b.start] as const).every(
    apart => apart <= 0 && apart > -20,
  )
