import { numberWordsOf } from '../lexicon/words/number-words.ts'
import type { Word } from '../text/words.ts'

/** The words for numbers of a language, looked up. */
export interface Numerals {
  /** What a word counts by itself: `three`, `forty`. */
  readonly units: ReadonlyMap<string, number>
  /** What a word multiplies by: `million`. */
  readonly multipliers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** Whether a full stop parts thousands: 1.200 is more than a thousand. */
  readonly comma: boolean
  /** The words with which a number can begin, besides figures. */
  readonly openers: ReadonlySet<string>
}

/** Parts of a whole: `third` in “a third of”. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
  ['sixth', 100 / 6],
  ['sixths', 100 / 6],
  ['eighth', 12.5],
  ['eighths', 12.5],
])

/** `twice`, `triple`: how many times. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
  ['threefold', 3],
  ['fourfold', 4],
])

const made = new Map<string, Numerals>()
const none: Numerals = {
  units: new Map(),
  multipliers: new Map(),
  ordinals: new Map(),
  comma: false,
  openers: openersOf(),
}

/** The words for numbers of a language; none where it is not known. */
export function numeralsOf(language: string): Numerals {
  const known = made.get(language)
  if (known) return known
  if (!Object.hasOwn(numberWordsOf, language)) return none
  const { small, tens, more, multipliers, ordinals, comma } = numberWordsOf[language]!
  const read = {
    units: new Map([
      ...small.split(' ').map((word, value): [string, number] => [word, value]),
      ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
      ...valuesIn(more),
    ]),
    multipliers: new Map(valuesIn(multipliers)),
    ordinals: new Map(ordinals.split(' ').map((word, index): [string, number] => [word, index + 1])),
  }
  const openers = openersOf(read.units, read.multipliers, read.ordinals)
  const numerals: Numerals = { ...read, comma, openers }
  made.set(language, numerals)
  return numerals
}

/** The number that one word tells, in at most three figures or by itself; `null` where it tells none, or is not there. */
export function smallNumber(word: Word | undefined, { units }: Numerals): number | null {
  if (!word) return null
  if (word.kind === 'figure') return /^\d{1,3}$/.test(word.lower) ? Number(word.lower) : null
  return units.get(word.lower) ?? null
}

const valuesIn = (entries: string): [string, number][] =>
  entries.split(' ').map(entry => {
    const [word, value] = entry.split(':')
    return [word!, Number(value)]
  })

// “a third of”, “half of them”, “every second one”, “dozens”, “twice”: what a number can begin with that stands in no list.
function openersOf(...lists: readonly ReadonlyMap<string, number>[]): ReadonlySet<string> {
  return new Set([
    ...'a an one half every several most majority minority single lone sole dozens scores tens hundreds thousands millions billions'.split(
      ' ',
    ),
    ...timesWords.keys(),
    ...lists.flatMap(words => [...words.keys()]),
  ])
}
