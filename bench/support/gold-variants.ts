import type { Analysed } from '../../main/core/compare/analyse.ts'
import type { GoldReport } from './gold-pairs.ts'

/** Which gold sentence each sentence found stands in: the one that it overlaps most, or -1. */
export function goldSentences(report: GoldReport, analysed: Analysed): number[] {
  return analysed.sentences.map(({ start, end }) =>
    report.spans.findIndex(([from, to]) => Math.min(end, to) - Math.max(start, from) > (end - start) / 2),
  )
}

/**
 * The same document without some of the groups of the lexicon: who wrote the gold pairs wrote the lexicon too, and other
 * reports will use words that it does not know.
 */
export function forgetting(analysed: Analysed, share: number, seed: number): Analysed {
  const kept = (group: number) =>
    (Math.imul(group + 1, 2_654_435_761 + seed * 40_503) >>> 0) / 2 ** 32 >= share
  const sentences = analysed.sentences.map(sentence => ({
    ...sentence,
    terms: sentence.terms.map(term => ({ ...term, groups: term.groups.filter(kept) })),
  }))
  return { ...analysed, sentences }
}

/** The same document with its second half first: reports do not tell things in one order. */
export function turned(analysed: Analysed): Analysed {
  const half = Math.floor(analysed.sentences.length / 2)
  const sentences = [...analysed.sentences.slice(half), ...analysed.sentences.slice(0, half)]
  return { ...analysed, sentences: sentences.map((sentence, index) => ({ ...sentence, index })) }
}

/**
 * The same document without a share of its sentences: of two long reports of one matter many sentences have no partner,
 * though they are about it.
 */
export function thinned(analysed: Analysed, share: number, seed: number): Analysed {
  const kept = analysed.sentences.filter(
    ({ index }) => (Math.imul(index + 7, 2_246_822_519 + seed * 104_729) >>> 0) / 2 ** 32 >= share,
  )
  return { ...analysed, sentences: kept.map((sentence, index) => ({ ...sentence, index })) }
}
