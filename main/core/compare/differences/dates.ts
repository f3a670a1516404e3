import { dateCandidates } from './date-candidates.ts'
import type { AlignedPair, Difference } from './difference.ts'
import { likely } from './evidence.ts'
import { dateWeights, leastForDates } from './value-weights.ts'

/** Dates and times that do not agree and are likely of one thing; the likeliest of a pair, for others often follow from it. */
export function findDateDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  return likely(dateCandidates(pair, textA, textB), dateWeights, leastForDates).slice(0, 1)
}
