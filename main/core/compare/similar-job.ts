import { Database, type OpenMode } from '../db/database.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { findSimilar, type SimilarDocument } from './index/find.ts'
import { type ParallelPassage, findParallelPassages } from './parallel-passages.ts'

/** The notebook to look into, and how many results are wanted. */
interface Question {
  readonly path: string
  readonly mode: OpenMode
  readonly documentId: string
  readonly limit: number
}

export type SimilarJob = Job<Question, readonly SimilarDocument[]>
export type PassagesJob = Job<
  Question & { readonly start: number; readonly end: number },
  readonly ParallelPassage[]
>

/** Finds documents like one. */
export const similarJob: JobFunction<'similar'> = ({ path, mode, documentId, limit }) =>
  reading(path, mode, db => findSimilar(db, documentId, limit))

/** Finds passages of other documents that are parallel to one. */
export const passagesJob: JobFunction<'passages'> = ({ path, mode, ...question }, report) =>
  reading(path, mode, db => findParallelPassages(db, question, report))

function reading<Value>(path: string, mode: OpenMode, body: (db: Database) => Value): Value {
  const db = new Database(path, mode === 'write' ? 'read' : mode)
  try {
    return body(db)
  } finally {
    db.close()
  }
}
