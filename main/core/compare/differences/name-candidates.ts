import { logit } from '../align/score.ts'
import type { Sentence } from '../analyse.ts'
import { mayLieWithin } from '../lexicon/capitals.ts'
import { type Member, classMembers } from '../lexicon/classes.ts'
import type { Word } from '../text/words.ts'
import { type Name, sameName } from '../values/names.ts'
import { clauseLikeness } from './clause-likeness.ts'
import { type AlignedPair, inName } from './difference.ts'
import type { Candidate } from './evidence.ts'
import { stemsAlike } from './polarity.ts'
import { isPersonal, placeOf } from './roles.ts'

/** What speaks for and against two names, or two things of a class, being told of one thing, in the order of their weights. */
export const nameEvidence = [
  'score',
  'sure',
  'things of a class',
  'a part in common',
  'same preposition',
  'other preposition',
  'word before met',
  'word after met',
  'clause met',
  'alone',
  'one known to the other',
  'both known to the other',
  'acronyms',
  'more closely told',
  'one a person',
  'same article',
] as const

/** A name, or a thing of a class. */
interface Told {
  readonly from: number
  readonly to: number
  readonly name: Name | null
  readonly member: Member | null
}

/** Every two names, and every two things of a class of which only one can hold, each without its like in the partners of its sentence. */
export function nameCandidates(pair: AlignedPair, textA: string, textB: string): Candidate[] {
  const { a, b, partnersOfA, partnersOfB } = pair
  // Which words name something, and what a place is told with, is known of English alone.
  if (a.language !== 'en') return []
  const fromA = a.names.filter(name => !metIn(name, partnersOfA)).map(name => toldBy(a, name))
  const fromB = b.names.filter(name => !metIn(name, partnersOfB)).map(name => toldBy(b, name))
  const found: Candidate[] = []
  const alone = fromA.length === 1 && fromB.length === 1
  for (const one of fromA) {
    for (const other of fromB)
      if (
        placeOf(a, one.name!) &&
        placeOf(b, other.name!) &&
        !(isPersonal(one.name!) && isPersonal(other.name!)) &&
        !mayLieWithin(one.name!.parts, other.name!.parts)
      )
        found.push(candidate(pair, textA, textB, one, other, alone))
  }
  const [thingsA, thingsB] = [thingsIn(a), thingsIn(b)]
  for (const one of thingsA) {
    for (const other of thingsB) {
      if (one.member!.classOf !== other.member!.classOf || one.member!.thing === other.member!.thing) continue
      if (partnersOfA.some(partner => has(partner, one)) || partnersOfB.some(partner => has(partner, other)))
        continue
      // What the other report knows as well is beside it, and not in its place.
      if (one.member!.loose && (wordsOf(a, one).some(pair.wordInB) || wordsOf(b, other).some(pair.wordInA)))
        continue
      const rivals = (things: readonly Told[]) =>
        new Set(
          things
            .filter(({ member }) => member!.classOf === one.member!.classOf)
            .map(({ member }) => member!.thing),
        ).size
      found.push(candidate(pair, textA, textB, one, other, rivals(thingsA) === 1 && rivals(thingsB) === 1))
    }
  }
  return found
}

const has = (sentence: Sentence, { member }: Told) =>
  thingsIn(sentence).some(other => other.member!.thing === member!.thing)

/** Whether one of some sentences has a name that is likely the same. */
export const metIn = (name: Name, partners: readonly Sentence[]): boolean =>
  partners.some(({ names }) => names.some(other => sameName(name, other) > 0.5))

function toldBy({ words }: Sentence, name: Name): Told {
  const from = words.findIndex(({ start }) => start >= name.start)
  const end = words.findIndex(({ start }) => start >= name.end)
  return { from, to: end < 0 ? words.length : end, name, member: null }
}

const things = new WeakMap<Sentence, readonly Told[]>()

// The words of a sentence that belong to a class, found once however many pairs it is in. English.
function thingsIn(sentence: Sentence): readonly Told[] {
  const known = things.get(sentence)
  if (known) return known
  const found: Told[] = []
  const { words, language } = sentence
  const members = classMembers()
  let after = 0
  for (const [from, word] of language === 'en' ? words.entries() : []) {
    if (word.stop || word.kind === 'figure' || from < after) continue
    const two = members.get(`${word.stem}_${words[from + 1]?.stem}`)
    const own = two ?? members.get(word.stem)
    if (!own || inName(sentence, word)) continue
    after = from + (two ? 2 : 1)
    for (const member of own) found.push({ from, to: after, name: null, member })
  }
  things.set(sentence, found)
  return found
}

function candidate(
  pair: AlignedPair,
  textA: string,
  textB: string,
  one: Told,
  other: Told,
  alone: boolean,
): Candidate {
  const { a, b, score } = pair
  const names = one.name && other.name ? { one: one.name, other: other.name } : null
  const [before, beforeOther] = [prepositionOf(a, one), prepositionOf(b, other)]
  const knownOne = names ? names.one.parts.some(pair.knownInB) : wordsOf(a, one).some(pair.wordInB)
  const knownOther = names ? names.other.parts.some(pair.knownInA) : wordsOf(b, other).some(pair.wordInA)
  const [wordA, wordB] = [nextBefore(a, one), nextBefore(b, other)]
  const [nextA, nextB] = [nextAfter(a, one), nextAfter(b, other)]
  return {
    type: 'name',
    a: spanOf(a, one),
    b: spanOf(b, other),
    features: [
      logit(score) / 3,
      score > 0.9 ? 1 : 0,
      one.member ? 1 : 0,
      names && sameName(names.one, names.other) > 0 ? 1 : 0,
      before !== null && before === beforeOther ? 1 : 0,
      before !== null && beforeOther !== null && before !== beforeOther ? 1 : 0,
      wordA && wordB ? alike(wordA, wordB) : 0,
      nextA && nextB ? alike(nextA, nextB) : 0,
      clauseLikeness(a, textA, one, b, textB, other),
      alone ? 1 : 0,
      knownOne !== knownOther ? 1 : 0,
      knownOne && knownOther ? 1 : 0,
      names && names.one.acronym !== names.other.acronym ? 1 : 0,
      names && (isNested(textA, names.one) || isNested(textB, names.other)) ? 1 : 0,
      names && (isPersonal(names.one) || isPersonal(names.other)) ? 1 : 0,
      articleOf(a, one) === articleOf(b, other) ? 1 : 0,
    ],
  }
}

const alike = (a: Word, b: Word) => stemsAlike(a.stem, b.stem)
const wordsOf = ({ words }: Sentence, { from, to }: Told) => words.slice(from, to).map(word => word.stem)

// “in Maribor, Slovenia”: told more closely than the other may have it.
const isNested = (text: string, { end }: Name) => /^, \p{Lu}/u.test(text.slice(end, end + 3))

function spanOf({ words }: Sentence, { from, to, name }: Told): { start: number; end: number } {
  if (name) return { start: name.start, end: name.end }
  return { start: words[from]!.start, end: words[to - 1]!.end }
}

const prepositions = new Set(
  'in at near outside off on from to towards into through via across for by with of under against over after during inside behind beneath'.split(
    ' ',
  ),
)

// “in Beijing”, “in the port city of Tianjin”: the preposition, all that say where as one.
function prepositionOf(sentence: Sentence, { from, name }: Told): string | null {
  const place = name && placeOf(sentence, name)
  if (place) return where.has(place.preposition) ? 'in' : place.preposition
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const { lower } = sentence.words[at]!
    if (prepositions.has(lower)) return where.has(lower) ? 'in' : lower
  }
  return null
}
const where = new Set('in at near inside'.split(' '))

const articleOf = ({ words }: Sentence, { from }: Told) =>
  words
    .slice(Math.max(0, from - 3), from)
    .findLast(({ lower }) => /^(?:a|an|the|his|her|their|its)$/.test(lower))
    ?.lower.replace(/^an$/, 'a') ?? null

const nextBefore = ({ words }: Sentence, { from }: Told) =>
  words.slice(Math.max(0, from - 5), from).findLast(word => !word.stop && word.kind === 'word')
const nextAfter = ({ words }: Sentence, { to }: Told) =>
  words.slice(to, to + 4).find(word => !word.stop && word.kind === 'word')
