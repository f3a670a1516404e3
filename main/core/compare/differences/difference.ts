import type { DifferenceType } from '../../../../shared/model/index.ts'
import type { Sentence } from '../analyse.ts'
import type { Word } from '../text/words.ts'
import type { DateMention } from '../values/date-mention.ts'
import type { Quantity } from '../values/quantity.ts'

/** Two values that do not agree: where each stands, `[start, end)` in its own text. */
export interface Difference {
  readonly type: DifferenceType
  readonly a: Span
  readonly b: Span
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** Two aligned sentences with all that is known of them. */
export interface AlignedPair {
  readonly a: Sentence
  readonly b: Sentence
  /** All sentences of the other report that each is aligned with, this one included: a value may be met in any. */
  readonly partnersOfA: readonly Sentence[]
  readonly partnersOfB: readonly Sentence[]
  readonly score: number
  /** Whether they tell the same; where they do not, they can still say of one thing that it rose and that it fell. */
  readonly aligned: boolean
  /** Whether a report names this somewhere: a name that both know is no slip. */
  readonly knownInA: (part: string) => boolean
  readonly knownInB: (part: string) => boolean
  /** Whether a stem stands in a report. */
  readonly wordInA: (stem: string) => boolean
  readonly wordInB: (stem: string) => boolean
  /** Whether a report tells this very number somewhere. */
  readonly numberInA: (number: Quantity) => boolean
  readonly numberInB: (number: Quantity) => boolean
  /** Whether a report tells of this very date somewhere. */
  readonly dateInA: (date: DateMention) => boolean
  readonly dateInB: (date: DateMention) => boolean
}

const breaks = new Set(
  'and but while whereas although though because when which who where after before as that'.split(' '),
)

/** The words of a sentence's clause around one of them: up to a comma, a semicolon or a conjunction, at most `reach` away. */
export function clauseAround(sentence: Sentence, text: string, at: number, reach = 7): Word[] {
  const { words } = sentence
  let from = at
  while (from > 0 && at - from < reach && !parts(text, words, from - 1)) from -= 1
  let to = at + 1
  while (to < words.length && to - at <= reach && !parts(text, words, to - 1)) to += 1
  return words.slice(from, to)
}

// Whether a clause ends between a word and the next.
function parts(text: string, words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index]!, words[index + 1]]
  if (!next) return true
  return (
    /[,;:—–()“”"]/u.test(text.slice(word.end, next.start)) ||
    (breaks.has(next.lower) && next.lower !== 'as' && next.lower !== 'that')
  )
}

/** The words that say something. */
export const content = (words: readonly Word[]): Word[] =>
  words.filter(word => !word.stop && word.kind === 'word')

/** Whether a word is part of a name. */
export const inName = ({ names }: Sentence, word: Word): boolean =>
  names.some(({ start, end }) => word.start >= start && word.end <= end)
