import { logistic } from '../align/score.ts'
import type { DifferenceType } from '../../../../shared/model/index.ts'
import type { Difference, Span } from './difference.ts'

/** Two values that could be about one thing and do not agree, with what speaks for and against their being a difference. */
export interface Candidate {
  readonly type: DifferenceType
  readonly a: Span
  readonly b: Span
  /** In the order of the names that stand with the weights of its type. */
  readonly features: readonly number[]
}

/** The candidates that are likely enough, the likeliest first; no value is told of twice. */
export function likely(
  candidates: readonly Candidate[],
  weights: readonly number[],
  least: number,
): Difference[] {
  const judged = candidates
    .map(candidate => ({ candidate, likelihood: logistic(candidate.features, weights) }))
    .filter(({ likelihood }) => likelihood >= least)
    .sort((one, other) => other.likelihood - one.likelihood)
  const found: Difference[] = []
  for (const { candidate } of judged) {
    const { type, a, b } = candidate
    if (found.some(known => known.a.start === a.start || known.b.start === b.start)) continue
    found.push({ type, a, b })
  }
  return found
}
