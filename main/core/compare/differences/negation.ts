import type { Sentence } from '../analyse.ts'
import { isPerson } from '../lexicon/lexicon.ts'
import { stanceOf } from '../lexicon/stance.ts'
import type { Word } from '../text/words.ts'
import { type AlignedPair, clauseAround, content, type Difference, inName, type Span } from './difference.ts'
import { once } from './once.ts'
import { likeness, meetings, type Negated, negatedWords, sidesTaken, type Taken } from './polarity.ts'

/** One side of a pair of sentences, with what it denies. */
interface Side {
  readonly sentence: Sentence
  readonly text: string
  readonly negated: readonly Negated[]
  /** The sides of opposites that it takes. */
  readonly taken: readonly Taken[]
}

/** One report says that something is so, the other that it is not. */
export function findNegationDifferences(pair: AlignedPair, textA: string, textB: string): Negation[] {
  const stance = stanceOf(pair.a.language)
  if (!stance) return []
  const a = sideOf(pair.a, textA, stance)
  const b = sideOf(pair.b, textB, stance)
  const ones = [negatedAgainst(a, b, pair.score), turned(negatedAgainst(b, a, pair.score))]
  const found =
    ones.find(one => one?.like === 1) ??
    ones.find(one => one !== null) ??
    clauseAgainst(a, b, pair.score) ??
    turned(clauseAgainst(b, a, pair.score))
  return found ? [{ type: 'negation', a: found.a, b: found.b, sameWord: found.like === 1 }] : []
}

/** A difference of negation, and whether what one report negates stands in the other in the same word. */
export interface Negation extends Difference {
  readonly sameWord: boolean
}

type Found = { readonly a: Span; readonly b: Span; readonly like: number }

const turned = (found: Found | null): Found | null => found && { ...found, a: found.b, b: found.a }

const sideOf = once((sentence, text, stance): Side => {
  const negated = negatedWords(sentence, text, stance)
  return { sentence, text, negated, taken: sidesTaken(sentence, negated, stance) }
})

// “unhurt” and “harmless” negate within the word.
const negative = /^(?:un|in|im|ir|il|dis|non|mis)(?=\p{L}{4})|less(?:ly)?$/u
// What says no by itself is no counterpart of what is negated.
const saysNo = /^(?:reject|refus|deni|deny|declin|fail|rul)/
const refusing = /^(?:reject|refus|deni|deny|declin)/
const common = new Set('need want possibl longer doubt chanc reason altern place part result'.split(' '))

// From which score on a negated word is held against the same word, and against one of the same matter.
const leastForSame = 0.25
const leastForNear = 0.7
const leastLikeness = 0.72

const pronouns = new Set('nobody none nothing'.split(' '))

const near = ({ sentence, text }: Side, word: Word) =>
  content(clauseAround(sentence, text, placeOf(sentence, word))).filter(
    other => other.start !== word.start && !other.light,
  )

// The “hurt” of “unhurt” is no word of the sentence, but begins where one does.
const placeOf = ({ words }: Sentence, word: Word) => words.findIndex(({ start }) => start === word.start)

/** What `from` negates and `to` says without a “no”. */
function negatedAgainst(from: Side, to: Side, score: number): Found | null {
  let best: Found | null = null
  for (const { by, word } of from.negated) {
    if (word.light || common.has(word.stem) || negative.test(word.lower)) continue
    for (const plain of to.sentence.words) {
      if (plain.stop || plain.light || plain.kind === 'figure' || negative.test(plain.lower)) continue
      if (saysNo.test(plain.lower)) continue
      const same = likeness(word, plain)
      const like = same < leastLikeness ? 0 : same
      // What is left out or negated within the word must be told in the same word.
      if (like < 1 && (by === word || by.start >= word.start || by.lower === 'without')) continue
      if (like === 0 || score < (like === 1 ? leastForSame : leastForNear) || inName(to.sentence, plain))
        continue
      // Elsewhere the other negates the same: then they may well agree.
      if (to.negated.some(other => likeness(other.word, word) > 0 || other.word === plain)) continue
      if (to.negated.some(other => Math.abs(other.by.start - plain.start) < 30)) continue
      if (
        to.sentence.words.some(
          ({ lower, start }) => refusing.test(lower) && Math.abs(start - plain.start) < 30,
        )
      )
        continue
      // “nobody died”: of none at all, so whom the other names is no matter.
      const ofNone = pronouns.has(by.lower) && like === 1
      if (score < leastForNear && !ofNone && meetings(near(from, word), near(to, plain)) === 0) continue
      if (best && best.like >= like) continue
      best = {
        a: { start: Math.min(by.start, word.start), end: Math.max(by.end, word.end) },
        b: { start: plain.start, end: plain.end },
        like,
      }
    }
  }
  return best
}

// From which score on it is enough that what is said of one thing is negated, in whatever words the other says it.
const leastForClause = 0.85

/** A clause of `from` that says no of something that `to` tells of without any: “the lifts do not work”, “all have lifts”. */
function clauseAgainst(from: Side, to: Side, score: number): Found | null {
  if (score < leastForClause || to.negated.length > 0 || from.negated.length === 0) return null
  // “rejected” says no as well.
  if (to.sentence.words.some(({ lower }) => saysNo.test(lower))) return null
  // “no longer blocked” and “open” agree.
  if (
    from.taken.some(
      one => one.by !== null && to.taken.some(other => one.axis === other.axis && one.side === other.side),
    )
  )
    return null
  // A second thing that is negated as well may be of anything.
  if (new Set(from.negated.map(({ by }) => by)).size > 1) return null
  const { by } = from.negated[0]!
  if (by.lower === 'without' || by.lower.startsWith('un')) return null
  const at = from.sentence.words.indexOf(by)
  if (at < 0 || from.sentence.words[at - 1]?.lower === 'need') return null
  const negated = from.negated.map(({ word }) => word)
  const topic = content(clauseAround(from.sentence, from.text, at)).filter(
    word => word !== by && !word.light && !isPerson(word.stem) && !inName(from.sentence, word),
  )
  for (const word of topic) {
    const met = to.sentence.words.find(
      other => !other.stop && !other.light && !inName(to.sentence, other) && likeness(word, other) === 1,
    )
    if (!met) continue
    const last = negated.at(-1)!
    return {
      a: { start: Math.min(by.start, word.start), end: Math.max(last.end, word.end) },
      b: { start: met.start, end: met.end },
      like: 0,
    }
  }
  return null
}
