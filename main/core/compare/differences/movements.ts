import type { Sentence } from '../analyse.ts'
import { type Direction, movingAt, type Stance } from '../lexicon/stance.ts'
import type { Word } from '../text/words.ts'
import { clauseAround, content, inName } from './difference.ts'
import { once } from './once.ts'

/** A word or phrase that says that something went up, down or nowhere, with the words around it that say what. */
export interface Movement {
  readonly word: Word
  /** Its last word. */
  readonly last: Word
  readonly direction: Direction
  readonly about: readonly Word[]
}

/** The movements that a sentence tells of, in order. */
export const movementsOf = once(readMovements)

function readMovements(sentence: Sentence, text: string, stance: Stance): readonly Movement[] {
  const movements: Movement[] = []
  const { words } = sentence
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const moving = movingAt(stance, words, index)
    if (!moving || inName(sentence, word)) continue
    if (moving.rest.length === 0 && sentence.language === 'en' && !isMovement(words, index)) continue
    const about = content(clauseAround(sentence, text, index)).filter(
      other =>
        other !== word && !inName(sentence, other) && movingAt(stance, words, words.indexOf(other)) === null,
    )
    movements.push({ word, last: words[index + moving.rest.length]!, direction: moving.direction, about })
  }
  return movements
}

const being = new Set(
  'is are was were be been being went go going gone get gets got grew become became becomes remain remained remains stay stayed stays kept left'.split(
    ' ',
  ),
)
const comparatives = new Set(
  'up down lower higher better worse stronger weaker bigger larger smaller longer shorter warmer hotter cooler busier quieter faster slower same level flat constant stable steady stuck static advanced advance dearer pricier costlier taller heavier richer wetter louder tighter healthier easier cheaper poorer drier thinner'.split(
    ' ',
  ),
)
const amounts = new Set(
  'ground value money jobs staff workers employees posts members votes seats support'.split(' '),
)

// Many of these words are parts of other things: only “is up”, “down by”, “up 5 per cent”, “lost ground” move something.
function isMovement(words: readonly Word[], index: number): boolean {
  const { lower } = words[index]!
  const [before, after] = [words[index - 1]?.lower ?? '', words[index + 1]]
  const next = after?.lower ?? ''
  if (comparatives.has(lower)) {
    return (
      being.has(before) ||
      being.has(words[index - 2]?.lower ?? '') ||
      next === 'by' ||
      next === 'than' ||
      // “down on the year before”, “up from 12”.
      ((next === 'on' || next === 'from') && (lower === 'up' || lower === 'down')) ||
      after?.kind === 'figure'
    )
  }
  if (lower === 'more' || lower === 'fewer' || lower === 'less')
    return (
      next === 'of' ||
      (next === 'than' && isPast(words, index + 2)) ||
      (after !== undefined && !after.stop && after.kind === 'word' && !next.endsWith('ly'))
    )
  if (['lost', 'lose', 'losing', 'added', 'adding', 'shed', 'sheds', 'shedding'].includes(lower)) {
    return words.slice(index + 1, index + 5).some(word => word.kind === 'figure' || amounts.has(word.lower))
  }
  if (lower === 'cut' || lower === 'contract' || lower === 'fall') return next !== 'off' && before !== 'a'
  if (lower === 'raise' || lower === 'raised')
    return !['concern', 'concerns', 'question', 'questions', 'money'].includes(next)
  return !['profit', 'profits', 'surplus', 'deficit'].includes(lower)
}

// “less than last year”, “more than in the year before”.
function isPast(words: readonly Word[], index: number): boolean {
  return words
    .slice(index, index + 5)
    .some(({ lower }) => /^(?:before|ago|earlier|previous|last|past|ever|usual|expected)$/.test(lower))
}
