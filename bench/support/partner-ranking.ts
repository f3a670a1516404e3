import { scorePairs } from '../../main/core/compare/align/align.ts'
import { analyse } from '../../main/core/compare/analyse.ts'
import { type Scored, stemsOf } from './compare-baselines.ts'
import type { GoldPair } from './gold-pairs.ts'
import { goldSentences } from './gold-variants.ts'

/** Of how many sentences that have a partner one is ranked first, or among the first three, as shares of them. */
export interface Ranking {
  readonly first: number
  readonly amongThree: number
}

/** How the comparison ranks the sentences of the other report, for each sentence of either. */
export const ourRanking = (golds: readonly GoldPair[]): Ranking => rankingOf(golds, oursOf)

/**
 * The same by BM25 over stems (Robertson and Walker 1994; k1 1.2, b 0.75) together with the TF-IDF cosine of character
 * 4-grams, each divided by the best that a sentence has.
 */
export const bm25Ranking = (golds: readonly GoldPair[]): Ranking =>
  rankingOf(golds, gold => {
    const [a, b] = [gold.a, gold.b].map(({ text, spans }) =>
      spans.map(([start, end]) => text.slice(start, end)),
    ) as [string[], string[]]
    return { fromA: bm25AndGrams(a, b), fromB: bm25AndGrams(b, a).map(turned) }
  })

const turned = ({ a, b, score }: Scored): Scored => ({ a: b, b: a, score })

/** What a sentence of each report finds in the other; `a` and `b` are of the reports in both. */
interface Found {
  readonly fromA: readonly Scored[]
  readonly fromB: readonly Scored[]
}

function oursOf({ a, b }: GoldPair): Found {
  const [one, other] = [analyse({ ...a, language: null }), analyse({ ...b, language: null })]
  const [inA, inB] = [goldSentences(a, one), goldSentences(b, other)]
  const found = scorePairs(one, other).map(pair => ({
    a: inA[pair.a]!,
    b: inB[pair.b]!,
    // Where the surroundings say nothing, the sentences do.
    score: pair.score + pair.local / 1000,
  }))
  return { fromA: found, fromB: found }
}

function rankingOf(golds: readonly GoldPair[], find: (gold: GoldPair) => Found): Ranking {
  let [first, amongThree, all] = [0, 0, 0]
  for (const gold of golds) {
    const { fromA, fromB } = find(gold)
    for (const side of ['a', 'b'] as const) {
      const other = side === 'a' ? 'b' : 'a'
      for (const index of new Set(gold.pairs.map(pair => pair[side]))) {
        const partners = new Set(gold.pairs.filter(pair => pair[side] === index).map(pair => pair[other]))
        const ranked = (side === 'a' ? fromA : fromB)
          .filter(pair => pair[side] === index && pair.score > 0)
          .sort((one, two) => two.score - one.score)
          .slice(0, 3)
        all += 1
        if (ranked[0] && partners.has(ranked[0][other])) first += 1
        if (ranked.some(pair => partners.has(pair[other]))) amongThree += 1
      }
    }
  }
  return { first: first / all, amongThree: amongThree / all }
}

function bm25AndGrams(queries: readonly string[], sentences: readonly string[]): Scored[] {
  const words = bm25(queries.map(stemsOf), sentences.map(stemsOf))
  const grams = cosines(queries.map(gramsOf), sentences.map(gramsOf))
  return queries.flatMap((_, a) => {
    const [mostWords, mostGrams] = [Math.max(...words[a]!), Math.max(...grams[a]!)]
    return sentences.map((__, b) => ({
      a,
      b,
      score: words[a]![b]! / (mostWords || 1) + grams[a]![b]! / (mostGrams || 1),
    }))
  })
}

const [k1, lengthWeight] = [1.2, 0.75]

function bm25(queries: readonly string[][], sentences: readonly string[][]): number[][] {
  const usual = sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length
  const holding = (word: string) => sentences.filter(sentence => sentence.includes(word)).length
  return queries.map(query =>
    sentences.map(sentence => {
      let score = 0
      for (const word of new Set(query)) {
        const count = sentence.filter(other => other === word).length
        if (count === 0) continue
        const frequency = holding(word)
        const rarity = Math.log(1 + (sentences.length - frequency + 0.5) / (frequency + 0.5))
        const length = 1 - lengthWeight + (lengthWeight * sentence.length) / usual
        score += (rarity * count * (k1 + 1)) / (count + k1 * length)
      }
      return score
    }),
  )
}

function cosines(queries: readonly string[][], sentences: readonly string[][]): number[][] {
  const all = [...queries, ...sentences]
  const frequency = new Map<string, number>()
  for (const bag of all) for (const gram of new Set(bag)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  const vectors = all.map(bag => {
    const counts = new Map<string, number>()
    for (const gram of bag)
      counts.set(gram, (counts.get(gram) ?? 0) + Math.log(all.length / frequency.get(gram)!))
    const norm = Math.hypot(...counts.values()) || 1
    return new Map([...counts].map(([gram, weight]) => [gram, weight / norm]))
  })
  return queries.map((_, a) =>
    sentences.map((__, b) => {
      let sum = 0
      for (const [gram, weight] of vectors[a]!) sum += weight * (vectors[queries.length + b]!.get(gram) ?? 0)
      return sum
    }),
  )
}

function gramsOf(sentence: string): string[] {
  const padded = ` ${sentence
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  return Array.from({ length: Math.max(1, padded.length - 3) }, (_, at) => padded.slice(at, at + 4))
}
