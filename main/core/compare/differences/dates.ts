import type { Sentence } from '../analyse.ts'
import { isReporting } from '../text/speech.ts'
import { compareDates } from '../values/compare-dates.ts'
import type { DateMention } from '../values/date-mention.ts'
import type { AlignedPair, Difference } from './difference.ts'

/**
 * Dates and times that do not agree: of one grain, each without its like in any partner of its sentence, and both of
 * what happened or both of when it was told.
 */
export function findDateDifferences({ a, b, partnersOfA, partnersOfB }: AlignedPair): Difference[] {
  const fromA = a.dates.filter(date => !metIn(date, partnersOfA))
  const fromB = b.dates.filter(date => !metIn(date, partnersOfB))
  const found: Difference[] = []
  for (const one of fromA) {
    const rivals = fromB.filter(other => comparable(a, b, one, other))
    // Which of several would be meant, nobody can say.
    const [other] = rivals
    if (!other || (rivals.length > 1 && one.grain !== 'time')) continue
    if (fromA.filter(rival => comparable(a, b, rival, other)).length > 1) continue
    found.push({ type: 'date', a: spanOf(one), b: spanOf(other) })
  }
  return found.slice(0, 1)
}

function metIn(date: DateMention, partners: readonly Sentence[]): boolean {
  return partners.some(({ dates }) => dates.some(other => compareDates(date, other) === 'same'))
}

function comparable(a: Sentence, b: Sentence, one: DateMention, other: DateMention): boolean {
  if (one.grain !== other.grain || compareDates(one, other) !== 'other') return false
  if ((one.bound === 'by') !== (other.bound === 'by')) return false
  return isOfTelling(a, one) === isOfTelling(b, other)
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

const spanOf = ({ start, end }: DateMention) => ({ start, end })
