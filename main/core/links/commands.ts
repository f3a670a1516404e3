import { ContractError, type CheckedParams } from '../../../shared/contract/index.ts'
import type { Link, Relation } from '../../../shared/model/index.ts'
import { found, unused } from '../absence.ts'
import type { Database } from '../db/database.ts'
import { readHighlight } from '../highlights/queries.ts'
import type { Outcome } from '../history/history.ts'
import type { Detail } from '../history/sentences.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import { readRelation } from '../relations/queries.ts'
import { listLinks, readLink } from './queries.ts'

export function createLink(write: Writer, params: CheckedParams<'links.create'>): Outcome<Link> {
  const { fromId, toId, relationId, comment = '' } = params
  const id = params.id ?? newId()
  unused(readLink(write.db, id), 'link', id)
  const ends = { id, fromId, toId, relationId }
  const detail = detailOf(write.db, ends)
  refuseSame(write.db, ends)
  write.insert(
    'links',
    { id },
    {
      from_id: fromId,
      to_id: toId,
      relation_id: relationId,
      comment,
      author: write.author,
      created_at: write.at,
      updated_at: write.at,
    },
  )
  return { value: readLink(write.db, id)!, detail }
}

export function editLink(write: Writer, params: CheckedParams<'links.edit'>): Outcome<Link> {
  const { linkId: id } = params
  const before = found(readLink(write.db, id), 'link', id)
  const after = { ...before, relationId: params.relationId ?? before.relationId }
  const detail = detailOf(write.db, after)
  if (after.relationId !== before.relationId) refuseSame(write.db, after)
  const comment = params.comment ?? before.comment
  write.update('links', { id }, { relation_id: after.relationId, comment, updated_at: write.at })
  return { value: readLink(write.db, id)!, detail }
}

export function reverseLink(write: Writer, id: string): Outcome<Link> {
  const before = found(readLink(write.db, id), 'link', id)
  const after = { ...before, fromId: before.toId, toId: before.fromId }
  refuseSame(write.db, after)
  write.update('links', { id }, { from_id: after.fromId, to_id: after.toId, updated_at: write.at })
  return { value: readLink(write.db, id)!, detail: detailOf(write.db, after) }
}

export function deleteLinks(write: Writer, linkIds: readonly string[]): Outcome<{ deleted: number }> {
  const links = [...new Set(linkIds)].map(id => found(readLink(write.db, id), 'link', id))
  const detail = links.length === 1 ? detailOf(write.db, links[0]!) : { count: links.length }
  for (const { id } of links) write.remove('links', { id })
  return { value: { deleted: links.length }, detail }
}

type Ends = Pick<Link, 'id' | 'fromId' | 'toId' | 'relationId'>

function detailOf(db: Database, { fromId, toId, relationId }: Ends): Detail {
  return {
    from: found(readHighlight(db, fromId), 'highlight', fromId).quote.slice(0, 200),
    relation: relationOf(db, relationId).name,
    to: found(readHighlight(db, toId), 'highlight', toId).quote.slice(0, 200),
  }
}

function relationOf(db: Database, id: string): Relation {
  return found(readRelation(db, id), 'relation', id)
}

/** Two passages are linked by one relation once; by a symmetric one, whichever end comes first. */
function refuseSame(db: Database, { id, fromId, toId, relationId }: Ends): void {
  if (fromId === toId) throw new ContractError('conflict', 'A passage cannot be linked to itself.')
  const { directed, name } = relationOf(db, relationId)
  const same = listLinks(db, { highlightId: fromId }).some(
    other =>
      other.id !== id &&
      other.relationId === relationId &&
      ((other.fromId === fromId && other.toId === toId) ||
        (!directed && other.fromId === toId && other.toId === fromId)),
  )
  if (same) throw new ContractError('conflict', `These two passages are linked by “${name}” already.`)
}
