import { choosePairs, scorePairs } from '../../main/core/compare/align/align.ts'
import { logistic } from '../../main/core/compare/align/score.ts'
import { analyse } from '../../main/core/compare/analyse.ts'
import { alignedPairs } from '../../main/core/compare/differences/aligned-pairs.ts'
import type { Opposing } from '../../main/core/compare/differences/stance/opposing.ts'
import { weighedStands } from '../../main/core/compare/differences/stance/judge.ts'
import { signNames } from '../../main/core/compare/differences/stance/signs.ts'
import { type GoldDifference, type GoldPair, readGold } from '../support/gold-pairs.ts'
import { goldSentences } from '../support/gold-variants.ts'
import { keepWeights, printWeights } from '../support/keep-weights.ts'
import { fit } from '../support/logistic-regression.ts'

// Fits the weights by which opposite stands are judged on the gold pairs of `dev`, prints them and puts them into
// differences/stance/weights.ts; and what each threshold finds in reports that were not fitted on.

const types = new Set(['direction', 'negation', 'certainty'])
const folds = 10
const ridge = 3

interface Judged {
  readonly opposing: Opposing
  readonly features: readonly number[]
  /** Whether it tells what the gold tells; `null` where the sentences differ, but in something else. */
  readonly partner: boolean | null
}

/** A proposed pair of sentences. */
interface Proposed {
  readonly report: number
  readonly known: readonly GoldDifference[]
  readonly judged: readonly Judged[]
}

function proposedIn(gold: GoldPair, report: number): Proposed[] {
  const [a, b] = [analyse({ ...gold.a, language: 'en' }), analyse({ ...gold.b, language: 'en' })]
  const [inA, inB] = [goldSentences(gold.a, a), goldSentences(gold.b, b)]
  return alignedPairs(a, b, choosePairs(scorePairs(a, b)), new Set()).map(pair => {
    const known = gold.pairs
      .filter(own => own.a === inA[pair.a.index] && own.b === inB[pair.b.index])
      .flatMap(({ differences }) => differences.filter(({ type }) => types.has(type)))
    const weighed = weighedStands(pair, a.text, b.text)
    const judged = weighed.map(({ opposing, signs }) => {
      const told = known.some(
        ({ a: inOne, b: inOther }) =>
          meets(a.text, pair.a, inOne, opposing.a) || meets(b.text, pair.b, inOther, opposing.b),
      )
      return { opposing, features: signs, partner: told || (known.length > 0 ? null : false) }
    })
    return { report, known, judged }
  })
}

/** Whether what the gold quotes of a sentence and what was found there overlap. */
function meets(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  quoted: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const at = text.slice(sentence.start, sentence.end).indexOf(quoted)
  if (at < 0) return false
  const from = sentence.start + at
  return start < from + quoted.length && end > from
}

const fitOn = (proposed: readonly Proposed[]): number[] =>
  fit(
    proposed.flatMap(({ judged }) =>
      judged.flatMap(({ features, partner }) => (partner === null ? [] : [{ features, partner }])),
    ),
    signNames.length,
    ridge,
  )

/** What each threshold finds, where the weights were fitted on other reports. */
function printThresholds(proposed: readonly Proposed[], reports: number, all: number): void {
  const best = proposed.map(({ report, judged, known }) => ({
    report,
    judged,
    known,
    likely: 0,
    right: false,
  }))
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitOn(proposed.filter(({ report }) => report % folds !== fold))
    for (const pair of best.filter(({ report }) => report % folds === fold)) {
      for (const { opposing, features } of pair.judged) {
        const likely = logistic(features, weights)
        if (likely <= pair.likely) continue
        pair.likely = likely
        pair.right = pair.known.some(({ type }) => type === opposing.type)
      }
    }
  }
  for (let least = 0.3; least < 0.7; least += 0.04) {
    const told = best.filter(({ likely }) => likely >= least)
    const right = told.filter(pair => pair.right).length
    const wrong = (told.length - right) / reports
    console.log(
      `from ${least.toFixed(2)}: recall ${(right / all).toFixed(3)}, false alarms ${wrong.toFixed(2)} a pair of reports`,
    )
  }
}

function main(): void {
  const golds = readGold('dev')
  const proposed = golds.flatMap(proposedIn)
  const all = golds
    .flatMap(({ pairs }) => pairs.flatMap(({ differences }) => differences))
    .filter(({ type }) => types.has(type)).length
  printThresholds(proposed, golds.length, all)
  const stanceWeights = fitOn(proposed)
  printWeights('stanceWeights', signNames, stanceWeights)
  keepWeights('differences/stance/weights.ts', { stanceWeights })
}

main()
