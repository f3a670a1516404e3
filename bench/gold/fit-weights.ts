import { type Analysed, analyse } from '../../main/core/compare/analyse.ts'
import { pairUp } from '../../main/core/compare/align/align.ts'
import { contextNames, contextOf } from '../../main/core/compare/align/context.ts'
import { featureNames } from '../../main/core/compare/align/features.ts'
import { logistic } from '../../main/core/compare/align/score.ts'
import { type GoldReport, readGold } from '../support/gold-pairs.ts'

// Fits the weights of the comparison on the gold pairs of `dev` and prints them, to be kept in align/weights.ts.

interface Example {
  readonly features: Float64Array
  readonly partner: boolean
}

/** Which gold sentence each sentence found stands in: the one that it overlaps most, or -1. */
export function goldSentences(report: GoldReport, analysed: Analysed): number[] {
  return analysed.sentences.map(({ start, end }) =>
    report.spans.findIndex(([from, to]) => Math.min(end, to) - Math.max(start, from) > (end - start) / 2),
  )
}

/** Ridge logistic regression by gradient descent; the constant stands last and is not held back. */
function fit(examples: readonly Example[], count: number, ridge: number): number[] {
  const weights = Array.from({ length: count + 1 }, () => 0)
  const steps = Array.from({ length: count + 1 }, () => 0)
  for (let round = 0; round < 4000; round += 1) {
    const gradient = weights.map((weight, index) => (index < count ? ridge * weight : 0))
    for (const { features, partner } of examples) {
      const error = logistic(features, weights) - (partner ? 1 : 0)
      for (let index = 0; index < count; index += 1) gradient[index]! += error * features[index]!
      gradient[count]! += error
    }
    for (const [index, value] of gradient.entries()) {
      steps[index] = steps[index]! * 0.9 - (0.5 / examples.length) * value
      weights[index]! += steps[index]!
    }
  }
  return weights.map(weight => Math.round(weight * 100) / 100)
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

// How each gold pair is learned from: which share of the lexicon is forgotten, and whether the second report is turned.
const variants = [
  [0, false],
  [0.4, false],
  [0.7, true],
] as const

function main(): void {
  const sets = readGold('dev').flatMap(gold =>
    variants.map(([share, turn], seed) => {
      const a = forgetting(analyse({ ...gold.a, language: 'en' }), share, seed)
      const inOrder = forgetting(analyse({ ...gold.b, language: 'en' }), share, seed)
      const b = turn ? turned(inOrder) : inOrder
      const [inA, inB] = [goldSentences(gold.a, a), goldSentences(gold.b, b)]
      const partners = new Set(gold.pairs.map(pair => `${pair.a} ${pair.b}`))
      return pairUp(a, b).map(pair => ({ ...pair, partner: partners.has(`${inA[pair.a]} ${inB[pair.b]}`) }))
    }),
  )
  const localWeights = fit(sets.flat(), featureNames.length, 1)
  print('localWeights', featureNames, localWeights)
  const context = sets.flatMap(pairs => {
    const scored = pairs.map(pair => ({ ...pair, local: logistic(pair.features, localWeights) }))
    return contextOf(scored).map((features, index) => ({ features, partner: pairs[index]!.partner }))
  })
  print('contextWeights', contextNames, fit(context, contextNames.length, 0.5))
}

function print(name: string, names: readonly string[], weights: readonly number[]): void {
  console.log(`\n${name}: [${weights.join(', ')}]`)
  for (const [index, label] of [...names, 'constant'].entries()) console.log(`  ${label}: ${weights[index]}`)
}

if (import.meta.main) main()
