import { stem } from '../../main/core/compare/text/stemmer.ts'
import { isStopWord } from '../../main/core/compare/text/stop-words.ts'
import { factor, type SparseRow } from './factor.ts'
import type { Wordnet } from './read.ts'

// How much a synset takes on of those that it points to, by the kind of pointer.
const weightOf: Readonly<Record<string, number>> = {
  '@': 1, '~': 0.35, '+': 1, '&': 0.8, '!': 0.7, '%p': 0.4, '#p': 0.4, '%m': 0.4, '#m': 0.4,
  ';c': 0.5, '-c': 0.3, '*': 1, '>': 1, '$': 0.8, '\\': 0.8, '^': 0.5, '=': 0.5,
} // prettier-ignore
const glossed = new Set(['@', '+', ';c', '&'])
const dimensions = 48
const leastSynsets = 12

/**
 * A short vector for each stem: what stands together in a synset, its gloss and its neighbours' words points the same
 * way. The words are counted by synset, weighed by positive pointwise mutual information, and the matrix of words by
 * words factored (latent semantic analysis; Levy, Goldberg and Dagan 2015). Four bits a number.
 */
export function meaningsOf({ synsets, senses }: Pick<Wordnet, 'synsets' | 'senses'>) {
  const texts = [...synsets.keys()].map(id => textOf(id, { synsets, senses }))
  const spread = new Map<string, number>()
  for (const text of texts) for (const word of text.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  const words = [...spread]
    .filter(([word, count]) => count >= leastSynsets && word.length > 1)
    .map(([word]) => word)
    .sort((one, other) => (one < other ? -1 : 1))
  const index = new Map(words.map((word, at) => [word, at]))
  const vectors = factor(informationOf(texts, index), words.length, dimensions)
  return { words, bytes: packed(vectors), dimensions }
}

function textOf(id: string, { synsets, senses }: Pick<Wordnet, 'synsets' | 'senses'>): Map<string, number> {
  const text = new Map<string, number>()
  const add = (word: string, weight: number) => text.set(word, (text.get(word) ?? 0) + weight)
  const addWords = (of: string, weight: number) => {
    for (const word of synsets.get(of)!.words) {
      const { number } = senses.get(`${of} ${word}`) ?? { number: 1 }
      const sure = number === 1 ? 1 : number <= 3 ? 0.7 : 0.3
      const parts = stemsOf(word.replaceAll('_', ' '))
      for (const part of parts) add(part, weight * sure * (word.includes('_') ? 0.5 : 1))
    }
  }
  const { pointers, gloss } = synsets.get(id)!
  addWords(id, 2)
  for (const word of stemsOf(gloss)) add(word, 1)
  for (const { symbol, to } of pointers) {
    if (!synsets.has(to)) continue
    const few = Math.min(1, 6 / pointers.filter(other => other.symbol === symbol).length)
    addWords(to, (weightOf[symbol] ?? 0.2) * few)
    if (!glossed.has(symbol)) continue
    for (const word of new Set(stemsOf(synsets.get(to)!.gloss.split(';')[0]!))) add(word, 0.25 * few)
  }
  return text
}

const stemsOf = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter(word => word.length > 1 && !isStopWord(word, 'en'))
    .map(word => stem(word, 'en'))

function informationOf(
  texts: readonly ReadonlyMap<string, number>[],
  index: ReadonlyMap<string, number>,
): SparseRow[] {
  const size = index.size
  const rows = Array.from({ length: size }, () => new Map<number, number>())
  for (const text of texts) {
    const known = [...text]
      .filter(([word]) => index.has(word))
      .map(([word, weight]) => [index.get(word)!, Math.log1p(weight)] as const)
    const total = known.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [one, weight] of known) {
      const row = rows[one]!
      for (const [other, beside] of known) row.set(other, (row.get(other) ?? 0) + (weight * beside) / total)
    }
  }
  const sums = rows.map(row => [...row.values()].reduce((sum, value) => sum + value, 0))
  const chances = sums.map(sum => sum ** 0.75)
  const all = chances.reduce((sum, chance) => sum + chance, 0)
  return rows.map((row, one) => {
    const kept = [...row]
      .map(([other, value]) => [other, Math.log((value * all) / (sums[one]! * chances[other]!))] as const)
      .filter(([, value]) => value > 0)
    return {
      columns: Int32Array.from(kept, ([other]) => other),
      values: Float64Array.from(kept, ([, value]) => value),
    }
  })
}

function packed(vectors: Float64Array): Uint8Array {
  const sizes = Float64Array.from(vectors, Math.abs).sort()
  const unit = sizes[Math.floor(sizes.length * 0.995)]! / 7
  const level = (value: number) => Math.max(-7, Math.min(7, Math.round(value / unit))) + 8
  return Uint8Array.from(
    { length: vectors.length / 2 },
    (_, at) => level(vectors[at * 2]!) * 16 + level(vectors[at * 2 + 1]!),
  )
}
