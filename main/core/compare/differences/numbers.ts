import type { AlignedPair, Difference } from './difference.ts'
import { likely } from './evidence.ts'
import { numberCandidates } from './number-candidates.ts'
import { leastForNumbers, numberWeights } from './value-weights.ts'

/**
 * Numbers of the same measure, or counting the same thing, that cannot be the same number. Two unequal numbers alone
 * are none: each must be without its like in the partners of its sentence, and it is weighed what speaks for their being
 * about one thing.
 */
export function findNumberDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  return likely(numberCandidates(pair, textA, textB), numberWeights, leastForNumbers)
}
