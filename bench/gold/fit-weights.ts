import { analyse } from '../../main/core/compare/analyse.ts'
import { pairUp } from '../../main/core/compare/align/align.ts'
import { contextNames, contextOf, marksInCommon } from '../../main/core/compare/align/context.ts'
import { exclusiveNames } from '../../main/core/compare/align/exclusive.ts'
import { featureNames } from '../../main/core/compare/align/features.ts'
import { logistic } from '../../main/core/compare/align/score.ts'
import { type GoldReport, readGold } from '../support/gold-pairs.ts'
import { forgetting, goldSentences, thinned, turned } from '../support/gold-variants.ts'
import { keepWeights, printWeights } from '../support/keep-weights.ts'
import { type Example, fit } from '../support/logistic-regression.ts'

// Fits the weights of the comparison on the gold pairs of `dev`, prints them and puts them into align/weights.ts. First
// of the three: what differs is judged in pairs that these weights find.

// How each gold pair is learned from: which share of the lexicon is forgotten, whether the second report is turned, how
// much is left of the names and figures that both have (other reports share fewer), and which share of the sentences of
// either is left out.
const variants = [
  { forgotten: 0, turn: false, left: 1, out: 0 },
  { forgotten: 0.4, turn: false, left: 0.8, out: 0 },
  { forgotten: 0.7, turn: true, left: 0.5, out: 0 },
  { forgotten: 0, turn: false, left: 0.8, out: 0.4 },
  { forgotten: 0.3, turn: true, left: 0.6, out: 0.6 },
] as const

// With how many other reports each is held together that tell of something else: whatever seems a pair there is none.
const unrelated = 2

const folds = 6

function main(): void {
  const golds = readGold('dev')
  const apart = golds.flatMap((gold, index) =>
    Array.from({ length: unrelated }, (_, step) => {
      const other = golds[(index + step + 1) % golds.length]!
      const [a, b] = [analyse({ ...gold.a, language: 'en' }), analyse({ ...other.b, language: 'en' })]
      // Reports of one country have some names in common, whatever they tell of.
      return {
        fold: index % folds,
        marks: marksInCommon(a, b) + 0.2 * step,
        pairs: pairUp(a, b).map(pair => ({ ...pair, partner: false })),
      }
    }),
  )
  const sets = golds.flatMap((gold, index) =>
    variants.map(({ forgotten, turn, left, out }, seed) => {
      const changed = (report: GoldReport, side: number) =>
        thinned(forgetting(analyse({ ...report, language: 'en' }), forgotten, seed), out, 2 * seed + side)
      const a = changed(gold.a, 0)
      const inOrder = changed(gold.b, 1)
      const b = turn ? turned(inOrder) : inOrder
      const [inA, inB] = [goldSentences(gold.a, a), goldSentences(gold.b, b)]
      const partners = new Set(gold.pairs.map(pair => `${pair.a} ${pair.b}`))
      return {
        fold: index % folds,
        marks: left * marksInCommon(a, b),
        pairs: pairUp(a, b).map(pair => ({
          ...pair,
          partner: partners.has(`${inA[pair.a]} ${inB[pair.b]}`),
        })),
      }
    }),
  )
  const all = sets.flatMap(({ pairs }) => pairs)
  const alone = all.map(({ features, partner }) => ({
    features: features.slice(0, featureNames.length),
    partner,
  }))
  const aloneWeights = fit(alone, featureNames.length, 1)
  printWeights('aloneWeights', featureNames, aloneWeights)
  const localNames = [...featureNames, ...exclusiveNames]
  const localWeights = fit(all, localNames.length, 1)
  // What is seen of the surroundings is learned from scores that were not fitted on the same reports.
  const localOfFold = Array.from({ length: folds }, (_, fold) =>
    fit(
      sets.filter(set => set.fold !== fold).flatMap(({ pairs }) => pairs),
      localNames.length,
      1,
    ),
  )
  sets.push(...apart)
  const scoredAlone = sets.map(({ fold, marks, pairs }) => ({
    marks,
    scored: pairs.map(pair => {
      const local = logistic(pair.features, localOfFold[fold]!)
      return { ...pair, local, own: local }
    }),
  }))
  printWeights('localWeights', localNames, localWeights)
  const context = scoredAlone.flatMap(({ scored, marks }) => examplesOf(contextOf(scored, marks), scored))
  const contextWeights = fit(context, contextNames.length, 0.5)
  printWeights('contextWeights', contextNames, contextWeights)
  const second = scoredAlone.flatMap(({ scored, marks }) => {
    const first = contextOf(scored, marks)
    const again = scored.flatMap((pair, index) =>
      first[index] ? [{ ...pair, local: logistic(first[index], contextWeights) }] : [],
    )
    return examplesOf(contextOf(again, marks), again)
  })
  const secondWeights = fit(second, contextNames.length, 0.5)
  printWeights('secondWeights', contextNames, secondWeights)
  keepWeights('align/weights.ts', { aloneWeights, localWeights, contextWeights, secondWeights })
}

const examplesOf = (
  contexts: readonly (readonly number[] | null)[],
  pairs: readonly { readonly partner: boolean }[],
): Example[] =>
  contexts.flatMap((features, index) => (features ? [{ features, partner: pairs[index]!.partner }] : []))

main()
