import type { Sentence, Term } from '../analyse.ts'
import { dimensions, writeMeaning } from '../lexicon/meanings.ts'

/** The terms of two reports, each once, with what stands for what: so that two sentences are held together in no time. */
export interface Vocabulary {
  readonly terms: readonly Term[]
  /** The numbers of a sentence's terms. */
  readonly idsOf: (sentence: Sentence) => Int32Array
  /** For each term those that match it, itself first: `others` and `matches` from `starts[id]` to `starts[id + 1]`. */
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly matches: Float32Array
  /** What each term means, `dimensions` numbers of length 1, or zeros where nothing is known. */
  readonly meanings: Float32Array
  readonly hasMeaning: Uint8Array
}

/** How surely two terms stand for each other: the same word, one root, a group of the lexicon, a sense of WordNet. */
const sameWord = 1
const sameRoot = 0.9
const sameGroup = 0.7
const sameSense = 0.5

/** Numbers the terms of some sentences. Terms with the same stem and root are one. */
export function vocabularyOf(sentences: Iterable<Sentence>): Vocabulary {
  const ids = new Map<string, number>()
  const terms: Term[] = []
  const bySentence = new Map<Sentence, Int32Array>()
  for (const sentence of sentences) {
    const own = sentence.terms.map(term => {
      const key = `${term.stem}\n${term.root}`
      let id = ids.get(key)
      if (id === undefined) {
        ids.set(key, (id = terms.length))
        terms.push(term)
      }
      return id
    })
    bySentence.set(sentence, Int32Array.from(own))
  }
  const meanings = new Float32Array(terms.length * dimensions)
  const hasMeaning = Uint8Array.from(terms, ({ meaning }) => (meaning < 0 ? 0 : 1))
  for (const [id, { meaning }] of terms.entries()) {
    if (meaning >= 0) writeMeaning(meaning, meanings, id * dimensions)
  }
  return { terms, idsOf: sentence => bySentence.get(sentence)!, meanings, hasMeaning, ...matchesOf(terms) }
}

function matchesOf(terms: readonly Term[]): Pick<Vocabulary, 'starts' | 'others' | 'matches'> {
  const byStem = placesBy(terms, ({ stem }) => [stem])
  const byRoot = placesBy(terms, ({ root }) => [root])
  const byGroup = placesBy(terms, ({ groups }) => groups)
  const bySense = placesBy(terms, ({ alike }) => alike)
  const starts = new Int32Array(terms.length + 1)
  const others: number[] = []
  const matches: number[] = []
  const best = new Map<number, number>()
  for (const [id, { stem, root, groups, alike }] of terms.entries()) {
    best.clear()
    const meet = (places: readonly number[] | undefined, match: number) => {
      for (const other of places ?? []) if (!best.has(other)) best.set(other, match)
    }
    meet(byStem.get(stem), sameWord)
    meet(byRoot.get(root), sameRoot)
    for (const group of groups) meet(byGroup.get(group), sameGroup)
    for (const sense of alike) meet(bySense.get(sense), sameSense)
    for (const [other, match] of best) {
      others.push(other)
      matches.push(match)
    }
    starts[id + 1] = others.length
  }
  return { starts, others: Int32Array.from(others), matches: Float32Array.from(matches) }
}

function placesBy<Key>(terms: readonly Term[], keysOf: (term: Term) => readonly Key[]): Map<Key, number[]> {
  const places = new Map<Key, number[]>()
  for (const [id, term] of terms.entries()) {
    for (const key of keysOf(term)) {
      const own = places.get(key)
      if (own) own.push(id)
      else places.set(key, [id])
    }
  }
  return places
}
