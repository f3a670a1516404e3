import type { Database } from '../db/database.ts'
import { indexedText } from '../search/indexed-text.ts'
import { readDocument, readText } from './queries.ts'

/** From here on two texts are nearly identical: a word in every fifty may differ. */
const leastLikeness = 0.8
/** Shorter texts are alike by chance, or are told apart by a single word. In words. */
const shortest = 30
/** How many places of a text are looked up, how many words each has, and how many documents are then compared. */
const probes = 6
const probeWords = 5
const mostCandidates = 5
/** How many of a text's shingles are compared, about. */
const sampleSize = 20_000

const holding = `
  SELECT DISTINCT e.document_id AS documentId FROM search_index JOIN search_entries e ON e.id = search_index.rowid
  WHERE search_index MATCH $match AND e.kind = 'document' LIMIT 20`

/** A document that is nearly identical to a text. */
export interface AlikeDocument {
  readonly documentId: string
  readonly title: string
  /** From 0.8 to 1: the share of their common runs of four words among all of both. */
  readonly likeness: number
}

/**
 * The document whose text is most nearly that of a text, or `null` where none is: the full-text index tells which
 * documents hold some of its runs of words, and these are compared by their shingles (Broder 1997).
 */
export function findAlike(db: Database, text: string): AlikeDocument | null {
  const words = wordsOf(text)
  if (words.length < shortest) return null
  const own = shinglesOf(words, rateFor(words.length))
  const best = candidatesFor(db, words)
    .map(documentId => {
      const document = readDocument(db, documentId)!
      // A text of another length cannot be alike, however it goes on.
      if (document.length < text.length * 0.6 || document.length * 0.6 > text.length) return null
      const other = wordsOf(readText(db, document.versionId))
      return {
        documentId,
        title: document.title,
        likeness: likenessOf(own, shinglesOf(other, rateFor(words.length))),
      }
    })
    .filter(alike => alike !== null && alike.likeness >= leastLikeness)
    .sort((one, other) => other!.likeness - one!.likeness)
  return best[0] ?? null
}

const word = /[\p{L}\p{M}\p{N}]+/gu

// Parted as the index parts them, so that a run of them is a phrase of the index.
const wordsOf = (text: string): string[] => indexedText(text).toLowerCase().match(word) ?? []

/** The documents that hold at least two of a few runs of words, spread over the text; those that hold most come first. */
function candidatesFor(db: Database, words: readonly string[]): string[] {
  const hits = new Map<string, number>()
  for (let probe = 0; probe < probes; probe += 1) {
    const around = Math.floor(((probe + 0.5) * words.length) / probes)
    const match = `"${rareRun(words, around).join(' ')}"`
    for (const { documentId } of db.all<{ documentId: string }>(holding, { match }))
      hits.set(documentId, (hits.get(documentId) ?? 0) + 1)
  }
  return [...hits]
    .filter(([, count]) => count >= 2)
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostCandidates)
    .map(([documentId]) => documentId)
}

// Of the runs near a place the one with the longest words: these are in the fewest documents.
function rareRun(words: readonly string[], around: number): readonly string[] {
  let best: readonly string[] = []
  let length = -1
  for (let at = Math.max(0, around - 12); at <= around + 12 && at + probeWords <= words.length; at += 1) {
    const run = words.slice(at, at + probeWords)
    const sum = run.reduce((total, one) => total + Math.min(one.length, 12), 0)
    if (sum > length) {
      best = run
      length = sum
    }
  }
  return best
}

const rateFor = (words: number) => Math.max(1, Math.ceil(words / sampleSize))

/** The hashes of a text's runs of four words; of long texts those that a rate leaves, the same ones in each text. */
function shinglesOf(words: readonly string[], rate: number): ReadonlySet<number> {
  const shingles = new Set<number>()
  const hashes = words.map(hashOf)
  for (let at = 0; at + 4 <= hashes.length; at += 1) {
    let hash = 17
    for (let next = at; next < at + 4; next += 1) hash = Math.imul(hash ^ hashes[next]!, 0x01000193)
    const mixed = (hash ^ (hash >>> 15)) >>> 0
    if (mixed % rate === 0) shingles.add(mixed)
  }
  return shingles
}

// FNV-1a, 32 bits.
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function likenessOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0
  for (const shingle of one) if (other.has(shingle)) common += 1
  return common / Math.max(1, one.size + other.size - common)
}
