import type { Sentence } from '../analyse.ts'
import { dimensions, writeMeaning } from '../lexicon/meanings.ts'
import type { Term } from '../terms.ts'

/** The terms of two reports, each once, with what stands for what: so that two sentences are held together in no time. */
export interface Vocabulary {
  readonly terms: readonly Term[]
  /** The numbers of the terms of each sentence, in its order. */
  readonly ids: readonly Int32Array[]
  /** The number of each term's root, and how many there are. */
  readonly roots: Int32Array
  readonly rootCount: number
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
export function vocabularyOf(sentences: readonly Sentence[]): Vocabulary {
  const numbering = new Numbering()
  const ids = sentences.map(sentence => {
    const own = new Int32Array(sentence.terms.length)
    for (let at = 0; at < own.length; at += 1) own[at] = numbering.idOf(sentence.terms[at]!)
    return own
  })
  const { terms } = numbering
  const roots = Int32Array.from(numbering.roots)
  const meanings = new Float32Array(terms.length * dimensions)
  const hasMeaning = new Uint8Array(terms.length)
  for (let id = 0; id < terms.length; id += 1) {
    const { meaning } = terms[id]!
    if (meaning < 0) continue
    hasMeaning[id] = 1
    writeMeaning(meaning, meanings, id * dimensions)
  }
  return {
    terms,
    ids,
    roots,
    rootCount: numbering.rootCount,
    meanings,
    hasMeaning,
    ...matchesOf(terms, roots, numbering.rootCount),
  }
}

class Numbering {
  readonly terms: Term[] = []
  /** Of each term. */
  readonly roots: number[] = []
  readonly #byStem = new Map<string, number[]>()
  readonly #byRoot = new Map<string, number>()

  get rootCount(): number {
    return this.#byRoot.size
  }

  idOf(term: Term): number {
    const { stem, root } = term
    let known = this.#byStem.get(stem)
    if (known === undefined) this.#byStem.set(stem, (known = []))
    for (const id of known) if (this.terms[id]!.root === root) return id
    const id = this.terms.push(term) - 1
    known.push(id)
    let number = this.#byRoot.get(root)
    if (number === undefined) this.#byRoot.set(root, (number = this.#byRoot.size))
    this.roots.push(number)
    return id
  }
}

function matchesOf(
  terms: readonly Term[],
  roots: Int32Array,
  rootCount: number,
): Pick<Vocabulary, 'starts' | 'others' | 'matches'> {
  const byStem = new Map<string, number[]>()
  const byRoot = Array.from({ length: rootCount }, (): number[] => [])
  const byGroup = new Map<number, number[]>()
  for (let id = 0; id < terms.length; id += 1) {
    const { stem, groups, alike } = terms[id]!
    put(byStem, stem, id)
    byRoot[roots[id]!]!.push(id)
    for (const group of groups) put(byGroup, group, id)
    for (const sense of alike) put(byGroup, sense, id)
  }
  const starts = new Int32Array(terms.length + 1)
  const others: number[] = []
  const matches: number[] = []
  // For which term each was met last: the surest way to meet counts.
  const met = new Int32Array(terms.length).fill(-1)
  const meet = (id: number, places: readonly number[] | undefined, match: number) => {
    if (places === undefined) return
    for (const other of places) {
      if (met[other] === id) continue
      met[other] = id
      others.push(other)
      matches.push(match)
    }
  }
  for (let id = 0; id < terms.length; id += 1) {
    const { stem, groups, alike } = terms[id]!
    meet(id, byStem.get(stem), sameWord)
    meet(id, byRoot[roots[id]!], sameRoot)
    for (const group of groups) meet(id, byGroup.get(group), sameGroup)
    for (const sense of alike) meet(id, byGroup.get(sense), sameSense)
    starts[id + 1] = others.length
  }
  return { starts, others: Int32Array.from(others), matches: Float32Array.from(matches) }
}

function put<Key>(places: Map<Key, number[]>, key: Key, id: number): void {
  const own = places.get(key)
  if (own) own.push(id)
  else places.set(key, [id])
}
