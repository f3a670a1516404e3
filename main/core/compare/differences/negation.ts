import type { Sentence } from '../analyse.ts'
import { stanceOf } from '../lexicon/stance.ts'
import type { Word } from '../text/words.ts'
import { type AlignedPair, clauseAround, content, type Difference, inName, type Span } from './difference.ts'
import { once } from './once.ts'
import { likeness, type Negated, negatedWords, sidesTaken, type Taken } from './polarity.ts'

/** One side of a pair of sentences, with what it denies and which sides of opposites it takes. */
interface Side {
  readonly sentence: Sentence
  readonly text: string
  readonly negated: readonly Negated[]
  readonly taken: readonly Taken[]
}

/** One report says that something is so, the other that it is not; or each says one of two opposites. */
export function findNegationDifferences(pair: AlignedPair, textA: string, textB: string): Difference[] {
  const stance = stanceOf(pair.a.language)
  if (!stance) return []
  const a = sideOf(pair.a, textA, stance)
  const b = sideOf(pair.b, textB, stance)
  const found =
    opposites(a, b, pair.score) ??
    negatedAgainst(a, b, pair.score) ??
    turned(negatedAgainst(b, a, pair.score))
  return found ? [{ type: 'negation', ...found }] : []
}

type Found = { readonly a: Span; readonly b: Span }

const turned = (found: Found | null): Found | null => found && { a: found.b, b: found.a }

const sideOf = once((sentence, text, stance): Side => {
  const negated = negatedWords(sentence, text, stance)
  return { sentence, text, negated, taken: sidesTaken(sentence, negated, stance) }
})

// From which score on opposites are held against each other: by their surroundings, or whatever those are.
const leastForOpposites = 0.45
const leastForOppositesAlone = 0.8
const leastForPhrases = 0.65

function opposites(a: Side, b: Side, score: number): Found | null {
  if (score < leastForOpposites) return null
  let best: { found: Found; met: number } | null = null
  for (const one of a.taken) {
    for (const other of b.taken) {
      if (one.axis !== other.axis || one.side === other.side) continue
      // One of the reports says both.
      if (a.taken.some(rival => rival.axis === one.axis && rival.side === other.side)) continue
      if (b.taken.some(rival => rival.axis === one.axis && rival.side === one.side)) continue
      const met = meetings(around(a, one), around(b, other))
      if (met < leastMet(one, other, score)) continue
      if (!best || met > best.met) best = { found: { a: spanOf(a, one), b: spanOf(b, other) }, met }
    }
  }
  return best?.found ?? null
}

// Phrases are surer than words.
function leastMet(one: Taken, other: Taken, score: number): number {
  return score >= (one.length + other.length > 2 ? leastForPhrases : leastForOppositesAlone) ? 0 : 1
}

const around = ({ sentence, text }: Side, { from, to }: Taken) =>
  content(clauseAround(sentence, text, from)).filter(
    word => !sentence.words.slice(from, to).includes(word) && !word.light,
  )

const meetings = (a: readonly Word[], b: readonly Word[]) =>
  a.filter(one => b.some(other => likeness(one, other) > 0)).length

function spanOf({ sentence }: Side, { from, to, by }: Taken): Span {
  const [first, last] = [sentence.words[from]!, sentence.words[to - 1]!]
  return {
    start: Math.min(first.start, by?.start ?? first.start),
    end: Math.max(last.end, by?.end ?? last.end),
  }
}

// “unhurt” and “harmless” negate within the word.
const negative = /^(?:un|in|im|ir|il|dis|non|mis)(?=\p{L}{4})|less(?:ly)?$/u
const common = new Set('need want possibl longer doubt chanc reason altern place part'.split(' '))

// From which score on a negated word is held against the same word, and against one of the same matter.
const leastForSame = 0.25
const leastForNear = 0.7
const leastLikeness = 0.72

const near = ({ sentence, text }: Side, word: Word) =>
  content(clauseAround(sentence, text, placeOf(sentence, word))).filter(
    other => other.start !== word.start && !other.light,
  )

// The “hurt” of “unhurt” is no word of the sentence, but begins where one does.
const placeOf = ({ words }: Sentence, word: Word) => words.findIndex(({ start }) => start === word.start)

/** What `from` negates and `to` says without a “no”. */
function negatedAgainst(from: Side, to: Side, score: number): Found | null {
  let best: { found: Found; like: number } | null = null
  for (const { by, word } of from.negated) {
    if (word.light || common.has(word.stem) || negative.test(word.lower)) continue
    for (const plain of to.sentence.words) {
      if (plain.stop || plain.light || plain.kind === 'figure' || negative.test(plain.lower)) continue
      const same = likeness(word, plain)
      const like = same < leastLikeness ? 0 : same
      // What is left out or negated within the word must be told in the same word.
      if (like < 1 && (by === word || by.start >= word.start || by.lower === 'without')) continue
      if (like === 0 || score < (like === 1 ? leastForSame : leastForNear) || inName(to.sentence, plain))
        continue
      // Elsewhere the other negates the same: then they may well agree.
      if (to.negated.some(other => likeness(other.word, word) > 0 || other.word === plain)) continue
      if (to.negated.some(other => Math.abs(other.by.start - plain.start) < 30)) continue
      if (score < leastForNear && meetings(near(from, word), near(to, plain)) === 0) continue
      if (best && best.like >= like) continue
      best = {
        found: {
          a: { start: Math.min(by.start, word.start), end: Math.max(by.end, word.end) },
          b: { start: plain.start, end: plain.end },
        },
        like,
      }
    }
  }
  return best?.found ?? null
}
