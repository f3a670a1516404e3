import { ContractError, type CheckedParams } from '../../../shared/contract/index.ts'
import { type Tag, colours } from '../../../shared/model/index.ts'
import { found, unused } from '../absence.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import {
  listTags,
  readChildIds,
  readSibling,
  readTag,
  readTaggedDocumentIds,
  readTaggedHighlightIds,
} from './queries.ts'

export function createTag(write: Writer, params: CheckedParams<'tags.create'>): Outcome<Tag> {
  const { name, parentId = null } = params
  const id = params.id ?? newId()
  unused(readTag(write.db, id), 'tag', id)
  if (parentId !== null) found(readTag(write.db, parentId), 'tag', parentId)
  refuseSibling(write, parentId, name, id)
  insertTag(write, { ...params, id, parentId, name })
  return { value: readTag(write.db, id)!, detail: { tag: name } }
}

export function editTag(write: Writer, params: CheckedParams<'tags.edit'>): Outcome<Tag> {
  const { tagId: id } = params
  const before = found(readTag(write.db, id), 'tag', id)
  const name = params.name ?? before.name
  refuseSibling(write, before.parentId, name, id)
  const colour = params.colour ?? before.colour
  const definition = params.definition ?? before.definition
  write.update('tags', { id }, { name, colour, definition, updated_at: write.at })
  return { value: readTag(write.db, id)!, detail: { tag: name } }
}

export function moveTag(write: Writer, { tagId: id, parentId }: CheckedParams<'tags.move'>): Outcome<Tag> {
  const tag = found(readTag(write.db, id), 'tag', id)
  if (parentId !== null) {
    const parent = found(readTag(write.db, parentId), 'tag', parentId)
    if (parentId === id || isBelow(write, parentId, id)) {
      throw new ContractError(
        'conflict',
        `“${tag.name}” cannot be put under “${parent.name}”, which is itself or below it.`,
      )
    }
  }
  refuseSibling(write, parentId, tag.name, id)
  write.update('tags', { id }, { parent_id: parentId, updated_at: write.at })
  return { value: readTag(write.db, id)!, detail: { tag: tag.name } }
}

export function mergeTag(write: Writer, { tagId: id, intoId }: CheckedParams<'tags.merge'>): Outcome<Tag> {
  const tag = found(readTag(write.db, id), 'tag', id)
  const into = found(readTag(write.db, intoId), 'tag', intoId)
  if (id === intoId || isBelow(write, intoId, id)) {
    throw new ContractError(
      'conflict',
      `“${tag.name}” cannot be merged into “${into.name}”, which is itself or below it.`,
    )
  }
  mergeInto(write, id, intoId)
  return { value: readTag(write.db, intoId)!, detail: { tag: tag.name, into: into.name } }
}

export function deleteTag(write: Writer, id: string): Outcome<{ deleted: number }> {
  const tag = found(readTag(write.db, id), 'tag', id)
  return { value: { deleted: removeTag(write, id) }, detail: { tag: tag.name } }
}

/**
 * The tag that a person means by a name: the one of that exact path, else the only one of that name, else one that is
 * made, `a/b` as `b` under `a`. A part of a command.
 * @throws {ContractError} `ambiguous` where several tags have the name and none has the path
 */
export function obtainTag(write: Writer, nameOrPath: string): string {
  const tags = listTags(write.db)
  const folded = nameOrPath.toLowerCase()
  const byPath = tags.find(tag => tag.path.toLowerCase() === folded)
  if (byPath) return byPath.id
  const [byName, another] = tags.filter(tag => tag.name.toLowerCase() === folded)
  if (byName && another) {
    throw new ContractError(
      'ambiguous',
      `Several tags are named “${nameOrPath}”: ${byName.path} and ${another.path}. Give the path.`,
    )
  }
  if (byName) return byName.id
  let parentId: string | null = null
  for (const part of nameOrPath.split('/').map(name => name.trim())) {
    if (part === '') throw new ContractError('invalid_params', `“${nameOrPath}” is not a tag’s name or path.`)
    const known: string | null = readSibling(write.db, parentId, part)
    const id: string = known ?? newId()
    if (known === null) insertTag(write, { id, name: part, parentId })
    parentId = id
  }
  return parentId!
}

interface NewTag {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
  readonly colour?: string | undefined
  readonly definition?: string | undefined
}

function insertTag(write: Writer, { id, name, parentId, colour, definition }: NewTag): void {
  const inherited = parentId === null ? nextColour(write) : readTag(write.db, parentId)!.colour
  write.insert(
    'tags',
    { id },
    {
      parent_id: parentId,
      name,
      colour: colour ?? inherited,
      definition: definition ?? '',
      created_at: write.at,
      updated_at: write.at,
    },
  )
}

// Root tags take the colours in turn, so that a codebook made in haste is told apart at a glance.
function nextColour(write: Writer): string {
  const roots = listTags(write.db).filter(tag => tag.parentId === null)
  return colours[roots.length % colours.length]!
}

function mergeInto(write: Writer, id: string, intoId: string): void {
  const { db } = write
  for (const highlight_id of readTaggedHighlightIds(db, id)) {
    write.leave('highlight_tags', { highlight_id, tag_id: id })
    write.join('highlight_tags', { highlight_id, tag_id: intoId })
  }
  for (const document_id of readTaggedDocumentIds(db, id)) {
    write.leave('document_tags', { document_id, tag_id: id })
    write.join('document_tags', { document_id, tag_id: intoId })
  }
  for (const childId of readChildIds(db, id)) {
    const twin = readSibling(db, intoId, readTag(db, childId)!.name)
    if (twin !== null && twin !== id) mergeInto(write, childId, twin)
    else write.update('tags', { id: childId }, { parent_id: intoId, updated_at: write.at })
  }
  write.remove('tags', { id })
}

function removeTag(write: Writer, id: string): number {
  const { db } = write
  let removed = 1
  for (const childId of readChildIds(db, id)) removed += removeTag(write, childId)
  for (const highlight_id of readTaggedHighlightIds(db, id))
    write.leave('highlight_tags', { highlight_id, tag_id: id })
  for (const document_id of readTaggedDocumentIds(db, id))
    write.leave('document_tags', { document_id, tag_id: id })
  write.remove('tags', { id })
  return removed
}

/** Whether one tag stands somewhere below another. */
function isBelow(write: Writer, id: string, ancestorId: string): boolean {
  let parentId = readTag(write.db, id)?.parentId ?? null
  while (parentId !== null) {
    if (parentId === ancestorId) return true
    parentId = readTag(write.db, parentId)?.parentId ?? null
  }
  return false
}

function refuseSibling(write: Writer, parentId: string | null, name: string, id: string): void {
  const sibling = readSibling(write.db, parentId, name)
  if (sibling !== null && sibling !== id)
    throw new ContractError('conflict', `There is a tag “${name}” here already.`)
}
