import { ContractError, type CheckedParams } from '../../../shared/contract/index.ts'
import { describePassage, type QuoteAnchor } from '../../../shared/anchor/index.ts'
import type { Highlight } from '../../../shared/model/index.ts'
import { found, unused } from '../absence.ts'
import type { Database } from '../db/database.ts'
import { readDocument, readText } from '../documents/queries.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import { readLinkIdsOf } from '../links/queries.ts'
import { readTag } from '../tags/queries.ts'
import { readHighlight, readHighlightTagIds } from './queries.ts'

export function createHighlight(
  write: Writer,
  params: CheckedParams<'highlights.create'>,
): Outcome<Highlight> {
  const id = params.id ?? newId()
  unused(readHighlight(write.db, id), 'highlight', id)
  const passage = passageOf(write.db, params.documentId, params.start, params.end)
  write.insert(
    'highlights',
    { id },
    {
      document_id: params.documentId,
      ...passage,
      orphaned: 0,
      colour: params.colour ?? 'amber',
      comment: params.comment ?? '',
      author: write.author,
      created_at: write.at,
      updated_at: write.at,
    },
  )
  for (const tagId of params.tagIds ?? []) {
    found(readTag(write.db, tagId), 'tag', tagId)
    write.join('highlight_tags', { highlight_id: id, tag_id: tagId })
  }
  return { value: readHighlight(write.db, id)!, detail: { quote: passage.quote.slice(0, 200) } }
}

export function moveHighlight(write: Writer, params: CheckedParams<'highlights.move'>): Outcome<Highlight> {
  const { highlightId: id, start, end } = params
  const before = found(readHighlight(write.db, id), 'highlight', id)
  const passage = passageOf(write.db, before.documentId, start, end)
  write.update('highlights', { id }, { ...passage, orphaned: 0, updated_at: write.at })
  return { value: readHighlight(write.db, id)!, detail: { quote: passage.quote.slice(0, 200) } }
}

export function editHighlights(
  write: Writer,
  params: CheckedParams<'highlights.edit'>,
): Outcome<{ changed: number }> {
  const { highlightIds, colour, comment } = params
  let changed = 0
  for (const id of highlightIds) {
    found(readHighlight(write.db, id), 'highlight', id)
    const columns = {
      ...(colour === undefined ? {} : { colour }),
      ...(comment === undefined ? {} : { comment }),
      updated_at: write.at,
    }
    if (write.update('highlights', { id }, columns)) changed += 1
  }
  return { value: { changed }, detail: detailOf(write.db, highlightIds) }
}

export function deleteHighlights(
  write: Writer,
  highlightIds: readonly string[],
): Outcome<{ deleted: number }> {
  const detail = detailOf(write.db, highlightIds)
  const unique = new Set(highlightIds)
  for (const id of unique) {
    found(readHighlight(write.db, id), 'highlight', id)
    removeHighlight(write, id)
  }
  return { value: { deleted: unique.size }, detail }
}

/** Removes a highlight with its links and tags, as a part of a command. */
export function removeHighlight(write: Writer, id: string): void {
  for (const linkId of readLinkIdsOf(write.db, id)) write.remove('links', { id: linkId })
  for (const tagId of readHighlightTagIds(write.db, id))
    write.leave('highlight_tags', { highlight_id: id, tag_id: tagId })
  write.remove('highlights', { id })
}

export function tagHighlights(
  write: Writer,
  params: CheckedParams<'highlights.tag'>,
): Outcome<{ changed: number }> {
  return changeTag(write, params, key => write.join('highlight_tags', key))
}

export function untagHighlights(
  write: Writer,
  params: CheckedParams<'highlights.untag'>,
): Outcome<{ changed: number }> {
  return changeTag(write, params, key => write.leave('highlight_tags', key))
}

function changeTag(
  write: Writer,
  { highlightIds, tagId }: CheckedParams<'highlights.tag'>,
  change: (key: { highlight_id: string; tag_id: string }) => boolean,
): Outcome<{ changed: number }> {
  const tag = found(readTag(write.db, tagId), 'tag', tagId)
  let changed = 0
  for (const id of highlightIds) {
    found(readHighlight(write.db, id), 'highlight', id)
    if (change({ highlight_id: id, tag_id: tagId })) changed += 1
  }
  return { value: { changed }, detail: { ...detailOf(write.db, highlightIds), tag: tag.name } }
}

function passageOf(
  db: Database,
  documentId: string,
  start: number,
  end: number,
): Pick<QuoteAnchor, keyof QuoteAnchor> {
  const document = found(readDocument(db, documentId), 'document', documentId)
  try {
    return describePassage(readText(db, document.versionId), start, end)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ContractError('invalid_params', `In “${document.title}”, ${error.message}.`)
  }
}

function detailOf(db: Database, ids: readonly string[]): Record<string, string | number> {
  const [only] = ids
  return ids.length === 1
    ? { quote: readHighlight(db, only!)?.quote.slice(0, 200) ?? '' }
    : { count: ids.length }
}
