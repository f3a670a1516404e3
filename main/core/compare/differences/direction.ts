import type { Sentence } from '../analyse.ts'
import { related } from '../lexicon/lexicon.ts'
import { type Direction, directionOf } from '../lexicon/opposites.ts'
import type { Word } from '../text/words.ts'
import { clauseAround, content, type Difference, inName } from './difference.ts'

/** A word that says that something went up or down, with the words around it that say what. */
interface Movement {
  readonly word: Word
  readonly direction: Direction
  readonly about: readonly Word[]
}

/** One report says that something rose, the other that the same thing fell. */
export function findDirectionDifferences(
  a: Sentence,
  b: Sentence,
  textA: string,
  textB: string,
): Difference[] {
  const fromA = movementsOf(a, textA)
  const fromB = movementsOf(b, textB)
  for (const one of fromA) {
    for (const other of fromB) {
      if (one.direction === other.direction || !aboutOne(one, other)) continue
      // “rose, then fell”: the other report may tell of the first half only.
      if (fromA.some(rival => rival.direction === other.direction && aboutOne(rival, other))) continue
      if (fromB.some(rival => rival.direction === one.direction && aboutOne(one, rival))) continue
      return [{ type: 'direction', a: spanOf(one.word), b: spanOf(other.word) }]
    }
  }
  return []
}

/** Sentences of two reports, or of one, that say of one thing that it rose and that it fell. */
export interface Contradiction {
  readonly a: Sentence
  readonly b: Sentence
}

/** How many sentences that move something are held against each other, of each report. */
const mostMoving = 80

/**
 * Sentences that say of the same subject that it went up and that it went down, however little else they share: what
 * two people said of one matter. The subject is the word next to the movement, so chance meetings are few.
 */
export function findContradictions(
  a: readonly Sentence[],
  b: readonly Sentence[],
  textA: string,
  textB: string,
): Contradiction[] {
  const fromA = subjectsOf(a, textA)
  const fromB = a === b ? fromA : subjectsOf(b, textB)
  const found: Contradiction[] = []
  for (const one of fromA) {
    for (const other of fromB) {
      if (one.direction === other.direction || (a === b && one.sentence.index === other.sentence.index))
        continue
      if (one.subject !== other.subject) continue
      const inOrder = a !== b || one.sentence.index < other.sentence.index
      if (inOrder) found.push({ a: one.sentence, b: other.sentence })
    }
  }
  return found
}

function subjectsOf(sentences: readonly Sentence[], text: string) {
  return sentences
    .filter(({ language }) => language === 'en')
    .flatMap(sentence => movementsOf(sentence, text).map(movement => ({ ...movement, sentence })))
    .slice(0, mostMoving)
    .flatMap(({ sentence, word, direction, about }) => {
      const before = about.filter(other => other.end <= word.start && !other.light).slice(-2)
      const after = about.filter(other => other.start >= word.end && !other.light).slice(0, 1)
      const subjects = before.length > 0 ? before : after
      return subjects.map(({ stem }) => ({ sentence, direction, subject: stem }))
    })
}

function movementsOf(sentence: Sentence, text: string): Movement[] {
  const movements: Movement[] = []
  for (const [index, word] of sentence.words.entries()) {
    const direction = directionOf(word.lower)
    if (direction === null || !isMovement(sentence.words, index)) continue
    const about = content(clauseAround(sentence, text, index)).filter(
      other => other !== word && directionOf(other.lower) === null && !inName(sentence, other),
    )
    movements.push({ word, direction, about })
  }
  return movements
}

// “up” and “down” by themselves are parts of other verbs: only “is up”, “down by”, “up 5 per cent” move something.
function isMovement(words: readonly Word[], index: number): boolean {
  const { lower } = words[index]!
  const [before, after] = [words[index - 1], words[index + 1]]
  if (['up', 'down', 'lower', 'higher'].includes(lower)) {
    return (
      ['is', 'are', 'was', 'were', 'be', 'been', 'went', 'go', 'going', 'gone'].includes(
        before?.lower ?? '',
      ) ||
      after?.lower === 'by' ||
      after?.kind === 'figure'
    )
  }
  if (lower === 'cut' || lower === 'contract' || lower === 'fall')
    return after?.lower !== 'off' && before?.lower !== 'a'
  return (
    !(lower === 'raise' || lower === 'raised') ||
    !['concern', 'concerns', 'question', 'questions', 'money'].includes(after?.lower ?? '')
  )
}

function aboutOne(one: Movement, other: Movement): boolean {
  return one.about.some(
    word =>
      (!word.light || word.lower === 'number' || word.lower === 'numbers') &&
      other.about.some(rival => related(word.stem, rival.stem)),
  )
}

const spanOf = ({ start, end }: Word) => ({ start, end })
