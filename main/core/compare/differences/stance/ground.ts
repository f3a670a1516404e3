import { logit } from '../../align/score.ts'
import type { Word } from '../../text/words.ts'
import { compareDates } from '../../values/compare-dates.ts'
import { sameName } from '../../values/names.ts'
import { agree } from '../../values/precision.ts'
import type { AlignedPair } from '../difference.ts'
import { likeness } from '../polarity.ts'
import type { Stand } from './stand.ts'

/** What holds for all that two sentences may be opposed on. */
export interface Ground {
  readonly a: Stand
  readonly b: Stand
  /** In the order of `groundNames`. */
  readonly signs: readonly number[]
}

/** How sure the pair is, and how near to each other its sentences are. */
export const groundNames = [
  'score',
  'names met',
  'names unmet',
  'covered',
  'lesser covered',
  'length',
  'other partners',
  'one quoted',
  'dates met',
  'dates unmet',
  'numbers met',
  'still in one',
] as const

/** Reads it. */
export function groundOf(pair: AlignedPair, a: Stand, b: Stand): Ground {
  const { a: one, b: other } = pair
  const [coveredA, coveredB] = coverage(a.content, b.content)
  const named = one.names.some(name => other.names.some(rival => sameName(name, rival) > 0.5))
  const dates = new Set(one.dates.flatMap(date => other.dates.map(rival => compareDates(date, rival))))
  const partners = new Set(pair.partnersOfA).size + new Set(pair.partnersOfB).size - 2
  const yes = (so: boolean) => (so ? 1 : 0)
  return {
    a,
    b,
    signs: [
      logit(pair.score) / 3,
      yes(named),
      yes(!named && one.names.length > 0 && other.names.length > 0),
      Math.max(coveredA, coveredB),
      Math.min(coveredA, coveredB),
      Math.min(2, (one.words.length + other.words.length) / 50),
      Math.min(1, partners / 2),
      Math.abs(one.quoted - other.quoted),
      yes(dates.has('same')),
      yes(dates.has('other')),
      yes(one.numbers.some(number => number.value > 3 && other.numbers.some(rival => agree(number, rival)))),
      yes(lasts(a) !== lasts(b)),
    ],
  }
}

// Which share of the words of each the other has.
function coverage(one: readonly Word[], other: readonly Word[]): [number, number] {
  const met = new Set<Word>()
  for (const word of one) {
    for (const rival of other) {
      if (met.has(word) && met.has(rival)) continue
      if (likeness(word, rival) > leastLike) met.add(word).add(rival)
    }
  }
  const share = (words: readonly Word[]) =>
    words.length === 0 ? 0 : words.filter(word => met.has(word)).length / words.length
  return [share(one), share(other)]
}
const leastLike = 0.75

const lasting = /^(?:still|remain(?:s|ed|ing)?|again|already)$/
const lasts = ({ sentence: { words } }: Stand): boolean => words.some(({ lower }) => lasting.test(lower))
