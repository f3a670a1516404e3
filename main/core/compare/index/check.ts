import type { Database } from '../../db/database.ts'
import { piecesOf, type Piece } from './features.ts'
import { iteratePieces, readCurrentText, readSumsByPiece } from './queries.ts'

/**
 * What is wrong with the index of documents alike, in words. That a document is not in it, or not to its end, is no
 * fault: what is missing is taken in when it is next asked.
 */
export function* checkPieces(db: Database): Generator<string> {
  const sums = readSumsByPiece(db)
  let documentId: string | null = null
  let expected: Iterator<Piece> = [].values()
  let wrong = false
  for (const piece of iteratePieces(db)) {
    if (piece.documentId !== documentId) {
      documentId = piece.documentId
      expected = piecesOf(readCurrentText(db, documentId) ?? '')
    }
    const { value, done } = expected.next()
    const led = sums.get(piece.id)
    sums.delete(piece.id)
    wrong ||= done === true || !samePiece(piece, value) || !leads(piece, led)
  }
  if (wrong || sums.size > 0) {
    yield 'The index of documents alike does not agree with the texts that it covers.'
  }
}

const samePiece = (one: Piece, other: Piece) =>
  one.start === other.start &&
  one.end === other.end &&
  one.features.length === other.features.length &&
  one.features.every((feature, index) => feature === other.features[index])

const leads = ({ features }: Piece, led: { count: number; sum: number } | undefined) =>
  features.length === 0 ||
  (led?.count === features.length && led.sum === features.reduce((sum, feature) => sum + feature, 0))
