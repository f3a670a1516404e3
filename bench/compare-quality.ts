import { type Analysed, analyse } from '../main/core/compare/analyse.ts'
import { compareAnalysed, type Proposal } from '../main/core/compare/compare.ts'
import type { Span } from '../main/core/compare/differences/difference.ts'
import type { BenchResult } from './measure.ts'
import { mutualBest, type Scored, sixGrams, tfidfCosine } from './support/compare-baselines.ts'
import { bm25Ranking, ourRanking } from './support/partner-ranking.ts'
import { type GoldPair, type GoldReport, goldParts, readGold } from './support/gold-pairs.ts'
import { forgetting } from './support/gold-variants.ts'

/** What was found in one pair of reports, held against the gold. */
export interface Outcome {
  readonly name: string
  readonly pairs: Counts
  readonly differences: Counts
  /** How many of the gold's differences were found, and in how many of their pairs as many, of whatever type. */
  readonly met: number
  readonly ofAnyType: number
  readonly wrong: readonly string[]
}

export interface Counts {
  readonly found: number
  readonly right: number
  readonly all: number
}

/** Compares a gold pair and counts what is right. A difference is right where its sentences and its type are. */
export function judge(gold: GoldPair, change: (analysed: Analysed) => Analysed = same => same): Outcome {
  const a = change(analyse({ ...gold.a, language: null }))
  const b = change(analyse({ ...gold.b, language: null }))
  const { proposals } = compareAnalysed(a, b)
  const proposed = proposals.filter(({ kind }) => kind !== 'only here')
  const truth = new Map(gold.pairs.map(pair => [`${pair.a} ${pair.b}`, pair]))
  const wrong: string[] = []
  const seen = new Set<string>()
  let differencesRight = 0
  let differencesFound = 0
  let [met, ofAnyType] = [0, 0]
  for (const proposal of proposed) {
    const key = keyOf(gold, proposal)
    const pair = truth.get(key)
    if (pair) seen.add(key)
    else wrong.push(`no pair ${shown(key)} ${proposal.score}`)
    for (const { type, a: one, b: other } of proposal.differences) {
      differencesFound += 1
      if (pair?.differences.some(known => known.type === type)) differencesRight += 1
      else
        wrong.push(`no difference ${shown(key)} ${type}: ${textOf(gold.a, one)} | ${textOf(gold.b, other)}`)
    }
  }
  for (const [key, pair] of truth) {
    if (!seen.has(key)) wrong.push(`missed pair ${shown(key)}`)
    const proposal = proposed.find(candidate => keyOf(gold, candidate) === key)
    ofAnyType += Math.min(pair.differences.length, proposal?.differences.length ?? 0)
    for (const known of pair.differences) {
      if (proposal?.differences.some(({ type }) => type === known.type)) met += 1
      else {
        wrong.push(`missed difference ${shown(key)} ${known.type}: ${known.a} | ${known.b}`)
      }
    }
  }
  return {
    name: gold.name,
    pairs: { found: proposed.length, right: seen.size, all: truth.size },
    differences: {
      found: differencesFound,
      right: differencesRight,
      all: gold.pairs.flatMap(pair => pair.differences).length,
    },
    met,
    ofAnyType,
    wrong,
  }
}

/** With how many other reports of its part each is held together that tell of something else. */
const unrelated = 3

/** How many pairs and differences are proposed, on average, for two reports of different events: all are wrong. */
function inUnrelated(golds: readonly GoldPair[]): { pairs: number; differences: number } {
  const analysed = golds.map(({ a, b }) => [a, b].map(report => analyse({ ...report, language: null })))
  const found = analysed.flatMap(([a], index) =>
    Array.from({ length: Math.min(unrelated, golds.length - 1) }, (_, step) => {
      const [, b] = analysed[(index + step + 1) % analysed.length]!
      return compareAnalysed(a!, b!).proposals.filter(({ kind }) => kind !== 'only here')
    }),
  )
  const differences = found.flat().flatMap(proposal => proposal.differences)
  return { pairs: found.flat().length / found.length, differences: differences.length / found.length }
}

function pairsOf(outcomes: readonly Outcome[]): { recall: number; precision: number } {
  const sum = (of: keyof Counts) => outcomes.reduce((total, { pairs }) => total + pairs[of], 0)
  return { recall: sum('right') / sum('all'), precision: sum('right') / sum('found') }
}

const textOf = ({ text }: GoldReport, { start, end }: Span) => text.slice(start, end)
const shown = (key: string) =>
  key
    .split(' ')
    .map((index, side) => `${'AB'[side]}${Number(index) + 1}`)
    .join(' ')

function keyOf({ a, b }: GoldPair, proposal: Proposal): string {
  return `${sentenceAt(a, proposal.a!)} ${sentenceAt(b, proposal.b!)}`
}

function sentenceAt({ spans }: GoldReport, { start, end }: Span): number {
  return spans.findIndex(([from, to]) => Math.min(end, to) - Math.max(start, from) > (end - start) / 2)
}

/** Recall and precision of pairs that a baseline finds, its threshold tuned on these very pairs. */
function baseline(
  golds: readonly GoldPair[],
  score: (a: string[], b: string[]) => Scored[],
): [recall: number, precision: number] {
  const scored = golds.map(gold => score(...sentencesOf(gold)))
  let best: [number, number] = [0, 0]
  for (let least = 0.02; least < 1.5; least += 0.02) {
    let [found, right, all] = [0, 0, 0]
    for (const [index, gold] of golds.entries()) {
      const truth = new Set(gold.pairs.map(pair => `${pair.a} ${pair.b}`))
      const chosen = mutualBest(scored[index]!, least)
      found += chosen.length
      right += chosen.filter(pair => truth.has(`${pair.a} ${pair.b}`)).length
      all += truth.size
    }
    const [recall, precision] = [right / all, found === 0 ? 0 : right / found]
    if (harmonic(recall, precision) > harmonic(...best)) best = [recall, precision]
  }
  return best
}

const sentencesOf = ({ a, b }: GoldPair) =>
  [a, b].map(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end))) as [string[], string[]]
const harmonic = (recall: number, precision: number) =>
  recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)

/**
 * Prints what each pair of reports gave, and sums up each part: `dev` (fitted on), `test`, `held-out` and `unseen` (only
 * measured; what was missed there is not printed, so that nobody mends for it).
 */
export async function run(): Promise<BenchResult[]> {
  return measureQuality(line => console.error(line))
}

function measureQuality(log: (line: string) => void): BenchResult[] {
  return goldParts.flatMap(part => {
    const golds = readGold(part)
    const outcomes = golds.map(gold => judge(gold))
    for (const { name, pairs, differences, wrong } of outcomes) {
      log(
        `${part} ${name}: pairs ${pairs.right} right of ${pairs.found} found, ${pairs.all} there; ` +
          `differences ${differences.right} right of ${differences.found} found, ${differences.all} there`,
      )
      for (const line of part === 'dev' ? wrong : []) log(`    ${line}`)
    }
    const sum = (pick: (outcome: Outcome) => number) =>
      outcomes.reduce((total, outcome) => total + pick(outcome), 0)
    const { recall, precision } = pairsOf(outcomes)
    const forgetful = pairsOf(golds.map(gold => judge(gold, analysed => forgetting(analysed, 0.5, 9))))
    const ofDifferences = sum(({ met }) => met) / sum(({ differences }) => differences.all)
    const apart = inUnrelated(golds)
    const alarms = sum(({ differences }) => differences.found - differences.right) / outcomes.length
    const peers = [
      ['TF-IDF sentence cosine, mutual best, threshold tuned here', baseline(golds, tfidfCosine)],
      ['word 6-gram reuse', baseline(golds, sixGrams)],
    ] as const
    const against = (measure: string, ours: number, pick: 0 | 1, target: string) =>
      peers.map(([peerName, figures]) => ({
        measure: `${part}: ${measure}`,
        unit: 'share',
        ours: round(ours),
        peer: round(figures[pick]),
        peerName,
        ratio: figures[pick] === 0 ? null : round(ours / figures[pick]),
        target,
      }))
    const alone = (measure: string, unit: string, ours: number, target: string | null) => ({
      measure: `${part}: ${measure}`,
      unit,
      ours: round(ours),
      peer: null,
      peerName: null,
      ratio: null,
      target,
    })
    const [ranked, byBm25] = [ourRanking(golds), bm25Ranking(golds)]
    const ranks = (measure: string, pick: keyof typeof ranked) => ({
      measure: `${part}: ${measure}`,
      unit: 'share',
      ours: round(ranked[pick]),
      peer: round(byBm25[pick]),
      peerName: 'BM25 of stems with TF-IDF of character 4-grams',
      ratio: round(ranked[pick] / byBm25[pick]),
      target: 'ratio >= 1',
    })
    return [
      ranks('a partner ranked first', 'first'),
      ranks('a partner among the first three', 'amongThree'),
      ...against('recall of pairs', recall, 0, 'ours >= 0.9'),
      ...against('precision of pairs', precision, 1, 'ours >= 0.8'),
      // Who wrote the gold pairs wrote the lexicon: this is nearer to what other reports will see.
      alone('recall of pairs, half of the lexicon forgotten', 'share', forgetful.recall, null),
      alone('precision of pairs, half of the lexicon forgotten', 'share', forgetful.precision, null),
      alone('recall of differences', 'share', ofDifferences, 'ours >= 0.8'),
      alone(
        'recall of differences, whatever type they are said to be',
        'share',
        sum(({ ofAnyType }) => ofAnyType) / sum(({ differences }) => differences.all),
        null,
      ),
      alone('false alarms of differences', 'a pair of reports', alarms, 'ours <= 1'),
      alone('pairs in reports of different events', 'two such reports', apart.pairs, 'ours < 1'),
      alone('differences in reports of different events', 'two such reports', apart.differences, null),
    ]
  })
}

const round = (value: number) => Math.round(value * 1000) / 1000
