import { Buffer } from 'node:buffer'
import { dimensions, numbers, words } from './wordnet-meanings.ts'

export { dimensions }

interface Meanings {
  readonly index: ReadonlyMap<string, number>
  readonly vectors: Int8Array
  /** One over the length of each vector. */
  readonly scales: Float32Array
}

let made: Meanings | null = null

function meanings(): Meanings {
  if (made) return made
  const bytes = Buffer.from(numbers, 'base64')
  const vectors = new Int8Array(bytes.length * 2)
  for (const [at, byte] of bytes.entries()) {
    vectors[at * 2] = (byte >> 4) - 8
    vectors[at * 2 + 1] = (byte & 15) - 8
  }
  const index = new Map(words.split(' ').map((word, at) => [word, at]))
  const scales = Float32Array.from(index.values(), at => {
    let sum = 0
    for (let step = 0; step < dimensions; step += 1) sum += vectors[at * dimensions + step]! ** 2
    return sum === 0 ? 0 : 1 / Math.sqrt(sum)
  })
  return (made = { index, vectors, scales })
}

/** The number by which the meaning of an English stem is known, or -1 where none is. */
export const meaningOf = (stem: string): number => meanings().index.get(stem) ?? -1

/**
 * How near two meanings are, from -1 to 1, by the company that the words keep in WordNet and its glosses: above 0.5 two
 * words are often of one matter, but opposites are as near as synonyms.
 */
export function nearness(a: number, b: number): number {
  const { vectors, scales } = meanings()
  let sum = 0
  const [from, to] = [a * dimensions, b * dimensions]
  for (let step = 0; step < dimensions; step += 1) sum += vectors[from + step]! * vectors[to + step]!
  return sum * scales[a]! * scales[b]!
}

/** Writes the vector of a meaning, of length 1, into `into` from `to` on. */
export function writeMeaning(meaning: number, into: Float32Array, to: number): void {
  const { vectors, scales } = meanings()
  const from = meaning * dimensions
  const scale = scales[meaning]!
  for (let step = 0; step < dimensions; step += 1) into[to + step] = vectors[from + step]! * scale
}
