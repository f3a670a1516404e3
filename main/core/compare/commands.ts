import { proposedRelationIds } from '../../../shared/compare/index.ts'
import { type CheckedParams, ContractError } from '../../../shared/contract/index.ts'
import type { Colour, DecidedSuggestion, Link, Passage, SuggestionKind } from '../../../shared/model/index.ts'
import { found } from '../absence.ts'
import type { Database } from '../db/database.ts'
import { readDocument, readText } from '../documents/queries.ts'
import { createHighlight } from '../highlights/commands.ts'
import type { Columns } from '../history/changes.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { createLink } from '../links/commands.ts'
import { readRelation } from '../relations/queries.ts'
import { suggestionId } from './identity.ts'
import { readDecided, readHighlightAt } from './queries.ts'

interface Named {
  readonly aId: string
  readonly bId: string
  readonly kind: SuggestionKind
  readonly a: { readonly start: number; readonly end: number } | null
  readonly b: { readonly start: number; readonly end: number } | null
}

/** Puts suggestions aside. Those that were accepted as a link that stands are left as they are. */
export function dismissSuggestions(
  write: Writer,
  { suggestions }: CheckedParams<'suggestions.dismiss'>,
): Outcome<{ dismissed: number }> {
  let dismissed = 0
  let quote = ''
  for (const named of suggestions) {
    const suggestion = identify(write.db, named)
    if (readDecided(write.db, suggestion.id)?.state === 'accepted') continue
    if (!decide(write, suggestion, { state: 'dismissed', link_id: null })) continue
    dismissed += 1
    quote = (suggestion.a ?? suggestion.b)!.text.slice(0, 200)
  }
  return { value: { dismissed }, detail: dismissed === 1 ? { quote } : { count: dismissed } }
}

/** Links the two passages of a suggestion, highlighting each, in the colour of the relation, where it is not highlighted yet. */
export function acceptSuggestion(
  write: Writer,
  params: CheckedParams<'suggestions.accept'>,
): Outcome<{ suggestion: DecidedSuggestion; link: Link }> {
  const suggestion = identify(write.db, params)
  if (readDecided(write.db, suggestion.id)?.state === 'accepted') {
    throw new ContractError('conflict', 'This suggestion was accepted already.')
  }
  const relationId = params.relationId ?? proposedRelation(write.db, params.kind)
  // An unknown relation is refused where the link is made.
  const colour = readRelation(write.db, relationId)?.colour
  const fromId = highlightOf(write, params.aId, suggestion.a!, colour)
  const toId = highlightOf(write, params.bId, suggestion.b!, colour)
  const { value: link, detail } = createLink(write, {
    fromId,
    toId,
    relationId,
    comment: params.comment ?? '',
  })
  decide(write, suggestion, { state: 'accepted', link_id: link.id })
  return { value: { suggestion: readDecided(write.db, suggestion.id)!, link }, detail }
}

/** Takes dismissals back. */
export function restoreSuggestions(
  write: Writer,
  suggestionIds: readonly string[],
): Outcome<{ restored: number }> {
  let restored = 0
  for (const id of new Set(suggestionIds)) {
    if (found(readDecided(write.db, id), 'dismissed suggestion', id).state !== 'dismissed') continue
    write.remove('suggestions', { id })
    restored += 1
  }
  return { value: { restored }, detail: { count: restored } }
}

interface Identified extends Omit<Named, 'a' | 'b'> {
  readonly id: string
  readonly a: Passage | null
  readonly b: Passage | null
}

function identify(db: Database, { aId, bId, kind, a, b }: Named): Identified {
  if (a === null && b === null)
    throw new ContractError('invalid_params', 'A suggestion has at least one passage.')
  const [one, other] = [passageOf(db, aId, a), passageOf(db, bId, b)]
  const id = suggestionId({ aId, bId, kind, aText: one?.text ?? null, bText: other?.text ?? null })
  return { id, aId, bId, kind, a: one, b: other }
}

function passageOf(db: Database, documentId: string, span: Named['a']): Passage | null {
  const document = found(readDocument(db, documentId), 'document', documentId)
  if (span === null) return null
  const { start, end } = span
  const text = readText(db, document.versionId)
  if (start >= end || end > text.length) {
    throw new ContractError('invalid_params', `“${document.title}” has no passage from ${start} to ${end}.`)
  }
  return { start, end, text: text.slice(start, end) }
}

function decide(write: Writer, suggestion: Identified, decision: Columns): boolean {
  const { id, kind, aId, bId, a, b } = suggestion
  if (readDecided(write.db, id) !== null) return write.update('suggestions', { id }, decision)
  write.insert(
    'suggestions',
    { id },
    {
      kind,
      a_id: aId,
      b_id: bId,
      a_start: a?.start ?? null,
      a_end: a?.end ?? null,
      a_text: a?.text ?? null,
      b_start: b?.start ?? null,
      b_end: b?.end ?? null,
      b_text: b?.text ?? null,
      author: write.author,
      created_at: write.at,
      ...decision,
    },
  )
  return true
}

function highlightOf(
  write: Writer,
  documentId: string,
  { start, end }: Passage,
  colour: Colour | undefined,
): string {
  return (
    readHighlightAt(write.db, documentId, start, end) ??
    createHighlight(write, { documentId, start, end, ...(colour && { colour }) }).value.id
  )
}

function proposedRelation(db: Database, kind: SuggestionKind): string {
  const id = kind === 'only here' ? null : proposedRelationIds[kind]
  if (id !== null && readRelation(db, id) !== null) return id
  throw new ContractError(
    'not_found',
    `The relation that a suggestion of this kind (${kind}) proposes is gone: name another.`,
  )
}
