import { ContractError } from '../../../shared/contract/index.ts'
import type { Document, Highlight, Note, NotebookInfo, Relation, Tag } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { listDocuments, readDocument } from '../documents/queries.ts'
import { readNotebook } from '../notebook/queries.ts'
import { listNotes, readNote } from '../notes/queries.ts'
import { listRelations } from '../relations/queries.ts'
import { listTags } from '../tags/queries.ts'
import { countLinksOf, filterHighlights } from './queries.ts'

/** What an export is of, whatever its format: everything but the texts and the highlights, which are read as needed. */
export interface Selection {
  readonly notebook: Pick<NotebookInfo, 'title' | 'createdAt'>
  /** In the order of their import. `highlightCount` counts what was chosen of each. */
  readonly documents: readonly Document[]
  /** In the order in which they were begun. */
  readonly notes: readonly Note[]
  /** By id; in the order of their paths. */
  readonly tags: ReadonlyMap<string, Tag>
  /** By id. */
  readonly relations: ReadonlyMap<string, Relation>
  /** Whether nothing was left out. */
  readonly whole: boolean
  /** The highlights chosen by tags and dates; `null` where all those of the documents are. */
  readonly highlightIds: ReadonlySet<string> | null
}

/**
 * What is chosen. Where neither documents nor notes are named, all of both; then tags and dates leave out documents
 * in which no highlight passes, and notes that do not pass. What is named stays, though its highlights may not.
 */
export interface Choice {
  readonly documentIds: readonly string[] | undefined
  readonly noteIds: readonly string[] | undefined
  /** Highlights with one of these tags, or one below, or whose document has one; notes that cite such highlights. */
  readonly tagIds: readonly string[] | undefined
  /** Highlights made, and notes last changed, from this moment (UTC, ISO 8601) on. */
  readonly from: string | undefined
  /** The same, before this moment. */
  readonly to: string | undefined
}

/** How many there are of each thing in a selection. */
export interface SelectionCounts {
  readonly documents: number
  readonly notes: number
  readonly highlights: number
  readonly links: number
}

/**
 * Looks up what is to be exported.
 * @throws {ContractError} `not_found` for an id that the notebook does not have
 */
export function selectForExport(db: Database, choice: Choice): Selection {
  const { documentIds, noteIds, tagIds, from, to } = choice
  const everything = documentIds === undefined && noteIds === undefined
  const filtered = tagIds !== undefined || from !== undefined || to !== undefined
  const tags = new Map(listTags(db).map(tag => [tag.id, tag]))
  const named = everything
    ? listDocuments(db)
    : (documentIds ?? []).map(id => readDocument(db, id) ?? missing('document', id))
  const notes = everything
    ? listNotes(db)
    : (noteIds ?? []).map(id => readNote(db, id) ?? missing('note', id))
  const selection = {
    notebook: readNotebook(db)!,
    documents: inOrder(named, document => document.importedAt),
    notes: inOrder(notes, note => note.createdAt),
    tags,
    relations: new Map(listRelations(db).map(relation => [relation.id, relation])),
    whole: everything && !filtered,
    highlightIds: null,
  }
  return filtered ? narrowed(db, selection, choice) : selection
}

/** Whether a highlight of a chosen document is in the selection. */
export const isChosen = ({ highlightIds }: Selection, { id }: Pick<Highlight, 'id'>): boolean =>
  highlightIds?.has(id) ?? true

/** Counts a selection: of the links those with both ends in it, or with `linksBeyond` also those with one. */
export function countsOf(db: Database, selection: Selection, linksBeyond: boolean): SelectionCounts {
  const { documents, notes } = selection
  return {
    documents: documents.length,
    notes: notes.length,
    highlights: documents.reduce((sum, { highlightCount }) => sum + highlightCount, 0),
    links: countLinksOf(db, selection, linksBeyond),
  }
}

function narrowed(db: Database, selection: Selection, { tagIds, from, to, ...named }: Choice): Selection {
  const wanted = tagIds && withTagsBelow(selection.tags, tagIds)
  const passing = filterHighlights(db, { tagIds: wanted, from, to })
  const counts = new Map<string, number>()
  for (const { documentId } of passing) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  const highlightIds = new Set(passing.map(({ id }) => id))
  const documents = selection.documents
    .map(document => ({ ...document, highlightCount: counts.get(document.id) ?? 0 }))
    .filter(({ highlightCount }) => named.documentIds !== undefined || highlightCount > 0)
  const notes = selection.notes.filter(
    note =>
      named.noteIds !== undefined ||
      ((from === undefined || note.updatedAt >= from) &&
        (to === undefined || note.updatedAt < to) &&
        (tagIds === undefined || note.citedIds.some(id => highlightIds.has(id)))),
  )
  return { ...selection, documents, notes, highlightIds }
}

function withTagsBelow(tags: ReadonlyMap<string, Tag>, tagIds: readonly string[]): string[] {
  for (const id of tagIds) if (!tags.has(id)) missing('tag', id)
  const wanted = new Set(tagIds)
  const isWanted = (tag: Tag | undefined): boolean =>
    tag !== undefined && (wanted.has(tag.id) || (tag.parentId !== null && isWanted(tags.get(tag.parentId))))
  return [...tags.values()].filter(isWanted).map(({ id }) => id)
}

function inOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  at: (thing: Thing) => string,
): Thing[] {
  const unique = [...new Map(things.map(thing => [thing.id, thing])).values()]
  const key = (thing: Thing) => `${at(thing)} ${thing.id}`
  return unique.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function missing(noun: string, id: string): never {
  throw new ContractError('not_found', `This notebook has no ${noun} ${id}. Nothing was exported.`)
}
