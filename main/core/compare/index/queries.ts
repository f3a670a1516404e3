import type { Database } from '../../db/database.ts'
import type { Piece } from './features.ts'

const addPieceSql = `
  INSERT INTO compare_pieces (document_id, "start", "end", features)
  VALUES ($documentId, $start, $end, $features) RETURNING id`
const addFeature = `INSERT INTO compare_features (feature, piece_id) VALUES ($feature, $pieceId)`
const piecesOfDocument = `SELECT id, "start", "end", features FROM compare_pieces WHERE document_id = $documentId ORDER BY id`
const removeFeature = `DELETE FROM compare_features WHERE feature = $feature AND piece_id = $pieceId`
const removePieces = `DELETE FROM compare_pieces WHERE document_id = $documentId`
const currentText = `SELECT v.text FROM documents d JOIN versions v ON v.id = d.version_id WHERE d.id = $id`
const currentVersion = `SELECT version_id AS versionId FROM documents WHERE id = $id`
const reached = `SELECT max("end") AS "end" FROM compare_pieces WHERE document_id = $documentId`
const unindexed = `
  SELECT d.id FROM documents d JOIN versions v ON v.id = d.version_id
  WHERE coalesce((SELECT max(p."end") FROM compare_pieces p WHERE p.document_id = d.id), 0) < v.length`
const allPieces = `
  SELECT p.document_id AS documentId, p.id, p."start", p."end", p.features FROM compare_pieces p
  ORDER BY p.document_id, p.id`
const sumsByPiece = `
  SELECT piece_id AS id, count(*) AS count, sum(feature) AS sum FROM compare_features GROUP BY piece_id`
const postings = `SELECT piece_id AS pieceId FROM compare_features WHERE feature = $feature LIMIT $most`
const countPieces = `SELECT count(*) AS total FROM compare_pieces`
const pieceById = `SELECT document_id AS documentId, "start", "end", length(features) / 4 AS size FROM compare_pieces WHERE id = $id`

export interface StoredPiece extends Piece {
  readonly id: number
}

export function addPiece(db: Database, documentId: string, { start, end, features }: Piece): void {
  const bytes = new Uint8Array(features.buffer, features.byteOffset, features.byteLength)
  const { id: pieceId } = db.get<{ id: number }>(addPieceSql, { documentId, start, end, features: bytes })!
  for (const feature of features) db.run(addFeature, { feature, pieceId })
}

/** The pieces of a document in order; none where it is not in the index. */
export function readPieces(db: Database, documentId: string): StoredPiece[] {
  const rows = db.all<{ id: number; start: number; end: number; features: Uint8Array }>(piecesOfDocument, {
    documentId,
  })
  return rows.map(row => ({ ...row, features: new Int32Array(new Uint8Array(row.features).buffer) }))
}

export function removePiecesOf(db: Database, documentId: string): void {
  for (const { id: pieceId, features } of readPieces(db, documentId)) {
    for (const feature of features) db.run(removeFeature, { feature, pieceId })
  }
  db.run(removePieces, { documentId })
}

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
  type Row = { documentId: string; id: number; start: number; end: number; features: Uint8Array }
  for (const row of db.iterate<Row>(allPieces)) {
    yield { ...row, features: new Int32Array(new Uint8Array(row.features).buffer) }
  }
}

/** Of each piece, how many features lead to it and what they add up to. */
export const readSumsByPiece = (db: Database): Map<number, { count: number; sum: number }> =>
  new Map(db.all<{ id: number; count: number; sum: number }>(sumsByPiece).map(row => [row.id, row]))

/** Documents that are not in the index to their end: new ones, and those of a notebook from before there was one. */
export const readUnindexed = (db: Database): string[] => db.all<{ id: string }>(unindexed).map(({ id }) => id)

/** The pieces that have a feature, at most `most` of them. */
export const readPostings = (db: Database, feature: number, most: number): number[] =>
  db.all<{ pieceId: number }>(postings, { feature, most }).map(({ pieceId }) => pieceId)

export const readPieceCount = (db: Database): number => db.get<{ total: number }>(countPieces)!.total

/** Where a piece stands, and how many features it has. */
export const readPlace = (db: Database, id: number) =>
  db.get<{ documentId: string; start: number; end: number; size: number }>(pieceById, { id })!

const about = `
  SELECT d.title, d.language, d.published_on AS publishedOn FROM documents d WHERE d.id = $documentId`

/** What the comparison needs of a document, with the whole of its text. */
export function readSource(db: Database, documentId: string) {
  const row = db.get<{ title: string; language: string | null; publishedOn: string | null }>(about, {
    documentId,
  })
  return row && { ...row, text: readCurrentText(db, documentId)! }
}
