import type { DifferenceType } from '../../../../../shared/model/index.ts'
import type { Opposing, Place } from './opposing.ts'
import type { Stand } from './stand.ts'

/**
 * Of which type a difference is: opposites of which one is hedged (“will not withdraw”, “might drop”), denied or granted
 * are of certainty; what one leaves open and the other negates (“is considering”, “will not”) is of negation.
 */
export function typeOf(a: Stand, b: Stand, { kind, type, a: one, b: other }: Opposing): DifferenceType {
  if (kind === 'opposites' && isHedged(a, one) !== isHedged(b, other)) return 'certainty'
  if (kind === 'opposites' && vouches(a, one) && vouches(b, other)) return 'certainty'
  if (kind === 'open' && (isNegated(a, one) || isNegated(b, other))) return 'negation'
  return type
}

/** How many words before it a hedge may stand. */
const reach = 4

const isHedged = ({ hedges }: Stand, { from }: Place): boolean =>
  hedges.some(at => at < from && at >= from - reach)

const vouches = ({ denials, firm }: Stand, { from, to }: Place): boolean =>
  [...denials, ...firm].some(at => at >= from && at < to)

const isNegated = ({ negated }: Stand, { start, end }: Place): boolean =>
  negated.some(({ by, word }) => Math.min(by.start, word.start) < end && Math.max(by.end, word.end) > start)
