import type { AlignedPair, Span } from '../difference.ts'
import { findCancelled } from '../cancelled.ts'
import { openStands } from './certainty.ts'
import { negatedStands } from './negation.ts'
import { typed } from './typed.ts'
import type { Opposing, Place } from './opposing.ts'
import { opposedStands } from './opposites.ts'
import type { Stand } from './stand.ts'

/** All on which two sentences may take opposite stands, generously: most of it is none. */
export function opposingStands(pair: AlignedPair, a: Stand, b: Stand): Opposing[] {
  return [
    ...moved(a, b),
    ...calledOff(pair, a, b),
    ...opposedStands(a, b),
    ...negatedStands(a, b),
    ...openStands(a, b),
  ].map(opposing => typed(a, b, opposing))
}

function moved(a: Stand, b: Stand): Opposing[] {
  return a.movements.flatMap(one =>
    b.movements
      .filter(other => other.direction !== one.direction)
      .map((other): Opposing => ({
        kind: 'movement',
        type: 'direction',
        a: placeOf(a, one.word, one.last),
        b: placeOf(b, other.word, other.last),
        like: one.direction * other.direction === 0 ? 0.5 : 1,
        phrase: one.word !== one.last || other.word !== other.last,
      })),
  )
}

function calledOff(pair: AlignedPair, a: Stand, b: Stand): Opposing[] {
  return findCancelled(pair).map(found => ({
    ...found,
    kind: 'called off',
    a: placed(a, found.a),
    b: placed(b, found.b),
    like: 1,
    phrase: false,
  }))
}

function placed({ sentence: { words } }: Stand, { start, end }: Span): Place {
  const from = words.findIndex(word => word.end > start)
  return { start, end, from, to: words.findLastIndex(word => word.start < end) + 1 }
}

function placeOf({ sentence: { words } }: Stand, word: (typeof words)[number], last: typeof word) {
  const from = words.indexOf(word)
  return { start: word.start, end: last.end, from, to: words.indexOf(last) + 1 }
}
