import { choosePairs, scorePairs } from '../../main/core/compare/align/align.ts'
import { logistic } from '../../main/core/compare/align/score.ts'
import { analyse } from '../../main/core/compare/analyse.ts'
import { alignedPairs } from '../../main/core/compare/differences/aligned-pairs.ts'
import type { AlignedPair } from '../../main/core/compare/differences/difference.ts'
import type { Candidate } from '../../main/core/compare/differences/evidence.ts'
import { dateCandidates, dateEvidence } from '../../main/core/compare/differences/date-candidates.ts'
import { nameCandidates, nameEvidence } from '../../main/core/compare/differences/name-candidates.ts'
import { numberCandidates, numberEvidence } from '../../main/core/compare/differences/number-candidates.ts'
import { type GoldPair, readGold } from '../support/gold-pairs.ts'
import { goldSentences } from '../support/gold-variants.ts'
import { keepWeights, printWeights } from '../support/keep-weights.ts'
import { fit } from '../support/logistic-regression.ts'

// Fits the weights by which two values are judged to differ, on the gold pairs of `dev`, prints them and puts them into
// differences/value-weights.ts; and what each threshold finds where the weights were fitted on other reports.

const kinds = {
  date: { candidates: dateCandidates, names: dateEvidence },
  name: { candidates: nameCandidates, names: nameEvidence },
  number: { candidates: numberCandidates, names: numberEvidence },
} as const

interface Judged extends Candidate {
  readonly report: number
  /** The pair of sentences it is of. */
  readonly pair: string
  /** Whether the gold has a difference of its type there, and it is the one that the gold means. */
  readonly there: boolean
  readonly right: boolean
}

type Find = (pair: AlignedPair, textA: string, textB: string) => Candidate[]

function judgedIn(gold: GoldPair, report: number, type: string, find: Find): Judged[] {
  const [a, b] = [analyse({ ...gold.a, language: 'en' }), analyse({ ...gold.b, language: 'en' })]
  const [inA, inB] = [goldSentences(gold.a, a), goldSentences(gold.b, b)]
  const chosen = choosePairs(scorePairs(a, b))
  return alignedPairs(a, b, chosen, new Set()).flatMap(pair => {
    const key = `${inA[pair.a.index]} ${inB[pair.b.index]}`
    const known = gold.pairs.find(own => `${own.a} ${own.b}` === key)?.differences ?? []
    const told = known.filter(difference => difference.type === type)
    const candidates = find(pair, a.text, b.text)
    const hits = candidates.map(candidate =>
      told.reduce(
        (best, difference) =>
          Math.max(
            best,
            overlap(difference.a, a.text.slice(candidate.a.start, candidate.a.end)) +
              overlap(difference.b, b.text.slice(candidate.b.start, candidate.b.end)),
          ),
        0,
      ),
    )
    const most = Math.max(...hits, 0)
    return candidates.map((candidate, index) => ({
      ...candidate,
      report,
      pair: `${report} ${key}`,
      there: told.length > 0,
      right: told.length > 0 && hits[index] === most,
    }))
  })
}

// Whether what was found is in what the gold quotes: the words of the gold are not always those of the sentence.
function overlap(gold: string, found: string): number {
  const words = found.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const quoted = new Set(gold.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return words.length === 0 ? 0 : words.filter(word => quoted.has(word)).length / words.length
}

// As the search for differences tells them: the likeliest first, and no value twice.
function surest(judged: readonly Judged[], likelihood: readonly number[], least: number): Judged[] {
  const order = judged
    .map((candidate, index) => ({ candidate, likely: likelihood[index]! }))
    .filter(({ likely }) => likely >= least)
    .sort((one, other) => other.likely - one.likely)
  const told: Judged[] = []
  for (const { candidate } of order) {
    const { pair, a, b } = candidate
    if (!told.some(known => known.pair === pair && (known.a.start === a.start || known.b.start === b.start)))
      told.push(candidate)
  }
  return told
}

const folds = 8
const ridge = 0.6

function main(): void {
  const golds = readGold('dev')
  for (const [type, { candidates, names }] of Object.entries(kinds)) {
    const judged = golds.flatMap((gold, report) => judgedIn(gold, report, type, candidates))
    const examples = judged.map(({ features, right }) => ({ features, partner: right }))
    const all = golds
      .flatMap(({ pairs }) => pairs.flatMap(({ differences }) => differences))
      .filter(difference => difference.type === type).length
    const unseen = judged.map(() => 0)
    for (let fold = 0; fold < folds; fold += 1) {
      const weights = fit(
        examples.filter((_, index) => judged[index]!.report % folds !== fold),
        names.length,
        ridge,
      )
      for (const [index, { report, features }] of judged.entries())
        if (report % folds === fold) unseen[index] = logistic(features, weights)
    }
    console.log(
      `\n${type}: ${judged.length} candidates, ${judged.filter(({ right }) => right).length} right, ${all} in the gold`,
    )
    for (let least = 0.2; least < 0.8; least += 0.05) {
      const told = surest(judged, unseen, least)
      const met = new Set(told.filter(({ there }) => there).map(({ pair }) => pair)).size
      const wrong = told.filter(({ there }) => !there).length
      console.log(
        `  from ${least.toFixed(2)}: recall ${(met / all).toFixed(3)}, false alarms ${(wrong / golds.length).toFixed(3)} a pair of reports`,
      )
    }
    const weights = fit(examples, names.length, ridge)
    printWeights(`${type}Weights`, names, weights)
    keepWeights('differences/value-weights.ts', { [`${type}Weights`]: weights })
  }
}

main()
