import { ContractError } from '../../../shared/contract/index.ts'
import type { Document, Note, NotebookInfo, Relation, Tag } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { listDocuments, readDocument } from '../documents/queries.ts'
import { readNotebook } from '../notebook/queries.ts'
import { listNotes, readNote } from '../notes/queries.ts'
import { listRelations } from '../relations/queries.ts'
import { listTags } from '../tags/queries.ts'

/** What an export is of, whatever its format: everything but the texts and the highlights, which are read as needed. */
export interface Selection {
  readonly notebook: Pick<NotebookInfo, 'title' | 'createdAt'>
  /** In the order of their import. */
  readonly documents: readonly Document[]
  /** In the order in which they were begun. */
  readonly notes: readonly Note[]
  /** By id; in the order of their paths. */
  readonly tags: ReadonlyMap<string, Tag>
  /** By id. */
  readonly relations: ReadonlyMap<string, Relation>
  /** Whether nothing was left out. */
  readonly whole: boolean
}

/** Which documents and notes; where neither are named, all of both. */
export interface Choice {
  readonly documentIds: readonly string[] | undefined
  readonly noteIds: readonly string[] | undefined
}

/**
 * Looks up what is to be exported.
 * @throws {ContractError} `not_found` for an id that the notebook does not have
 */
export function selectForExport(db: Database, { documentIds, noteIds }: Choice): Selection {
  const whole = documentIds === undefined && noteIds === undefined
  const documents = whole
    ? listDocuments(db)
    : (documentIds ?? []).map(id => readDocument(db, id) ?? missing('document', id))
  const notes = whole ? listNotes(db) : (noteIds ?? []).map(id => readNote(db, id) ?? missing('note', id))
  return {
    notebook: readNotebook(db)!,
    documents: inOrder(documents, document => document.importedAt),
    notes: inOrder(notes, note => note.createdAt),
    tags: new Map(listTags(db).map(tag => [tag.id, tag])),
    relations: new Map(listRelations(db).map(relation => [relation.id, relation])),
    whole,
  }
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
