import { negatesTheSame } from './agreement.ts'
import { areOpposed, type Taken } from '../polarity.ts'
import type { Opposing, Place } from './opposing.ts'
import type { Stand } from './stand.ts'

/**
 * The opposites that two sentences take sides of: of direction where both say it outright (“opened”, “closed”), of
 * negation where one of them says so with a “not” (“not opened”).
 */
export function opposedStands(a: Stand, b: Stand): Opposing[] {
  const found: Opposing[] = []
  const ofB = b.taken.filter(taken => !isMet(taken, b, a))
  for (const one of a.taken.filter(taken => !isMet(taken, a, b))) {
    for (const other of ofB) {
      if (!areOpposed(one, other)) continue
      if (one.by && negatesTheSame(a, one.by, b)) continue
      if (other.by && negatesTheSame(b, other.by, a)) continue
      // “is believed”, “is suspected”: both leave it open.
      if (a.hedges.includes(one.from) && b.hedges.includes(other.from)) continue
      // “no forced layoffs”, “ruled out layoffs”: what one turns round, the other may negate as well.
      if ((one.by !== null) !== (other.by !== null) && (one.by ? negatesNear(b, other) : negatesNear(a, one)))
        continue
      found.push({
        kind: 'opposites',
        type: negates(a, one) || negates(b, other) ? 'negation' : 'direction',
        a: placeOf(a, one),
        b: placeOf(b, other),
        like: 1,
        phrase: one.length + other.length > 2,
        axis: one.axis,
        sides: [one.side, other.side],
      })
    }
  }
  return found
}

const negatesNear = ({ negated, sentence: { words } }: Stand, { from }: Taken): boolean =>
  negated.some(({ by }) => Math.abs(by.start - words[from]!.start) < 30)

// Of “shut on Friday, still closed on Saturday” the other has “shut on Friday” as well: what is left is the second.
function isMet(taken: Taken, { taken: own }: Stand, { taken: others }: Stand): boolean {
  const same = (all: readonly Taken[]) =>
    all.filter(({ axis, side }) => axis === taken.axis && side === taken.side)
  const [ofOwn, ofOthers] = [same(own), same(others)]
  return ofOthers.length < ofOwn.length && ofOwn.indexOf(taken) < ofOthers.length
}

// Turned round by a “not”, a phrase that holds one (“no longer”), or somebody who would not: “refused to”.
function negates({ sentence: { words } }: Stand, { by, from, to }: Taken): boolean {
  if (by !== null) return true
  const refuses = /^(?:refus|declin|fail)/.test(words[from]!.lower) && words[from + 1]?.lower === 'to'
  return refuses || words.slice(from, to).some(({ lower }) => negations.has(lower))
}
const negations = new Set('no not nothing nobody never without'.split(' '))

function placeOf({ sentence: { words } }: Stand, { from, to, by }: Taken): Place {
  const [first, last] = [words[from]!, words[to - 1]!]
  return {
    start: Math.min(first.start, by?.start ?? first.start),
    end: Math.max(last.end, by?.end ?? last.end),
    from,
    to,
  }
}
