import type { Sentence } from '../analyse.ts'
import { stanceOf } from '../lexicon/stance.ts'
import { clauseAround, content } from './difference.ts'
import type { Word } from '../text/words.ts'
import { once } from './once.ts'
import { areOpposed, meetings, negatedWords, sidesTaken, type Taken } from './polarity.ts'

/** A side of opposites with the words around it. */
interface Taking extends Taken {
  readonly around: () => readonly Word[]
}

const takingsIn = once((sentence, text, stance): readonly Taking[] =>
  sidesTaken(sentence, negatedWords(sentence, text, stance), stance).map(taken => ({
    ...taken,
    around: lazily(() => around(sentence, text, taken)),
  })),
)

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

const around = (sentence: Sentence, text: string, { from, to }: Taken): Word[] =>
  content(clauseAround(sentence, text, from)).filter(
    word => !sentence.words.slice(from, to).includes(word) && !word.light,
  )

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
  return stance === null ? none : takingsIn(sentence, text, stance)
}

function opposition(a: readonly Taking[], b: readonly Taking[]): number {
  let most = 0
  for (const taken of a) {
    for (const rival of b) {
      if (!areOpposed(taken, rival)) continue
      if (meetings(taken.around(), rival.around()) > 0) return 1
      most = 0.5
    }
  }
  return most
}
