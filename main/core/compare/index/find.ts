import type { Database } from '../../db/database.ts'
import { readPieces } from './queries.ts'
import { findPieces } from './ranking.ts'

/** A document that is like another. */
export interface SimilarDocument {
  readonly documentId: string
  /** From 0 to 1. */
  readonly score: number
}

/** How many pieces of a long document are asked about, spread over it. */
const mostPieces = 40

/**
 * Documents that share the most with this one, best first. The score is that of the best pair of pieces, as the share
 * of their common weight in the weight of both (Jaccard), averaged over the pieces of this document that have any.
 */
export function findSimilar(db: Database, documentId: string, most: number): SimilarDocument[] {
  const own = readPieces(db, documentId)
  const step = Math.max(1, own.length / mostPieces)
  const sums = new Map<string, number>()
  let asked = 0
  for (let at = 0; at < own.length; at += step) {
    const { features } = own[Math.floor(at)]!
    const { found, total } = findPieces(db, features, 200)
    if (total === 0) continue
    asked += 1
    const mean = total / features.length
    const best = new Map<string, number>()
    for (const piece of found) {
      if (piece.documentId === documentId) continue
      const score = piece.weight / (total + Math.max(piece.size * mean, piece.weight) - piece.weight)
      best.set(piece.documentId, Math.max(best.get(piece.documentId) ?? 0, score))
    }
    for (const [id, score] of best) sums.set(id, (sums.get(id) ?? 0) + score)
  }
  return [...sums]
    .map(([id, sum]) => ({ documentId: id, score: Math.min(1, sum / asked) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || (one.documentId < other.documentId ? -1 : 1))
    .slice(0, most)
}

/** Below this two documents share no more than any two of one language do. */
const leastScore = 0.03
