import type { Sentence } from '../../analyse.ts'
import { saidAt, type Stance } from '../../lexicon/stance.ts'
import type { Word } from '../../text/words.ts'

/** The places of the words of a sentence that say how sure something is. */
export interface Marks {
  readonly hedges: readonly number[]
  readonly denials: readonly number[]
  readonly firm: readonly number[]
  /** What says that nobody knows, or that it is not decided. */
  readonly blanks: readonly number[]
}

/** Reads them. */
export function marksOf({ words }: Sentence, stance: Stance): Marks {
  const hedges: number[] = []
  const denials: number[] = []
  const firm: number[] = []
  const blanks: number[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    // “May” with a capital is a month; “who may fish where”: nobody doubts that they fish.
    const before = words[index - 1]?.lower ?? ''
    if (/^\p{Lu}/u.test(word.text) && index > 0) continue
    const negated = ['not', 'no', 'never', 'cannot', 'yet'].includes(before) || before.endsWith("n't")
    // “did not rule out a rise”: it may come.
    if (word.lower.startsWith('rul') && negated && words[index + 1]?.lower === 'out') hedges.push(index)
    if (isBlank(words, index, negated || distant.has(before))) blanks.push(index)
    else if (unknown.has(word.lower)) continue
    else if (saidAt(stance.firm, words, index)) (negated ? hedges : firm).push(index)
    // What could not be done was not.
    else if (couldNot(words, index)) continue
    else if (word.lower.startsWith('claim') && nominal.has(before)) continue
    else if (saidAt(stance.hedges, words, index) && !asking.has(before) && !negated) hedges.push(index)
    else if (saidAt(stance.denials, words, index) && denies(words, index)) denials.push(index)
  }
  return { hedges, denials, firm, blanks }
}

// “could not say”, “nothing that could harm”.
const couldNot = (words: readonly Word[], index: number): boolean =>
  words[index]!.lower === 'could' &&
  (words[index + 1]?.lower === 'not' ||
    words
      .slice(Math.max(0, index - 4), index)
      .some(({ lower }) => /^(?:no|nothing|nobody|none|never)$/.test(lower)))

// “rejected the treaty” and “was dismissed as chair” deny nothing; “rejected the accusation” does.
function denies(words: readonly Word[], index: number): boolean {
  if (!/^(?:reject|dismiss|disput)/.test(words[index]!.lower)) return true
  return words.slice(index + 1, index + 5).some(({ lower }) => statement.test(lower))
}
const statement =
  /^(?:accus|alleg|claim|charge|critici|report|suggest|notion|idea|rumour|rumor|that$|assert|view|version)/

const nominal = new Set('of with the for a their his her its insurance'.split(' '))
const asking = new Set('who what where which how when'.split(' '))

// These leave open all that the other says.
const unknown = new Set('unknown unclear mystery uncertain undecided'.split(' '))
const found = new Set(
  'known know knows clear certain sure established determined confirmed identified decided explained'.split(
    ' ',
  ),
)
const weighing = /^(?:decid|decision|examin|stud[iy]|consider|discuss|weigh|investigat|assess|debat|look)/
const settled = /^(?:announc|decid|confirm|determin|settl|establish|agree)/
const predicating =
  /^(?:is|are|was|were|be|been|being|remain\w*|still|yet|largely|completely|entirely|how|as)$/
const distant = new Set(['not', 'nobody', 'yet', 'never'])

// “is unclear”, “has not been established”, “nobody knows”, “an open question”, “whether it will”, “remains to be seen”.
function isBlank(words: readonly Word[], index: number, negated: boolean): boolean {
  const { lower } = words[index]!
  const before = words[index - 1]?.lower ?? ''
  // “the unknown woman”: that nobody knows her leaves nothing open.
  if (unknown.has(lower)) return lower === 'mystery' || predicating.test(before)
  if (lower === 'question') return before === 'open'
  // “has yet to be decided”.
  if (lower === 'yet')
    return (
      words[index + 1]?.lower === 'to' &&
      words.slice(index + 2, index + 4).some(one => settled.test(one.lower))
    )
  if (lower === 'seen')
    return words[index - 2]?.lower === 'to' && words[index - 3]?.lower.startsWith('remain') === true
  // “is examining whether to”, “is being considered”, “is to be announced”: nothing is settled.
  if (lower === 'whether')
    return words.slice(Math.max(0, index - 4), index).some(one => weighing.test(one.lower))
  if (lower === 'considered') return before === 'being'
  if (settled.test(lower) && before === 'be' && words[index - 2]?.lower === 'to')
    return /^(?:is|are|was|were)$/.test(words[index - 3]?.lower ?? '')
  if (!found.has(lower) || before === 'no' || words[index + 1]?.lower === 'of') return false
  return negated || distant.has(words[index - 2]?.lower ?? '')
}
