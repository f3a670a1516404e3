import type { Sentence } from '../analyse.ts'
import { isDenial, isEmphatic, isHedge } from '../lexicon/certainty.ts'
import { related } from '../lexicon/lexicon.ts'
import type { Word } from '../text/words.ts'
import { clauseAround, content, type Difference } from './difference.ts'

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
    const found = openA ? against(a, textA, b, textB) : against(b, textB, a, textA)
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
  openText: string,
  sure: Sentence,
  sureText: string,
): { open: { start: number; end: number }; sure: { start: number; end: number } } | null {
  for (const [index, hedge] of open.words.entries()) {
    if (!isHedgeHere(hedge)) continue
    const scope = content(clauseAround(open, openText, index, 5)).filter(
      word => word !== hedge && !word.light,
    )
    for (const word of scope) {
      const at = sure.words.findIndex(
        other => !other.stop && !other.light && isVerbal(other) && related(word.stem, other.stem),
      )
      if (at < 0) continue
      const clause = clauseAround(sure, sureText, at, 5)
      if (clause.some(other => softeners.has(other.lower))) continue
      return { open: { start: hedge.start, end: hedge.end }, sure: firmSpan(sure, at) }
    }
  }
  return null
}

// Forms of verbs: what is said to have happened or to be going to.
const isVerbal = ({ lower }: Word) => /(?:ed|ing|en|s|se|e)$/.test(lower) || lower.length <= 5
const softeners = new Set('plan plans planned hope hopes expected would should whether if'.split(' '))

function firmSpan({ words }: Sentence, at: number): { start: number; end: number } {
  const firm = words[at - 1]
  const auxiliary =
    firm && ['will', 'has', 'have', 'had', 'was', 'were', 'is', 'are', 'did', 'been'].includes(firm.lower)
  return { start: auxiliary ? firm.start : words[at]!.start, end: words[at]!.end }
}
