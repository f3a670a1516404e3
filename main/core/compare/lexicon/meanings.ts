import { Buffer } from 'node:buffer'
import { dimensions, numbers, words } from './wordnet-meanings.ts'

export { dimensions }

interface Meanings {
  readonly index: ReadonlyMap<string, number>
  /** Two numbers a byte. */
  readonly packed: Uint8Array
  readonly vectors: Int8Array
  /** One over the length of each vector; 0 until it is unpacked. */
  readonly scales: Float32Array
}

let made: Meanings | null = null

function meanings(): Meanings {
  if (made) return made
  const packed = Buffer.from(numbers, 'base64')
  const index = new Map<string, number>()
  const all = words.split(' ')
  for (let at = 0; at < all.length; at += 1) index.set(all[at]!, at)
  const vectors = new Int8Array(packed.length * 2)
  return (made = { index, packed, vectors, scales: new Float32Array(all.length) })
}

// A comparison meets some hundreds of the many thousand meanings, and unpacks those alone.
function scaleOf(meaning: number): number {
  const { packed, vectors, scales } = meanings()
  if (scales[meaning]! > 0) return scales[meaning]!
  let squares = 0
  for (let at = meaning * dimensions; at < (meaning + 1) * dimensions; at += 2) {
    const byte = packed[at / 2]!
    const [one, other] = [(byte >> 4) - 8, (byte & 15) - 8]
    vectors[at] = one
    vectors[at + 1] = other
    squares += one ** 2 + other ** 2
  }
  return (scales[meaning] = squares === 0 ? 0 : 1 / Math.sqrt(squares))
}

/** The number by which the meaning of an English stem is known, or -1 where none is. */
export const meaningOf = (stem: string): number => meanings().index.get(stem) ?? -1

/**
 * How near two meanings are, from -1 to 1, by the company that the words keep in WordNet and its glosses: above 0.5 two
 * words are often of one matter, but opposites are as near as synonyms.
 */
export function nearness(a: number, b: number): number {
  const [ofA, ofB] = [scaleOf(a), scaleOf(b)]
  const { vectors } = meanings()
  let sum = 0
  const [from, to] = [a * dimensions, b * dimensions]
  for (let step = 0; step < dimensions; step += 1) sum += vectors[from + step]! * vectors[to + step]!
  return sum * ofA * ofB
}

/** Writes the vector of a meaning, of length 1, into `into` from `to` on. */
export function writeMeaning(meaning: number, into: Float32Array, to: number): void {
  const scale = scaleOf(meaning)
  const { vectors } = meanings()
  const from = meaning * dimensions
  for (let step = 0; step < dimensions; step += 1) into[to + step] = vectors[from + step]! * scale
}
