import type { Database } from '../../db/database.ts'
import { countPiecesWith, readPiece, readPieceCount, readPostings, type StoredPiece } from './queries.ts'

/** A piece that shares words with what was asked about. */
export interface FoundPiece {
  readonly id: number
  readonly documentId: string
  readonly start: number
  readonly end: number
  /** How much the words it shares weigh together. */
  readonly weight: number
  /** How many features it has. */
  readonly size: number
}

export interface Ranking {
  /** Best first. */
  readonly found: readonly FoundPiece[]
  /** What the features asked for weigh together, those without a hit included. */
  readonly total: number
}

/** A word that is in more pieces than this says nothing, and weighs nothing. */
const mostPieces = 2000

/**
 * How much is read of the lists of pieces, rarest word first. A notebook of some thousand pieces is read whole; in a
 * larger one, pieces that share no rare word with the question are not looked for.
 */
const mostPostings = 16_000

/** How many pieces are weighed to the end where not all lists were read, and how many times as many as are wanted. */
const leastWeighed = 400
const weighedPerWanted = 2

interface Feature {
  readonly feature: number
  /** How many pieces have it. */
  readonly pieces: number
  readonly weight: number
}

/**
 * The pieces that share the most weight with a set of features, best first. Rare features weigh more (log of pieces per
 * hit). The time it takes has a bound, however many documents there are: lists are read from the rarest word on until that
 * is enough, and then the likeliest pieces are weighed by all of their words.
 */
export function findPieces(db: Database, features: Iterable<number>, most: number): Ranking {
  const known = weigh(db, features)
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  const { weights, whole } = readLists(db, known)
  const wanted = whole ? most : Math.max(leastWeighed, most * weighedPerWanted)
  const weightOf = whole ? null : new Map(known.map(({ feature, weight }) => [feature, weight]))
  const found: FoundPiece[] = []
  for (const [id, partly] of heaviest(weights, wanted)) {
    const piece = readPiece(db, id)
    if (piece.documentId === '') continue
    const { documentId, start, end } = piece
    const weight = weightOf ? weightIn(piece, weightOf) : partly
    found.push({ id, documentId, start, end, weight, size: piece.features.length })
  }
  found.sort((one, other) => other.weight - one.weight || one.id - other.id)
  return { found: found.slice(0, most), total }
}

/** The features that say something, the rarest first. */
function weigh(db: Database, features: Iterable<number>): Feature[] {
  const count = readPieceCount(db)
  const known: Feature[] = []
  for (const feature of features) {
    const pieces = countPiecesWith(db, feature, mostPieces + 1)
    if (pieces > mostPieces) continue
    known.push({ feature, pieces, weight: Math.log(1 + count / Math.max(1, pieces)) })
  }
  return known.sort((one, other) => one.pieces - other.pieces || one.feature - other.feature)
}

/** Adds up what the pieces weigh by the lists that are read. `whole` says that all lists were. */
function readLists(
  db: Database,
  known: readonly Feature[],
): { readonly weights: ReadonlyMap<number, number>; readonly whole: boolean } {
  const weights = new Map<number, number>()
  let read = 0
  for (const { feature, pieces, weight } of known) {
    read += pieces
    if (read > mostPostings) return { weights, whole: false }
    for (const id of readPostings(db, feature)) weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  return { weights, whole: true }
}

/** The `most` entries with the highest values, and all that are as high as the last of them. */
function heaviest(weights: ReadonlyMap<number, number>, most: number): [id: number, weight: number][] {
  const all = [...weights]
  if (all.length <= most) return all
  const values = Float64Array.from(all, ([, weight]) => weight).sort()
  const least = values[values.length - most]!
  return all.filter(([, weight]) => weight >= least)
}

function weightIn({ features }: StoredPiece, weights: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}
