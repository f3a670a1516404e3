import type { NotebookInfo } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

const notebook = `SELECT id, title, sample, created_at AS createdAt FROM notebook`
const counts = `
  SELECT
    (SELECT count(*) FROM documents) AS documents,
    (SELECT count(*) FROM highlights) AS highlights,
    (SELECT count(*) FROM highlights WHERE orphaned = 1) AS orphans,
    (SELECT count(*) FROM tags) AS tags,
    (SELECT count(*) FROM links) AS links,
    (SELECT count(*) FROM notes) AS notes`
const copyAt = `SELECT id FROM copies WHERE place = $place`
const addCopy = `INSERT INTO copies (id, place, created_at) VALUES ($id, $place, $createdAt)`

interface NotebookRow {
  readonly id: string
  readonly title: string
  readonly sample: number
  readonly createdAt: string
}

export const readNotebook = (db: Database) => db.get<NotebookRow>(notebook)
export const readCounts = (db: Database) => db.get<NotebookInfo['counts']>(counts)!
export const readCopy = (db: Database, place: string) => db.get<{ id: string }>(copyAt, { place })?.id ?? null
export const insertCopy = (db: Database, copy: { id: string; place: string; createdAt: string }) =>
  db.run(addCopy, copy)

const addNotebook = `INSERT INTO notebook (id, title, sample, created_at) VALUES ($id, $title, $sample, $createdAt)`
export const insertNotebook = (
  db: Database,
  row: { id: string; title: string; sample: number; createdAt: string },
) => db.run(addNotebook, row)
