import type { Sentence } from '../analyse.ts'
import { related } from '../lexicon/lexicon.ts'
import { stanceOf } from '../lexicon/stance.ts'
import { type Name, sameName } from '../values/names.ts'
import type { AlignedPair, Difference, Span } from './difference.ts'
import { type Movement, movementsOf } from './movements.ts'
import { likeness } from './polarity.ts'

/** One sentence says that something rose, the other that the same thing fell, whatever else they tell. */
export function findContrary({ a, b }: AlignedPair, textA: string, textB: string): Difference[] {
  const stance = stanceOf(a.language)
  if (!stance) return []
  for (const one of movementsOf(a, textA, stance)) {
    for (const other of movementsOf(b, textB, stance)) {
      if (one.direction === other.direction || !aboutOne(one, other)) continue
      return [{ type: 'direction', a: spanOf(one), b: spanOf(other) }]
    }
  }
  return []
}

const aboutOne = (one: Movement, other: Movement): boolean =>
  one.about.some(
    word =>
      (!word.light || word.lower === 'number' || word.lower === 'numbers') &&
      other.about.some(rival => likeness(word, rival) > 0),
  )

const spanOf = ({ word, last }: Movement): Span => ({ start: word.start, end: last.end })

const towards = new Set('to towards toward into for'.split(' '))
const leastForWay = 0.6

/** “on its way to Valmor” and “on its way home from Valmor”. English. */
export function wayDifference({ a, b, score }: AlignedPair): Difference[] {
  if (score < leastForWay || a.language !== 'en') return []
  for (const one of a.names) {
    const wayOfA = wayOf(a, one)
    if (wayOfA === null) continue
    for (const other of b.names) {
      const wayOfB = wayOf(b, other)
      if (wayOfB === null || wayOfB === wayOfA || sameName(one, other) < 0.9) continue
      return [{ type: 'direction', a: withWay(a, one), b: withWay(b, other) }]
    }
  }
  return []
}

/** Whether a sentence goes to a place or comes from it; `null` where it does neither, or both. */
function wayOf(sentence: Sentence, name: Name): 'to' | 'from' | null {
  const ways = new Set(
    sentence.names
      .filter(other => sameName(name, other) >= 0.9)
      .map(({ start }) => {
        const at = sentence.words.findIndex(word => word.start >= start)
        const before = sentence.words.slice(Math.max(0, at - 4), at).toReversed()
        const found = before.find(
          word =>
            towards.has(word.lower) ||
            word.lower === 'from' ||
            ['in', 'at', 'of', 'by', 'with'].includes(word.lower),
        )
        return found === undefined
          ? null
          : found.lower === 'from'
            ? 'from'
            : towards.has(found.lower)
              ? 'to'
              : null
      }),
  )
  return ways.size === 1 ? [...ways][0]! : null
}

function withWay({ words }: Sentence, name: Name): Span {
  const at = words.findIndex(word => word.start >= name.start)
  const before = words
    .slice(Math.max(0, at - 4), at)
    .findLast(word => towards.has(word.lower) || word.lower === 'from')
  return { start: before?.start ?? name.start, end: name.end }
}

/** Sentences of two reports, or of one, that say of one thing that it rose and that it fell. */
export interface Contradiction {
  readonly a: Sentence
  readonly b: Sentence
  /** Whether the subject is the same word in both, not only one that can stand for it. */
  readonly sameWord: boolean
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
      if (one.direction * other.direction !== -1 || !related(one.subject, other.subject)) continue
      if (a === b && one.sentence.index >= other.sentence.index) continue
      found.push({ a: one.sentence, b: other.sentence, sameWord: one.subject === other.subject })
    }
  }
  return found
}

function subjectsOf(sentences: readonly Sentence[], text: string) {
  return sentences
    .flatMap(sentence => {
      const stance = stanceOf(sentence.language)
      return stance ? movementsOf(sentence, text, stance).map(movement => ({ ...movement, sentence })) : []
    })
    .slice(0, mostMoving)
    .flatMap(({ sentence, word, direction, about }) => {
      const before = about.filter(other => other.end <= word.start && !other.light).slice(-2)
      const after = about.filter(other => other.start >= word.end && !other.light).slice(0, 1)
      const subjects = before.length > 0 ? before : after
      return subjects.map(({ stem }) => ({ sentence, direction, subject: stem }))
    })
}
