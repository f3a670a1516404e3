import type { Relation } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import type { DefaultRelation } from './defaults.ts'

const fields = `
  r.id, r.name, r.directed, r.colour, r.line,
  (SELECT count(*) FROM links l WHERE l.relation_id = r.id) AS linkCount`
const all = `SELECT ${fields} FROM relations r ORDER BY r.id`
const one = `SELECT ${fields} FROM relations r WHERE r.id = $id`
const add = `
  INSERT INTO relations (id, name, directed, colour, line, created_at)
  VALUES ($id, $name, $directed, $colour, $line, $createdAt)`

type Row = Omit<Relation, 'directed'> & { readonly directed: number }

const relationOf = (row: Row): Relation => ({ ...row, directed: row.directed === 1 })

export const listRelations = (db: Database): Relation[] => db.all<Row>(all).map(relationOf)

/** The relation, or `null`. */
export function readRelation(db: Database, id: string): Relation | null {
  const row = db.get<Row>(one, { id })
  return row && relationOf(row)
}

/** Puts a relation into a notebook that is just being made, outside its history. */
export const insertRelation = (db: Database, relation: DefaultRelation & { readonly createdAt: string }) =>
  db.run(add, { ...relation, directed: relation.directed ? 1 : 0 })
