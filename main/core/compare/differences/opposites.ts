import type { Sentence } from '../analyse.ts'
import { stanceOf } from '../lexicon/stance.ts'
import { type AlignedPair, clauseAround, content, type Difference, type Span } from './difference.ts'
import type { Word } from '../text/words.ts'
import { once } from './once.ts'
import { meetings, negatedWords, sidesTaken, type Taken } from './polarity.ts'

/** One side of a pair of sentences, with the sides of opposites that it takes. */
interface Side {
  readonly sentence: Sentence
  readonly text: string
  readonly taken: readonly Taking[]
}

/** A side of opposites with the words around it. */
interface Taking extends Taken {
  readonly around: () => readonly Word[]
}

const sideOf = once((sentence, text, stance): Side => ({
  sentence,
  text,
  taken: sidesTaken(sentence, negatedWords(sentence, text, stance), stance).map(taken => ({
    ...taken,
    around: lazily(() => around(sentence, text, taken)),
  })),
}))

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

/**
 * Each report says one of two opposites: of direction where both say it outright (“opened”, “closed”), of negation
 * where one of them negates the other's word (“not opened”).
 */
export function findOpposites(pair: AlignedPair, textA: string, textB: string): Difference[] {
  const stance = stanceOf(pair.a.language)
  if (!stance) return []
  const found = opposites(sideOf(pair.a, textA, stance), sideOf(pair.b, textB, stance), pair.score)
  return found ? [found] : []
}

// From which score on opposites are held against each other: by their surroundings, or whatever those are.
const leastForOpposites = 0.6
const leastForOppositesAlone = 0.8
const leastForPhrases = 0.65

function opposites(a: Side, b: Side, score: number): Difference | null {
  if (score < leastForOpposites) return null
  let best: { found: Difference; met: number } | null = null
  for (const one of a.taken) {
    for (const other of b.taken) {
      if (one.axis !== other.axis || one.side === other.side) continue
      // One of the reports says both.
      if (a.taken.some(rival => rival.axis === one.axis && rival.side === other.side)) continue
      if (b.taken.some(rival => rival.axis === one.axis && rival.side === one.side)) continue
      const met = meetings(one.around(), other.around())
      if (met < leastMet(one, other, score)) continue
      if (!best || met > best.met)
        best = {
          found: {
            type: negates(a, one) || negates(b, other) ? 'negation' : 'direction',
            a: spanOf(a, one),
            b: spanOf(b, other),
          },
          met,
        }
    }
  }
  return best?.found ?? null
}

// Turned round by a “not”, a phrase that holds one (“no longer”), or somebody who would not: “refused to”.
function negates({ sentence: { words } }: Side, { by, from, to }: Taken): boolean {
  if (by !== null) return true
  const refuses = /^(?:refus|declin|fail)/.test(words[from]!.lower) && words[from + 1]?.lower === 'to'
  return refuses || words.slice(from, to).some(({ lower }) => negations.has(lower))
}
const negations = new Set('no not nothing nobody never without'.split(' '))

// Phrases are surer than words.
function leastMet(one: Taken, other: Taken, score: number): number {
  return score >= (one.length + other.length > 2 ? leastForPhrases : leastForOppositesAlone) ? 0 : 1
}

const around = (sentence: Sentence, text: string, { from, to }: Taken): Word[] =>
  content(clauseAround(sentence, text, from)).filter(
    word => !sentence.words.slice(from, to).includes(word) && !word.light,
  )

function spanOf({ sentence }: Side, { from, to, by }: Taken): Span {
  const [first, last] = [sentence.words[from]!, sentence.words[to - 1]!]
  return {
    start: Math.min(first.start, by?.start ?? first.start),
    end: Math.max(last.end, by?.end ?? last.end),
  }
}

/**
 * How far two sentences seem to say the opposite of one thing, whether they are aligned or not: 0, a half, or 1 where
 * words around the opposites meet. By their places in `a` and `b`.
 */
export function oppositions(
  a: readonly Sentence[],
  b: readonly Sentence[],
  textA: string,
  textB: string,
): (i: number, j: number) => number {
  const ofA = a.map(sentence => takingsOf(sentence, textA))
  const ofB = a === b ? ofA : b.map(sentence => takingsOf(sentence, textB))
  return (i, j) => {
    const [one, other] = [ofA[i]!, ofB[j]!]
    return one.length === 0 || other.length === 0 ? 0 : opposition(one, other)
  }
}

const none: readonly Taking[] = []

function takingsOf(sentence: Sentence, text: string): readonly Taking[] {
  const stance = stanceOf(sentence.language)
  return stance === null ? none : sideOf(sentence, text, stance).taken
}

function opposition(a: readonly Taking[], b: readonly Taking[]): number {
  let most = 0
  for (const taken of a) {
    for (const rival of b) {
      if (taken.axis !== rival.axis || taken.side === rival.side) continue
      if (meetings(taken.around(), rival.around()) > 0) return 1
      most = 0.5
    }
  }
  return most
}
