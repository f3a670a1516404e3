import type { Sentence } from '../analyse.ts'
import { related, sensesOf } from '../lexicon/lexicon.ts'
import { meaningOf, nearness } from '../lexicon/meanings.ts'
import { rootOf } from '../lexicon/roots.ts'
import { type Pole, polesAt, saidAt, type Stance } from '../lexicon/stance.ts'
import { stem } from '../text/stemmer.ts'
import type { Word } from '../text/words.ts'
import { inName } from './difference.ts'
import { once } from './once.ts'

/** A word that is negated, and what negates it. */
export interface Negated {
  readonly by: Word
  readonly word: Word
}

// “no woman before her”, “never so many”: says that it is the first or the most, which another may say without a “no”.
const comparing = new Set('since ever other than so such'.split(' '))

/** The words that are negated, an odd number of times: “did not rule out” negates nothing. */
export const negatedWords = once(readNegated)

function readNegated(sentence: Sentence, text: string, stance: Stance): readonly Negated[] {
  const { words } = sentence
  const found = new Map<Word, Word[]>()
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const reach = reachOf(words, index, stance)
    if (reach === 0) continue
    // “has not received any money”: neither has it any money.
    const any = words.slice(index + 1, index + 4).some(({ lower }) => lower === 'any')
    let left = reach === 1 && any ? 2 : reach
    // “failed to stop them”: what is negated twice is not.
    const by: Word[] = [word]
    for (let at = index + 1; at < words.length && left > 0; at += 1) {
      if (/[,;:—–]/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) break
      const next = words[at]!
      if (stance.negatingVerbs.has(next.lower) && reachOf(words, at, stance) === 0) by.push(next)
      if (
        next.stop ||
        next.light ||
        next.kind === 'figure' ||
        inName(sentence, next) ||
        spans.has(next.stem) ||
        stance.negatingVerbs.has(next.lower)
      )
        continue
      found.set(next, [...(found.get(next) ?? []), ...by])
      // “have not used tear gas”: what was not done says less than to what.
      if (!generic.has(next.stem)) left -= 1
    }
  }
  // “knew nothing of it”.
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const verb = words[index - 1]
    if (word.lower !== 'nothing' || !verb || verb.stop || verb.light || found.has(verb)) continue
    found.set(verb, [word])
  }
  const negated = [...found]
    .filter(([, by]) => by.length % 2 === 1)
    .map(([word, by]) => ({ word, by: by[0]! }))
  // “unhurt”: negated within the word, unless that is negated in turn.
  for (const word of sentence.language === 'en' ? words : []) {
    if (!word.lower.startsWith('un')) continue
    const base = /^un(\p{L}{4,})$/u.exec(word.lower)?.[1]
    // “university” and “unions” negate nothing.
    if (
      base === undefined ||
      base === 'ions' ||
      word.stop ||
      found.has(word) ||
      meaningOf(stem(base, 'en')) < 0
    )
      continue
    negated.push({ word: { ...word, lower: base, stem: stem(base, sentence.language) }, by: word })
  }
  return negated
}

// Lengths of time are not what is denied.
const spans = new Set('year month week day hour minut decad time moment'.split(' '))
// Verbs that say little without their object.
const generic = new Set(
  'use make made have take took receiv give gave get got includ find found see saw seen show bring provid'.split(
    ' ',
  ),
)

// How many words a word negates: none, most often. “No animals were seen” reaches the verb; “did not see” no further than its own.
function reachOf(words: readonly Word[], index: number, stance: Stance): number {
  const { lower } = words[index]!
  const next = words[index + 1]?.lower ?? ''
  const verb = stance.negatingVerbs.has(lower) && (!withMore.test(lower) || next === 'out' || next === 'to')
  const pronoun = stance.negatingPronouns.has(lower)
  if (!verb && !pronoun && !saidAt(stance.negations, words, index) && !lower.endsWith("n't")) return 0
  // “not only … but”, “not until”; “do not have to”: what need not be may still be.
  if (stance.unlessNegated.has(next)) return 0
  if (/^(?:have|need|has)$/.test(next) && words[index + 2]?.lower === 'to') return 0
  if (!verb && compares(words, index)) return 0
  // “nobody but smugglers”: only they.
  if (pronoun && next === 'but') return 0
  // “barely twenty minutes”: few, and not none.
  if (scant.has(lower) && isNumber(words[index + 1])) return 0
  return pronoun || lower === 'without' || lower.startsWith('lack') ? 2 : 1
}

// Verbs that negate only with “to” or “out” after them: a decline in prices negates nothing.
const withMore = /^(?:rul|stop|reject|fail|refus|declin)/

const until = new Set(['until', 'till'])
const scant = new Set('barely hardly scarcely'.split(' '))
const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'figure' || numberWord.test(word.lower))
const numberWord =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|\p{L}+teen|\p{L}+ty|hundreds?|thousands?|several|dozens?)$/u
const almost = new Set('nearly almost over about some more than at least the past last'.split(' '))

// “not in forty years”, “for nearly a decade”: what was never so for long is so for the first time since.
function inYears(words: readonly Word[], at: number): boolean {
  if (words[at]!.lower !== 'in' && words[at]!.lower !== 'for') return false
  let next = at + 1
  while (almost.has(words[next]?.lower ?? '')) next += 1
  return isNumber(words[next]) && /^(?:year|decad|centur|generat)/.test(words[next + 1]?.stem ?? '')
}

function compares(words: readonly Word[], index: number): boolean {
  for (let at = index + 8; at < Math.min(words.length, index + 16); at += 1)
    if (words[at]!.lower === 'in' && inYears(words, at)) return true
  for (let at = index + 1; at < Math.min(words.length, index + 8); at += 1) {
    const { lower } = words[at]!
    if (lower === 'before') return words[at + 1]?.kind !== 'figure'
    // “not open until Friday”: open from then on.
    if (inYears(words, at) || (until.has(lower) && at < index + 7)) return true
    if (comparing.has(lower) && words[at + 1]?.lower !== 'far') return at < index + 5 || lower === 'ever'
  }
  return false
}

/** A side of a pair of opposites that a sentence takes; `from` and `to` (exclusive) are places of words in it. */
export interface Taken extends Pole {
  readonly from: number
  readonly to: number
  /** Turned to the other side by this word. */
  readonly by: Word | null
}

/** The sides that a sentence takes, a negated one as the other. */
export function sidesTaken(sentence: Sentence, negated: readonly Negated[], stance: Stance): Taken[] {
  const { words } = sentence
  const taken: Taken[] = []
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from]!
    const poles = polesAt(stance, words, from)
    if (poles.length === 0 || inName(sentence, word)) continue
    for (const pole of poles) {
      const to = from + pole.length
      const turned = negated.find(
        ({ word: own, by }) =>
          contains(words, from, to, own) && !(to - from > 1 && contains(words, from, to, by)),
      )
      const side = turned ? turnedSide(pole) : pole.side
      taken.push({ ...pole, side, from, to, by: turned?.by ?? null })
    }
  }
  return taken.filter(one => !taken.some(other => holds(other, one)))
}

// “drop the charges” is no charge: what a longer phrase of the same opposites says goes before its words.
const holds = (long: Taken, short: Taken) =>
  long.axis === short.axis && long.length > short.length && long.from <= short.from && long.to >= short.to

// Of two, what is not the one is the other; of more, it is only not that one.
const turnedSide = ({ side, sides }: Pole): number => (sides === 2 ? 1 - side : -1 - side)

/** Whether two sides exclude each other. */
export function areOpposed(one: Pole, other: Pole): boolean {
  if (one.axis !== other.axis || one.side === other.side) return false
  if (one.side < 0 || other.side < 0) return -1 - one.side === other.side
  return true
}

// A phrase with a “no” of its own (“hear nothing”) is not turned by it.
const contains = (words: readonly Word[], from: number, to: number, word: Word) => {
  const at = words.indexOf(word)
  return at >= from && at < to
}

/** How surely two words tell the same: 1 for the same, less for words of one matter, 0 for others. */
export const likeness = (a: Word, b: Word): number => stemsAlike(a.stem, b.stem)

/** The same of two stems. */
export function stemsAlike(a: string, b: string): number {
  if (a === b || rootOf(a) === rootOf(b)) return 1
  if (related(a, b)) return Math.min(sensesOf(a), sensesOf(b)) <= fewSenses ? 1 : ofSynonyms
  const [one, other] = [meaningOf(a), meaningOf(b)]
  if (one < 0 || other < 0) return 0
  const near = nearness(one, other)
  return near > leastNearness ? near : 0
}

const leastNearness = 0.6
// Words of many senses often do not stand for each other: a denial of one is not surely one of the other.
const fewSenses = 2
const ofSynonyms = 0.8

/** How many words of the first are told in the second as well. */
export const meetings = (a: readonly Word[], b: readonly Word[]): number =>
  a.filter(one => b.some(other => likeness(one, other) > 0.75)).length
