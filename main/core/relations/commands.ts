import { ContractError, type CheckedParams } from '../../../shared/contract/index.ts'
import type { Relation } from '../../../shared/model/index.ts'
import { found, unused } from '../absence.ts'
import type { Database } from '../db/database.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import { listRelations, readRelation } from './queries.ts'

export function createRelation(write: Writer, params: CheckedParams<'relations.create'>): Outcome<Relation> {
  const id = params.id ?? newId()
  unused(readRelation(write.db, id), 'relation', id)
  refuseSameName(write.db, params.name, id)
  write.insert(
    'relations',
    { id },
    {
      name: params.name,
      directed: params.directed ? 1 : 0,
      colour: params.colour ?? 'blue',
      line: params.line ?? 'solid',
      created_at: write.at,
    },
  )
  return { value: readRelation(write.db, id)!, detail: { relation: params.name } }
}

export function editRelation(write: Writer, params: CheckedParams<'relations.edit'>): Outcome<Relation> {
  const { relationId: id, name, directed, colour, line } = params
  const before = found(readRelation(write.db, id), 'relation', id)
  if (name !== undefined) refuseSameName(write.db, name, id)
  write.update(
    'relations',
    { id },
    {
      name: name ?? before.name,
      directed: (directed ?? before.directed) ? 1 : 0,
      colour: colour ?? before.colour,
      line: line ?? before.line,
    },
  )
  return { value: readRelation(write.db, id)!, detail: { relation: name ?? before.name } }
}

export function deleteRelation(write: Writer, id: string): Outcome<{ deleted: number }> {
  const relation = found(readRelation(write.db, id), 'relation', id)
  if (relation.linkCount > 0) {
    throw new ContractError(
      'conflict',
      `The relation “${relation.name}” is used by ${relation.linkCount} links. Give these another relation first.`,
    )
  }
  write.remove('relations', { id })
  return { value: { deleted: 1 }, detail: { relation: relation.name } }
}

function refuseSameName(db: Database, name: string, id: string): void {
  const folded = name.toLowerCase()
  const other = listRelations(db).find(
    relation => relation.id !== id && relation.name.toLowerCase() === folded,
  )
  if (other) throw new ContractError('conflict', `There is a relation “${other.name}” already.`)
}
