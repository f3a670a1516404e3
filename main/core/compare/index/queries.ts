import type { Database } from '../../db/database.ts'
import type { Piece } from './features.ts'

const addPieceSql = `
  INSERT INTO compare_pieces (document_id, "start", "end", features)
  VALUES ($documentId, $start, $end, $features) RETURNING id`
const addFeature = `INSERT INTO compare_features (feature, piece_id) VALUES ($feature, $pieceId)`
const piecesOfDocument = `SELECT id, "start", "end", features FROM compare_pieces WHERE document_id = $documentId ORDER BY id`
const retirePieces = `UPDATE compare_pieces SET document_id = '' WHERE document_id = $documentId`
const retired = `SELECT id, "start", "end", features FROM compare_pieces WHERE document_id = '' ORDER BY id LIMIT $most`
const removeFeature = `DELETE FROM compare_features WHERE feature = $feature AND piece_id = $pieceId`
const removePiece = `DELETE FROM compare_pieces WHERE id = $id`
const currentText = `SELECT v.text FROM documents d JOIN versions v ON v.id = d.version_id WHERE d.id = $id`
const currentVersion = `SELECT version_id AS versionId FROM documents WHERE id = $id`
const reached = `SELECT max("end") AS "end" FROM compare_pieces WHERE document_id = $documentId`
const unindexed = `
  SELECT d.id FROM documents d JOIN versions v ON v.id = d.version_id
  WHERE coalesce((SELECT max(p."end") FROM compare_pieces p WHERE p.document_id = d.id), 0) < v.length`
const allPieces = `
  SELECT p.document_id AS documentId, p.id, p."start", p."end", p.features FROM compare_pieces p
  WHERE p.document_id <> '' ORDER BY p.document_id, p.id`
const sumsByPiece = `
  SELECT piece_id AS id, count(*) AS count, sum(feature) AS sum FROM compare_features
  WHERE piece_id NOT IN (SELECT id FROM compare_pieces WHERE document_id = '') GROUP BY piece_id`
const countPostings = `
  SELECT count(*) AS count FROM (SELECT 1 FROM compare_features WHERE feature = $feature LIMIT $most)`
const postings = `SELECT piece_id FROM compare_features WHERE feature = $feature`
const countPieces = `SELECT count(*) AS total FROM compare_pieces`
const pieceById = `SELECT id, document_id AS documentId, "start", "end", features FROM compare_pieces WHERE id = $id`

export interface StoredPiece extends Piece {
  readonly id: number
}

interface PieceRow {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly features: Uint8Array
}

const pieceOf = <Row extends PieceRow>(row: Row): Omit<Row, 'features'> & StoredPiece => ({
  ...row,
  // The bytes of a row may begin at any address; numbers of four bytes may not.
  features: new Int32Array(new Uint8Array(row.features).buffer),
})

export function addPiece(db: Database, documentId: string, { start, end, features }: Piece): void {
  const bytes = new Uint8Array(features.buffer, features.byteOffset, features.byteLength)
  const { id: pieceId } = db.get<{ id: number }>(addPieceSql, { documentId, start, end, features: bytes })!
  for (const feature of features) db.run(addFeature, { feature, pieceId })
}

/** The pieces of a document in order; none where it is not in the index. */
export const readPieces = (db: Database, documentId: string): StoredPiece[] =>
  db.all<PieceRow>(piecesOfDocument, { documentId }).map(pieceOf)

/**
 * Takes the pieces of a document out of use. They and the words that lead to them stay in the file until
 * `removeRetired` has come to them: a long document has more of them than can be removed between two frames.
 */
export function retirePiecesOf(db: Database, documentId: string): void {
  db.run(retirePieces, { documentId })
}

/** Removes pieces that are out of use with the words that lead to them, at most so many. */
export function removeRetired(db: Database, most: number): void {
  for (const { id, features } of db.all<PieceRow>(retired, { most }).map(pieceOf)) {
    for (const feature of features) db.run(removeFeature, { feature, pieceId: id })
    db.run(removePiece, { id })
  }
}

/** Whether any pieces are out of use that have not been removed yet. */
export const hasRetired = (db: Database): boolean => db.get(retired, { most: 1 }) !== null

/** The text of a document's current version, or `null` where the document is gone. */
export const readCurrentText = (db: Database, id: string): string | null =>
  db.get<{ text: string }>(currentText, { id })?.text ?? null

/** Which version a document stands in, or `null` where it is gone. */
export const readCurrentVersion = (db: Database, id: string): string | null =>
  db.get<{ versionId: string }>(currentVersion, { id })?.versionId ?? null

/** How far a document is in the index, in UTF-16 code units. */
export const readReached = (db: Database, documentId: string): number =>
  db.get<{ end: number | null }>(reached, { documentId })!.end ?? 0

/** Every piece of every document, those of a document together and in order. */
export function* iteratePieces(db: Database): Generator<StoredPiece & { readonly documentId: string }> {
  for (const row of db.iterate<PieceRow & { documentId: string }>(allPieces)) yield pieceOf(row)
}

/** Of each piece, how many features lead to it and what they add up to. */
export const readSumsByPiece = (db: Database): Map<number, { count: number; sum: number }> =>
  new Map(db.all<{ id: number; count: number; sum: number }>(sumsByPiece).map(row => [row.id, row]))

/** Documents that are not in the index to their end: new ones, and those of a notebook from before there was one. */
export const readUnindexed = (db: Database): string[] => db.all<{ id: string }>(unindexed).map(({ id }) => id)

/** How many pieces have a feature; where there are more than `most`, `most`. */
export const countPiecesWith = (db: Database, feature: number, most: number): number =>
  db.get<{ count: number }>(countPostings, { feature, most })!.count

/** The pieces that have a feature, in the order of their ids. */
export const readPostings = (db: Database, feature: number): number[] =>
  db.column<number>(postings, { feature })

export const readPieceCount = (db: Database): number => db.get<{ total: number }>(countPieces)!.total

/** A piece with the document that it is of, which is `''` where it is out of use. */
export const readPiece = (db: Database, id: number): StoredPiece & { readonly documentId: string } =>
  pieceOf(db.get<PieceRow & { documentId: string }>(pieceById, { id })!)

const about = `
  SELECT d.title, d.language, d.published_on AS publishedOn FROM documents d WHERE d.id = $documentId`

/** What the comparison needs of a document, with the whole of its text. */
export function readSource(db: Database, documentId: string) {
  const row = db.get<{ title: string; language: string | null; publishedOn: string | null }>(about, {
    documentId,
  })
  return row && { ...row, text: readCurrentText(db, documentId)! }
}
