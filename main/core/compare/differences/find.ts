import { findCertaintyDifferences } from './certainty.ts'
import { findDateDifferences } from './dates.ts'
import type { AlignedPair, Difference } from './difference.ts'
import { findDirectionDifferences } from './direction.ts'
import { findNameDifferences } from './names.ts'
import { findNegationDifferences } from './negation.ts'
import { findNumberDifferences } from './numbers.ts'

/** The score from which the values of two aligned sentences are held against each other. */
const leastScore = 0.35

// Whether something is denied or left open is told by single words: only where the sentences surely tell the same.
const leastForStance = 0.75

/** All in which two aligned sentences do not agree, as far as rules can tell: to be checked by a reader. */
export function findDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  if (pair.score < leastScore) return []
  const { a, b } = pair
  const stance = pair.score >= leastForStance && a.language === 'en'
  const direction = findDirectionDifferences(a, b, textA, textB)
  return [
    ...findDateDifferences(pair),
    ...findNumberDifferences(pair),
    ...findNameDifferences(pair),
    ...direction,
    ...(direction.length > 0 || !stance ? [] : findNegationDifferences(a, b, textA, textB)),
    ...(!stance ? [] : findCertaintyDifferences(a, b, textA, textB)),
  ]
}
