import type { SuggestionKind } from '../../../shared/model/index.ts'
import { type Aligned, choosePairs, scorePairs } from './align/align.ts'
import { twinsApart } from './align/twins.ts'
import { sharedWording } from './align/wording.ts'
import { type Analysed, analyse, type Sentence, type Source } from './analyse.ts'
import { alignedPairs } from './differences/aligned-pairs.ts'
import type { AlignedPair, Difference, Span } from './differences/difference.ts'
import { findContradictions } from './differences/direction.ts'
import { findDifferences } from './differences/find.ts'
import { related } from './lexicon/lexicon.ts'

/** A proposal: two passages that belong together, or one that has no counterpart. */
export interface Proposal {
  readonly kind: SuggestionKind
  /** `[start, end)` in the text of each report, in UTF-16 code units. */
  readonly a: Span | null
  readonly b: Span | null
  /** From 0 to 1: how likely it is that a reader would agree. */
  readonly score: number
  readonly differences: readonly Difference[]
  /** Words that both have, or that stand for each other, in order: the evidence. */
  readonly shared: readonly { readonly a: Span; readonly b: Span }[]
}

/** What came of a comparison. */
export interface Comparison {
  /** Best first; those without a counterpart last. */
  readonly proposals: readonly Proposal[]
  readonly a: Coverage
  readonly b: Coverage
}

/** How much of a report has a counterpart in the other. */
export interface Coverage {
  readonly language: string | null
  /** How many there are, and how many of them have one; headings aside. */
  readonly sentences: number
  readonly matched: number
  /** How much of the text was read, in UTF-16 code units. */
  readonly read: number
  readonly length: number
}

/** Compares two reports, or one with itself where `b` is `null`. */
export function compareTexts(a: Source, b: Source | null): Comparison {
  const one = analyse(a)
  return compareAnalysed(one, b === null ? one : analyse(b))
}

/** Compares two documents that were taken apart; the same twice is a document compared with itself. */
export function compareAnalysed(a: Analysed, b: Analysed): Comparison {
  const scored = scorePairs(a, b)
  const likely = choosePairs(scored)
  const contradictions = contradicting(a, b, scored, likely)
  const isContradiction = ({ a: i, b: j }: Aligned) =>
    contradictions.some(pair => pair.a === i && pair.b === j)
  const chosen = [...likely.filter(pair => !isContradiction(pair)), ...contradictions]
  chosen.sort((one, other) => other.score - one.score)
  const proposals = propose(a, b, chosen, alignedPairs(a, b, chosen, new Set(contradictions)))
  const alone = a === b ? [] : [...onlyHere(a, scored, chosen, 'a'), ...onlyHere(b, scored, chosen, 'b')]
  return {
    proposals: [...proposals, ...alone],
    a: coverageOf(a, new Set(chosen.map(pair => pair.a))),
    b: coverageOf(b, new Set(chosen.map(pair => pair.b))),
  }
}

function propose(
  a: Analysed,
  b: Analysed,
  chosen: readonly Aligned[],
  pairs: readonly AlignedPair[],
): Proposal[] {
  return chosen.map((pair, index) => {
    const { a: one, b: other } = pairs[index]!
    const differences = findDifferences(pairs[index]!, a.text, b.text)
    const wording = sharedWording(one.words, other.words)
    const kind = differences.length > 0 ? 'differs' : wording ? 'same wording' : 'same claim'
    return {
      kind,
      a: spanOf(one),
      b: spanOf(other),
      score: round(pair.score),
      differences,
      shared: sharedWords(one, other),
    }
  })
}

const spanOf = ({ start, end }: Sentence): Span => ({ start, end })
const round = (score: number) => Math.round(score * 1000) / 1000

/** The words of two sentences that are the same or stand for each other, each used once, in the order of the first. */
export function sharedWords(a: Sentence, b: Sentence): { a: Span; b: Span }[] {
  const used = new Set<number>()
  const found: { a: Span; b: Span }[] = []
  for (const word of a.words) {
    if (word.stop) continue
    const same = b.words.findIndex((other, index) => !used.has(index) && other.stem === word.stem)
    const at =
      same >= 0
        ? same
        : b.words.findIndex(
            (other, index) => !used.has(index) && !other.stop && related(word.stem, other.stem),
          )
    if (at < 0) continue
    used.add(at)
    found.push({
      a: { start: word.start, end: word.end },
      b: { start: b.words[at]!.start, end: b.words[at]!.end },
    })
  }
  return found
}

/** What a contradiction of sentences that are not aligned is worth, and how many are proposed at most. */
const contradictionScore = 0.75
const mostContradictions = 4
/** How alike sentences must be by themselves where the subject is told in two words. */
const leastForSynonyms = 0.15
/** From this score on sentences are aligned surely enough for all that differs in them to be weighed. */
const leastAligned = 0.5

/** Sentences hardly or not aligned that say of one thing that it rose and that it fell. */
function contradicting(
  a: Analysed,
  b: Analysed,
  scored: readonly Aligned[],
  chosen: readonly Aligned[],
): Aligned[] {
  const possible = findContradictions(a.sentences, b.sentences, a.text, b.text)
  if (possible.length === 0) return []
  const apart = twinsApart(a, b)
  const keyOf = (i: number, j: number) => i * b.sentences.length + j
  const taken = new Set(
    chosen.filter(({ score }) => score >= leastAligned).map(pair => keyOf(pair.a, pair.b)),
  )
  const scores = new Map(scored.map(pair => [keyOf(pair.a, pair.b), pair]))
  const found = new Map<number, Aligned>()
  for (const pair of possible) {
    const key = keyOf(pair.a.index, pair.b.index)
    if (taken.has(key) || apart(pair.a.index, pair.b.index)) continue
    const known = scores.get(key)
    if (!pair.sameWord && (known?.score ?? 0) < leastForSynonyms) continue
    found.set(key, {
      a: pair.a.index,
      b: pair.b.index,
      score: contradictionScore + (known?.score ?? 0) / 10,
      local: known?.local ?? 0,
    })
  }
  return [...found.values()].sort((one, other) => other.score - one.score).slice(0, mostContradictions)
}

// A heading is no passage: what it says in short, the text below it says.
function onlyHere(
  document: Analysed,
  scored: readonly Aligned[],
  chosen: readonly Aligned[],
  side: 'a' | 'b',
): Proposal[] {
  const matched = new Set(chosen.map(pair => pair[side]))
  const best = new Map<number, number>()
  for (const pair of scored) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.score))
  return document.sentences
    .filter(({ index, terms, heading }) => terms.length > 2 && !heading && !matched.has(index))
    .map(sentence => ({
      kind: 'only here',
      a: side === 'a' ? spanOf(sentence) : null,
      b: side === 'b' ? spanOf(sentence) : null,
      score: round(1 - (best.get(sentence.index) ?? 0)),
      differences: [],
      shared: [],
    }))
}

const coverageOf = (
  { language, sentences, read, text }: Analysed,
  matched: ReadonlySet<number>,
): Coverage => ({
  language,
  sentences: sentences.filter(({ heading }) => !heading).length,
  matched: sentences.filter(({ index, heading }) => !heading && matched.has(index)).length,
  read,
  length: text.length,
})
