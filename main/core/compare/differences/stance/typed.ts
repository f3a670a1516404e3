import type { Opposing, Place } from './opposing.ts'
import type { Stand } from './stand.ts'

/**
 * The same with its right type, and what makes it of that type in its spans: opposites of which one is hedged (“will not
 * withdraw”, “might drop”), denied or granted are of certainty; what one leaves open and the other negates (“is
 * considering”, “will not”) is of negation.
 */
export function typed(a: Stand, b: Stand, opposing: Opposing): Opposing {
  const { kind, a: one, b: other } = opposing
  if (kind === 'opposites') {
    const [ofA, ofB] = [hedgeOf(a, one), hedgeOf(b, other)]
    const hedged = (ofA === undefined) !== (ofB === undefined)
    if (!hedged && !(vouches(a, one) && vouches(b, other))) return opposing
    return { ...opposing, type: 'certainty', a: from(one, a, ofA), b: from(other, b, ofB) }
  }
  if (kind !== 'open') return opposing
  const [noOfA, noOfB] = [negationOf(a, one), negationOf(b, other)]
  if (noOfA === undefined && noOfB === undefined) return opposing
  return { ...opposing, type: 'negation', a: from(one, a, noOfA), b: from(other, b, noOfB) }
}

/** How many words before it a hedge or a “no” may stand. */
const reach = 4

const hedgeOf = ({ hedges }: Stand, { from: at }: Place): number | undefined =>
  hedges.find(hedge => hedge < at && hedge >= at - reach)

const vouches = ({ denials, firm }: Stand, { from: at, to }: Place): boolean =>
  [...denials, ...firm].some(mark => mark >= at && mark < to)

function negationOf({ negated, sentence: { words } }: Stand, { from: at, to }: Place): number | undefined {
  return negated.map(({ by }) => words.indexOf(by)).find(no => no >= at - reach && no < to)
}

function from(place: Place, { sentence: { words } }: Stand, first: number | undefined): Place {
  if (first === undefined || first >= place.from) return place
  return { ...place, start: words[first]!.start, from: first }
}
