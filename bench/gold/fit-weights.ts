import { analyse } from '../../main/core/compare/analyse.ts'
import { pairUp } from '../../main/core/compare/align/align.ts'
import { contextNames, contextOf, marksInCommon } from '../../main/core/compare/align/context.ts'
import { featureNames } from '../../main/core/compare/align/features.ts'
import { logistic } from '../../main/core/compare/align/score.ts'
import { type Example, fit } from '../support/logistic-regression.ts'
import { readGold } from '../support/gold-pairs.ts'
import { forgetting, goldSentences, turned } from '../support/gold-variants.ts'

// Fits the weights of the comparison on the gold pairs of `dev` and prints them, to be kept in align/weights.ts.

// How each gold pair is learned from: which share of the lexicon is forgotten, whether the second report is turned, and
// how much is left of the names and figures that both have: other reports share fewer.
const variants = [
  [0, false, 1],
  [0.4, false, 0.8],
  [0.7, true, 0.5],
] as const

// With how many other reports each is held together that tell of something else: whatever seems a pair there is none.
const unrelated = 2

function main(): void {
  const golds = readGold('dev')
  const apart = golds.flatMap((gold, index) =>
    Array.from({ length: unrelated }, (_, step) => {
      const other = golds[(index + step + 1) % golds.length]!
      const [a, b] = [analyse({ ...gold.a, language: 'en' }), analyse({ ...other.b, language: 'en' })]
      // Reports of one country have some names in common, whatever they tell of.
      return {
        marks: marksInCommon(a, b) + 0.2 * step,
        pairs: pairUp(a, b).map(pair => ({ ...pair, partner: false })),
      }
    }),
  )
  const sets = golds.flatMap(gold =>
    variants.map(([share, turn, left], seed) => {
      const a = forgetting(analyse({ ...gold.a, language: 'en' }), share, seed)
      const inOrder = forgetting(analyse({ ...gold.b, language: 'en' }), share, seed)
      const b = turn ? turned(inOrder) : inOrder
      const [inA, inB] = [goldSentences(gold.a, a), goldSentences(gold.b, b)]
      const partners = new Set(gold.pairs.map(pair => `${pair.a} ${pair.b}`))
      return {
        marks: left * marksInCommon(a, b),
        pairs: pairUp(a, b).map(pair => ({
          ...pair,
          partner: partners.has(`${inA[pair.a]} ${inB[pair.b]}`),
        })),
      }
    }),
  )
  const localWeights = fit(
    sets.flatMap(({ pairs }) => pairs),
    featureNames.length,
    1,
  )
  sets.push(...apart)
  print('localWeights', featureNames, localWeights)
  const context = sets.flatMap(({ pairs, marks }) => {
    const scored = pairs.map(pair => ({ ...pair, ...both(logistic(pair.features, localWeights)) }))
    return examplesOf(contextOf(scored, marks), pairs)
  })
  const contextWeights = fit(context, contextNames.length, 0.5)
  print('contextWeights', contextNames, contextWeights)
  const second = sets.flatMap(({ pairs, marks }) => {
    const scored = pairs.map(pair => ({ ...pair, ...both(logistic(pair.features, localWeights)) }))
    const first = contextOf(scored, marks)
    const again = scored.flatMap((pair, index) =>
      first[index] ? [{ ...pair, local: logistic(first[index], contextWeights) }] : [],
    )
    return examplesOf(contextOf(again, marks), again)
  })
  print('secondWeights', contextNames, fit(second, contextNames.length, 0.5))
}

const examplesOf = (
  contexts: readonly (readonly number[] | null)[],
  pairs: readonly { readonly partner: boolean }[],
): Example[] =>
  contexts.flatMap((features, index) => (features ? [{ features, partner: pairs[index]!.partner }] : []))

const both = (local: number) => ({ local, own: local })

function print(name: string, names: readonly string[], weights: readonly number[]): void {
  console.log(`\n${name}: [${weights.join(', ')}]`)
  for (const [index, label] of [...names, 'constant'].entries()) console.log(`  ${label}: ${weights[index]}`)
}

main()
