import type { Sentence } from '../analyse.ts'
import { isDenial, isEmphatic, isHedge } from '../lexicon/certainty.ts'
import { related } from '../lexicon/lexicon.ts'
import type { Word } from '../text/words.ts'
import { clauseAround, type Difference } from './difference.ts'

/** One report leaves open or denies what the other says is so. */
export function findCertaintyDifferences(
  a: Sentence,
  b: Sentence,
  textA: string,
  textB: string,
): Difference[] {
  const hedged = (sentence: Sentence) => sentence.words.some(word => isHedgeHere(word))
  const denied = (sentence: Sentence) => sentence.words.find(word => isDenial(word.lower))
  const [openA, openB] = [hedged(a), hedged(b)]
  if (openA !== openB) {
    const found = openA ? against(a, b, textB) : against(b, a, textA)
    if (found)
      return [{ type: 'certainty', a: openA ? found.open : found.sure, b: openA ? found.sure : found.open }]
  }
  const [denialA, denialB] = [denied(a), denied(b)]
  const sureA = a.words.find(word => isEmphatic(word.lower) || admissions.has(word.lower))
  const sureB = b.words.find(word => isEmphatic(word.lower) || admissions.has(word.lower))
  if (denialA && !denialB && sureB) return [{ type: 'certainty', a: denialA, b: sureB }].map(trim)
  if (denialB && !denialA && sureA) return [{ type: 'certainty', a: sureA, b: denialB }].map(trim)
  return []
}

const admissions = new Set('admitted admits acknowledged acknowledges conceded'.split(' '))

const trim = ({ a, b }: { a: Word; b: Word }): Difference => ({
  type: 'certainty',
  a: { start: a.start, end: a.end },
  b: { start: b.start, end: b.end },
})

// “May” with a capital is a month; “believe” of hopes is no doubt about facts.
const isHedgeHere = (word: Word) => isHedge(word.lower) && !/^\p{Lu}/u.test(word.text)

function against(
  open: Sentence,
  sure: Sentence,
  sureText: string,
): { open: { start: number; end: number }; sure: { start: number; end: number } } | null {
  for (const [index, hedge] of open.words.entries()) {
    if (!isHedgeHere(hedge)) continue
    // “who may fish where”: nobody doubts that they fish.
    if (['who', 'what', 'where', 'which', 'how', 'when'].includes(open.words[index - 1]?.lower ?? ''))
      continue
    const word = wordHedged(open.words, index)
    if (!word) continue
    const at = sure.words.findIndex(
      (other, place) =>
        !other.stop && !other.light && isVerbal(sure.words, place) && related(word.stem, other.stem),
    )
    if (at < 0) continue
    const clause = clauseAround(sure, sureText, at, 5)
    if (clause.some(other => softeners.has(other.lower))) continue
    return { open: { start: hedge.start, end: Math.max(hedge.end, word.end) }, sure: firmSpan(sure, at) }
  }
  return null
}

/** What a hedge leaves open: the next word that says something. */
function wordHedged(words: readonly Word[], index: number): Word | null {
  for (let at = index + 1; at < Math.min(words.length, index + 5); at += 1) {
    const word = words[at]!
    if (!word.stop && !word.light && word.kind === 'word' && !isHedge(word.lower)) return word
  }
  return null
}

const auxiliaries = new Set('will has have had was were is are did been be to'.split(' '))

// A verb, as far as its form or the word before it tells: what is said to have happened or to be going to.
const isVerbal = (words: readonly Word[], at: number) =>
  /(?:ed|ing)$/.test(words[at]!.lower) || auxiliaries.has(words[at - 1]?.lower ?? '')
const softeners = new Set('plan plans planned hope hopes expected would should whether if'.split(' '))

function firmSpan({ words }: Sentence, at: number): { start: number; end: number } {
  const firm = words[at - 1]
  const auxiliary = firm && firm.lower !== 'to' && auxiliaries.has(firm.lower)
  return { start: auxiliary ? firm.start : words[at]!.start, end: words[at]!.end }
}
