import { stem } from '../../main/core/compare/text/stemmer.ts'
import { isStopWord } from '../../main/core/compare/text/stop-words.ts'
import type { Association } from './associations.ts'
import { factor, type SparseRow } from './factor.ts'
import type { Wordnet } from './read.ts'

// How much a synset takes on of those that it points to, by the kind of pointer.
const weightOf: Readonly<Record<string, number>> = {
  '@': 1, '~': 0.35, '+': 1, '&': 0.8, '!': 0.7, '%p': 0.4, '#p': 0.4, '%m': 0.4, '#m': 0.4,
  ';c': 0.5, '-c': 0.3, '*': 1, '>': 1, '$': 0.8, '\\': 0.8, '^': 0.5, '=': 0.5,
} // prettier-ignore
const glossed = new Set(['@', '+', ';c', '&'])
const dimensions = 64
// A word has a meaning where so many synsets hold it, or so many associations, or where it has associations of its own.
const leastSynsets = 12
const leastAssociations = 2

// What an association's own word counts in it, what can be said instead, and what is told along with it; and what the
// associations count beside WordNet: they are fewer, but of news, and know what happens together.
const ofWord = 3
const ofInstead = 2
const ofAlong = 1
const ofAssociations = 4

/**
 * A short vector for each stem: what stands together in a synset, its gloss and its neighbours' words, or in an
 * association, points the same way. The words are counted by synset and by association, weighed by positive pointwise
 * mutual information, and the matrix of words by words factored (latent semantic analysis; Levy, Goldberg and Dagan
 * 2015). Four bits a number.
 */
export function meaningsOf({ synsets, senses, associations }: Sources) {
  const texts = [...synsets.keys()].map(id => textOf(id, { synsets, senses }))
  const associated = associations.map(bagOf)
  const [inSynsets, inAssociations] = [spreadOf(texts), spreadOf(associated)]
  const heads = new Set(associations.flatMap(({ word }) => stemsOf(word)))
  const words = [...new Set([...inSynsets.keys(), ...inAssociations.keys()])]
    .filter(
      word =>
        word.length > 1 &&
        ((inSynsets.get(word) ?? 0) >= leastSynsets ||
          (inAssociations.get(word) ?? 0) >= leastAssociations ||
          heads.has(word)),
    )
    .sort((one, other) => (one < other ? -1 : 1))
  const index = new Map(words.map((word, at) => [word, at]))
  const information = informationOf(texts, index)
  for (const [row, values] of informationOf(associated, index).entries()) {
    const own = information[row]!
    for (const [column, value] of values) own.set(column, (own.get(column) ?? 0) + ofAssociations * value)
  }
  return { words, bytes: packed(factor(information.map(sparse), words.length, dimensions)), dimensions }
}

interface Sources extends Pick<Wordnet, 'synsets' | 'senses'> {
  readonly associations: readonly Association[]
}

type Bag = ReadonlyMap<string, number>

function spreadOf(texts: readonly Bag[]): Map<string, number> {
  const spread = new Map<string, number>()
  for (const text of texts) for (const word of text.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  return spread
}

function bagOf({ word, instead, along }: Association): Bag {
  const bag = new Map<string, number>()
  const entries = [
    [[word], ofWord],
    [instead, ofInstead],
    [along, ofAlong],
  ] as const
  for (const [words, weight] of entries) {
    for (const stemmed of words.flatMap(stemsOf)) if (!bag.has(stemmed)) bag.set(stemmed, weight)
  }
  return bag
}

function textOf(id: string, { synsets, senses }: Pick<Wordnet, 'synsets' | 'senses'>): Bag {
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
  return new Map([...text].map(([word, weight]) => [word, Math.log1p(weight)]))
}

const stemsOf = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter(word => word.length > 1 && !isStopWord(word, 'en'))
    .map(word => stem(word, 'en'))

function informationOf(texts: readonly Bag[], index: ReadonlyMap<string, number>): Map<number, number>[] {
  const size = index.size
  const rows = Array.from({ length: size }, () => new Map<number, number>())
  for (const text of texts) {
    const known = [...text]
      .filter(([word]) => index.has(word))
      .map(([word, weight]) => [index.get(word)!, weight] as const)
    const total = known.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [one, weight] of known) {
      const row = rows[one]!
      for (const [other, beside] of known) row.set(other, (row.get(other) ?? 0) + (weight * beside) / total)
    }
  }
  const sums = rows.map(row => [...row.values()].reduce((sum, value) => sum + value, 0))
  const chances = sums.map(sum => sum ** 0.75)
  const all = chances.reduce((sum, chance) => sum + chance, 0)
  return rows.map(
    (row, one) =>
      new Map(
        [...row]
          .map(([other, value]) => [other, Math.log((value * all) / (sums[one]! * chances[other]!))] as const)
          .filter(([, value]) => value > 0),
      ),
  )
}

const sparse = (row: ReadonlyMap<number, number>): SparseRow => ({
  columns: Int32Array.from(row.keys()),
  values: Float64Array.from(row.values()),
})

function packed(vectors: Float64Array): Uint8Array {
  const sizes = Float64Array.from(vectors, Math.abs).sort()
  const unit = sizes[Math.floor(sizes.length * 0.995)]! / 7
  const level = (value: number) => Math.max(-7, Math.min(7, Math.round(value / unit))) + 8
  return Uint8Array.from(
    { length: vectors.length / 2 },
    (_, at) => level(vectors[at * 2]!) * 16 + level(vectors[at * 2 + 1]!),
  )
}
