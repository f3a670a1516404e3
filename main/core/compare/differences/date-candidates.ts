import { logit } from '../align/score.ts'
import type { Sentence } from '../analyse.ts'
import { isReporting } from '../text/speech.ts'
import { compareDates } from '../values/compare-dates.ts'
import type { DateMention } from '../values/date-mention.ts'
import { clauseLikeness } from './clause-likeness.ts'
import type { AlignedPair } from './difference.ts'
import type { Candidate } from './evidence.ts'

/** What speaks for and against two dates that do not agree being of one thing, in the order of their weights. */
export const dateEvidence = [
  'score',
  'of other grain',
  'other bound',
  'bound by one',
  'told and done',
  'clause met',
  'told elsewhere',
  'plainly comparable',
] as const

/** Every two dates or times that cannot be the same, each without its like in any partner of its sentence. */
export function dateCandidates(pair: AlignedPair, textA: string, textB: string): Candidate[] {
  const { a, b, partnersOfA, partnersOfB } = pair
  const fromA = a.dates.filter(date => !metIn(date, partnersOfA))
  const fromB = b.dates.filter(date => !metIn(date, partnersOfB))
  const found: Candidate[] = []
  for (const one of fromA) {
    for (const other of fromB) {
      // A bare year is told of what lies behind it all, or before.
      if ((one.grain === 'year') !== (other.grain === 'year')) continue
      if (compareDates(one, other) !== 'other') continue
      const plain = (date: DateMention, rival: DateMention) => isPlain(a, date, b, rival)
      const rivals =
        fromA.filter(date => plain(date, other)).length + fromB.filter(date => plain(one, date)).length
      found.push({
        type: 'date',
        a: { start: one.start, end: one.end },
        b: { start: other.start, end: other.end },
        features: [
          logit(pair.score) / 3,
          one.grain === other.grain ? 0 : 1,
          one.bound !== null && other.bound !== null && one.bound !== other.bound ? 1 : 0,
          (one.bound === null) === (other.bound === null) ? 0 : 1,
          isOfTelling(a, one) === isOfTelling(b, other) ? 0 : 1,
          clauseLikeness(a, textA, one, b, textB, other),
          pair.dateInB(one) || pair.dateInA(other) ? 1 : 0,
          plain(one, other) && (rivals === 2 || one.grain === 'time') ? 1 : 0,
        ],
      })
    }
  }
  return found
}

// Of one grain, both a bound or none, both of what happened or both of when it was told.
const isPlain = (a: Sentence, one: DateMention, b: Sentence, other: DateMention) =>
  one.grain === other.grain &&
  compareDates(one, other) === 'other' &&
  (one.bound === 'by') === (other.bound === 'by') &&
  isOfTelling(a, one) === isOfTelling(b, other)

function metIn(date: DateMention, partners: readonly Sentence[]): boolean {
  return partners.some(({ dates }) => {
    // “shortly before ten at night” is not met by a night of which another hour is told.
    const clock = date.minute !== null && dates.some(({ minute }) => minute !== null)
    return dates.some(other => (!clock || other.minute !== null) && compareDates(date, other) === 'same')
  })
}

// “announced on Tuesday” says when it was told, not when it happened.
function isOfTelling({ words }: Sentence, { from }: DateMention): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = words[at]!
    if (!word.stop || saying.has(word.lower)) return isTelling(word.stem, word.lower)
  }
  return false
}

const isTelling = (stem: string, lower: string) =>
  (isReporting(stem) && !['agre', 'call', 'accus', 'welcom', 'expect'].includes(stem)) || saying.has(lower)

// Too common to count as words that say something.
const saying = new Set('say says said saying'.split(' '))
