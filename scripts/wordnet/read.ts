import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../../main/core/compare/text/stemmer.ts'

const files: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }
const parts: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
const mostSenses: Readonly<Record<string, number>> = { n: 3, v: 4, a: 3, r: 2 }

/** Where a synset, or one word of it, points to. */
interface Pointer {
  readonly symbol: string
  /** A synset. */
  readonly to: string
  /** Which word of this synset and of the other one, from 1; 0 where it is the synsets themselves. */
  readonly from: number
  readonly at: number
}

interface Synset {
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
  readonly person: boolean
  readonly gloss: string
}

interface Sense {
  /** Which of the word's senses it is, the commonest being 1. */
  readonly number: number
  readonly common: boolean
}

export interface Wordnet {
  /** By part of speech and offset. */
  readonly synsets: ReadonlyMap<string, Synset>
  /** By the synset and the word. */
  readonly senses: ReadonlyMap<string, Sense>
  /** The lines of the licence. */
  readonly licence: readonly string[]
}

/** Reads the files of WordNet (their format: wndb(5WN), senseidx(5WN)). */
export function readWordnet(folder: string): Wordnet {
  const lines = (name: string) => readFileSync(join(folder, name), 'latin1').split('\n')
  const synsets = new Map<string, Synset>()
  const inGlosses = new Map<string, number>()
  for (const [part, file] of Object.entries(files)) {
    for (const line of lines(`data.${file}`)) {
      if (!/^\d{8} /.test(line)) continue
      const [data = '', gloss = ''] = line.split(' | ')
      synsets.set(part + data.slice(0, 8), { ...synsetOf(data.split(' ')), gloss })
      for (const word of gloss.toLowerCase().match(/[a-z]+/g) ?? []) {
        inGlosses.set(stem(word, 'en'), (inGlosses.get(stem(word, 'en')) ?? 0) + 1)
      }
    }
  }
  const senses = new Map<string, Sense>()
  for (const line of lines('index.sense')) {
    const [key = '', offset, place, tagged] = line.split(' ')
    const [word = '', rest] = key.split('%')
    if (!rest) continue
    const part = parts[rest[0]!]!
    const [number, met] = [Number(place), Number(tagged)]
    const glossed = inGlosses.get(stem(word, 'en')) ?? 0
    const common = number <= mostSenses[part]! && (met > 0 ? glossed >= 2 : number <= 2 && glossed >= 4)
    senses.set(`${part}${offset} ${word}`, { number, common })
  }
  const licence = lines('data.noun')
    .slice(0, 29)
    .map(line => line.replace(/^ *\d+ /, '').trimEnd())
  return { synsets, senses, licence }
}

function synsetOf(fields: readonly string[]): Omit<Synset, 'gloss'> {
  const count = Number.parseInt(fields[3]!, 16)
  const words = Array.from({ length: count }, (_, index) =>
    fields[4 + index * 2]!.replace(/\(.*\)$/, '').toLowerCase(),
  )
  const pointers: Pointer[] = []
  for (let at = 5 + count * 2; pointers.length < Number(fields[4 + count * 2]); at += 4) {
    const [symbol, offset, part, ends] = fields.slice(at, at + 4) as [string, string, string, string]
    const [from, to] = [Number.parseInt(ends.slice(0, 2), 16), Number.parseInt(ends.slice(2), 16)]
    pointers.push({ symbol, to: part.replace('s', 'a') + offset, from, at: to })
  }
  // Field 2 is the lexicographer's file: 18 is that of persons.
  return { words, pointers, person: fields[1] === '18' }
}
