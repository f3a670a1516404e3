import { isLightWord, isStopWord } from '../text/stop-words.ts'

/** A piece of a document with the sample of its words that the index keeps, as signed 32-bit hashes. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly features: Int32Array
}

/** How long a piece is at most, in UTF-16 code units, and how many words of it are kept. */
const pieceLength = 2600
const mostFeatures = 96

/**
 * Parts a text into pieces of some 400 words, at ends of paragraphs or sentences where there are any.
 * @param from where to begin: 0, or the end of a piece, from which on the pieces are the same as from the beginning
 */
export function* piecesOf(text: string, from = 0): Generator<Piece> {
  let start = from
  while (start < text.length) {
    const end = endOfPiece(text, start)
    yield { start, end, features: sampleOf(text.slice(start, end)) }
    start = end
  }
}

function endOfPiece(text: string, start: number): number {
  const most = start + pieceLength
  if (most >= text.length) return text.length
  const least = start + pieceLength / 2
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, most)
    if (at >= least) return at + mark.length
  }
  return (text.charCodeAt(most) & 0xfc00) === 0xdc00 ? most + 1 : most
}

/**
 * The words of a text that its piece keeps: a weighted sample in which the same word has the same luck everywhere
 * (Efraimidis and Spirakis 2006, with a hash in place of chance), so that two texts that share words keep the same ones.
 */
function sampleOf(text: string): Int32Array {
  const ranks: [hash: number, rank: number][] = []
  for (const [hash, weight] of weighedWords(text)) {
    const luck = (mix(hash) + 1) / 4_294_967_297
    ranks.push([hash, -Math.log(luck) / weight])
  }
  ranks.sort((one, other) => one[1] - other[1] || one[0] - other[0])
  return Int32Array.from(ranks.slice(0, mostFeatures), ([hash]) => hash).sort()
}

/** All words of a text that can be features, as hashes. */
export const wordsToFind = (text: string): Int32Array => Int32Array.from(weighedWords(text).keys())

const word = /[\p{L}\p{M}]+|\p{N}[\p{N}.,]*/gu
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

// Words are told by their first six letters, which needs no stemmer; names, figures and long words say more.
function weighedWords(text: string): Map<number, number> {
  const weights = new Map<number, number>()
  const add = (key: string, weight: number) => {
    const hash = hashOf(key)
    weights.set(hash, Math.max(weight, weights.get(hash) ?? 0))
  }
  for (const { 0: found } of text.matchAll(word)) {
    if (unspaced.test(found)) {
      for (let at = 0; at + 2 <= found.length; at += 1) add(found.slice(at, at + 2), 1)
      continue
    }
    const plain = found.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    if (/^\p{N}/u.test(found)) {
      if (plain.length > 1) add(plain.replace(/[.,]+$/, ''), 1.5)
      continue
    }
    const name = /^\p{Lu}/u.test(found)
    if (isStopWord(plain, 'en') || isLightWord(plain, 'en') || plain.length < (name ? 3 : 4)) continue
    add(plain.slice(0, 6), name ? 2 : plain.length > 7 ? 1.3 : 1)
  }
  return weights
}

// FNV-1a, 32 bits.
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash | 0
}

// Spreads a hash evenly over 0 to 2^32 - 1.
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
