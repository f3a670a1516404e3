import type { Sentence } from '../../analyse.ts'
import type { Stance } from '../../lexicon/stance.ts'
import type { Word } from '../../text/words.ts'
import { clauseAround, content, inName } from '../difference.ts'
import { type Movement, movementsOf } from '../movements.ts'
import { once } from '../once.ts'
import { type Negated, negatedWords, sidesTaken, type Taken } from '../polarity.ts'
import { type Marks, marksOf } from './marks.ts'

/** All that a sentence says of whether, how surely and which way. */
export interface Stand extends Marks {
  readonly sentence: Sentence
  readonly text: string
  readonly stance: Stance
  readonly negated: readonly Negated[]
  readonly taken: readonly Taken[]
  readonly movements: readonly Movement[]
  /** The words of it that say something, none of a name among them. */
  readonly content: readonly Word[]
  /** Such words of its clause around the words from one place to another (exclusive). */
  readonly around: (from: number, to: number) => readonly Word[]
}

/** What a sentence says of that. */
export const standOf = once((sentence, text, stance): Stand => {
  const negated = negatedWords(sentence, text, stance)
  const around = new Map<number, readonly Word[]>()
  return {
    sentence,
    text,
    stance,
    negated,
    taken: sidesTaken(sentence, negated, stance),
    movements: movementsOf(sentence, text, stance),
    ...marksOf(sentence, stance),
    content: content(sentence.words).filter(word => !word.light && !inName(sentence, word)),
    around: (from, to) => {
      const key = from * 1000 + to
      const known = around.get(key)
      if (known !== undefined) return known
      const own = sentence.words.slice(from, to)
      const found = content(clauseAround(sentence, text, from)).filter(
        word => !word.light && !own.includes(word),
      )
      around.set(key, found)
      return found
    },
  }
})
