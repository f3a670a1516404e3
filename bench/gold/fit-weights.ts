import { analyse } from '../../main/core/compare/analyse.ts'
import { pairUp } from '../../main/core/compare/align/align.ts'
import { contextNames, contextOf } from '../../main/core/compare/align/context.ts'
import { featureNames } from '../../main/core/compare/align/features.ts'
import { logistic } from '../../main/core/compare/align/score.ts'
import { readGold } from '../support/gold-pairs.ts'
import { forgetting, goldSentences, turned } from '../support/gold-variants.ts'

// Fits the weights of the comparison on the gold pairs of `dev` and prints them, to be kept in align/weights.ts.

interface Example {
  readonly features: Float64Array
  readonly partner: boolean
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

main()
