import { stem } from '../../main/core/compare/text/stemmer.ts'

// Two plain ways of finding parallel sentences, to measure the comparison against.

export interface Scored {
  readonly a: number
  readonly b: number
  readonly score: number
}

const wordsOf = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The stems of a sentence, in order, small words included. */
export const stemsOf = (sentence: string): string[] => wordsOf(sentence).map(word => stem(word, 'en'))

/** Every pair of sentences by the cosine of their stems, weighted by inverse document frequency over both reports. */
export function tfidfCosine(a: readonly string[], b: readonly string[]): Scored[] {
  const bags = [...a, ...b].map(sentence => {
    const bag = new Map<string, number>()
    for (const word of stemsOf(sentence)) bag.set(word, (bag.get(word) ?? 0) + 1)
    return bag
  })
  const frequency = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vectors = bags.map(bag => {
    const weights = [...bag].map(
      ([word, count]) => [word, count * Math.log(bags.length / frequency.get(word)!)] as const,
    )
    const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / norm]))
  })
  return a.flatMap((_, i) =>
    b.map((_, j) => {
      let score = 0
      for (const [word, weight] of vectors[i]!) score += weight * (vectors[a.length + j]!.get(word) ?? 0)
      return { a: i, b: j, score }
    }),
  )
}

/** Every pair of sentences by how many runs of six words they have in common. */
export function sixGrams(a: readonly string[], b: readonly string[]): Scored[] {
  const grams = (sentence: string) => {
    const words = wordsOf(sentence)
    return new Set(words.slice(5).map((_, index) => words.slice(index, index + 6).join(' ')))
  }
  const [ofA, ofB] = [a.map(grams), b.map(grams)]
  return ofA.flatMap((one, i) =>
    ofB.map((other, j) => ({ a: i, b: j, score: [...one].filter(gram => other.has(gram)).length })),
  )
}

/** The pairs that score at least `least`, each the best of both its sentences. */
export function mutualBest(scored: readonly Scored[], least: number): Scored[] {
  return scored.filter(
    pair =>
      pair.score >= least &&
      !scored.some(other => (other.a === pair.a || other.b === pair.b) && other.score > pair.score),
  )
}
