import { meaningOf } from '../../lexicon/meanings.ts'
import { stem } from '../../text/stemmer.ts'
import type { Word } from '../../text/words.ts'
import { likeness } from '../polarity.ts'
import type { Kind, Opposing, Place } from './opposing.ts'
import type { Stand } from './stand.ts'

/**
 * Whether each of two opposite stands has its counterpart in the other sentence: “rose, then fell” where the other tells
 * of one half. A stand that both take counts once: “closed, and remained shut”, “closed, and opened again” are opposed.
 */
export function bothTold(a: Stand, b: Stand, opposing: Opposing): boolean {
  if (opposing.kind === 'movement') {
    const one = a.movements.find(({ word }) => word.start === opposing.a.start)
    const other = b.movements.find(({ word }) => word.start === opposing.b.start)
    if (!one || !other) return false
    return areMet(
      a.movements.map(({ direction }) => direction),
      b.movements.map(({ direction }) => direction),
      one.direction,
      other.direction,
    )
  }
  if (opposing.kind === 'opposites') {
    const { axis, sides } = opposing
    if (axis === undefined || sides === undefined) return false
    const sidesOf = ({ taken }: Stand) => taken.filter(own => own.axis === axis).map(({ side }) => side)
    return areMet(sidesOf(a), sidesOf(b), ...sides)
  }
  if (opposing.kind === 'negated' || opposing.kind === 'clause') {
    return a.negated.some(({ word }) => b.negated.some(rival => likeness(word, rival.word) > 0))
  }
  return false
}

/** Whether the second negates something that this “no” of the first negates too. */
export const negatesTheSame = (a: Stand, by: Word, b: Stand): boolean =>
  a.negated.some(one => one.by === by && b.negated.some(other => likeness(other.word, one.word) > 0))

/** Whether the first negates the opposite of what the other says: “no longer blocked” and “open” agree. */
export const agreeInOpposites = (a: Stand, b: Stand): boolean =>
  a.taken.some(
    one => one.by !== null && b.taken.some(({ axis, side }) => axis === one.axis && side === one.side),
  )

function areMet(ofA: readonly number[], ofB: readonly number[], one: number, other: number): boolean {
  const count = (all: readonly number[], wanted: number) => all.filter(own => own === wanted).length
  return count(ofA, one) <= count(ofB, one) || count(ofB, other) <= count(ofA, other)
}

const no =
  /^(?:reject|refus|deni|deny|declin|fail|rul|lack|hardly|barely|scarcely|stop|prevent|without|\p{L}{3,}less$|free$|few$|little$|last$|dead|end|lost$|lose|missing|cut$|except|rather|instead)/u
const within = /^(?:un|in|im|ir|il|dis)(\p{L}{5,})$/u
// “indispensable” says no of what can be dispensed with.
const saysNo = ({ lower }: Word): boolean => {
  if (no.test(lower)) return true
  const base = within.exec(lower)?.[1]
  return base !== undefined && meaningOf(stem(base, 'en')) >= 0
}
const vouchesNot = /^(?:accus|alleg|suppos|reportedly)/

/** How far a sentence says itself, in other words, what the other is held to say: 0, a half or 1. */
export function sayAlike(stand: Stand, kind: Kind, place: Place): number {
  const { words } = stand.sentence
  if (kind === 'negated' || kind === 'clause') {
    if (stand.negated.some(({ by }) => by.start >= place.start && by.end <= place.end)) return 0
    return (stand.negated.length > 0 ? 0.5 : 0) + (words.some(saysNo) ? 0.5 : 0)
  }
  if (kind === 'open' || kind === 'blank' || kind === 'denied') {
    const open = [...stand.hedges, ...stand.blanks, ...stand.denials]
    if (open.some(at => at >= place.from && at < place.to)) return 0
    if (open.length > 0) return 1
    return words.some(({ lower }) => vouchesNot.test(lower)) ? 0.5 : 0
  }
  return 0
}
