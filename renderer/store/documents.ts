import { create } from 'zustand'
import type { Body, Document, DocumentDetails } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'

interface Documents {
  /** Newest first; `null` until they are known. */
  readonly list: readonly Document[] | null
  /** The texts of documents that were opened, by the id of their version. */
  readonly bodies: ReadonlyMap<string, Body>
}

/** The documents of the notebook. */
export const useDocuments = create<Documents>()(() => ({ list: null, bodies: new Map() }))

/** So many are fetched first, to be seen at once; the rest follows in larger pages. */
const firstPage = 200
const laterPage = 5000

/** How often all documents were fetched. */
let loads = 0

export const loadDocuments = coalesce(async () => {
  const { documents, total } = await request('documents.list', { limit: firstPage })
  if (useDocuments.getState().list === null) useDocuments.setState({ list: documents })
  const all = [...documents]
  while (all.length < total) {
    const page = await request('documents.list', { limit: laterPage, offset: all.length })
    if (page.documents.length === 0) break
    all.push(...page.documents)
  }
  loads += 1
  useDocuments.setState({ list: all })
})

/** A change of more documents than this is of a whole notebook. */
const mostChanged = 1000

/** Fetches what became of some documents: new ones come in, those that are gone leave, and the others stay as they are. */
export async function loadChanged(documentIds: readonly string[]): Promise<void> {
  const before = loads
  if (useDocuments.getState().list === null || documentIds.length > mostChanged) return loadDocuments()
  const { documents } = await request('documents.list', { documentIds: [...documentIds] })
  const { list } = useDocuments.getState()
  // What was fetched meanwhile may be newer or older than this.
  if (list === null || loads !== before) return loadDocuments()
  useDocuments.setState({ list: withChanged(list, documentIds, documents) })
}

/** A list of documents, newest first, after some of them changed; `now` has those of `changed` that are there still. */
export function withChanged<Item extends Pick<Document, 'id' | 'importedAt'>>(
  list: readonly Item[],
  changed: readonly string[],
  now: readonly Item[],
): Item[] {
  const gone = new Set(changed)
  const fresh = new Map(now.map(document => [document.id, document]))
  for (const id of fresh.keys()) gone.delete(id)
  const kept = list.filter(({ id }) => !gone.has(id)).map(document => fresh.get(document.id) ?? document)
  for (const { id } of kept) fresh.delete(id)
  return fresh.size === 0 ? kept : [...fresh.values(), ...kept].sort(newestFirst)
}

type Dated = Pick<Document, 'id' | 'importedAt'>

const newestFirst = (one: Dated, other: Dated): number =>
  compare(other.importedAt, one.importedAt) || compare(other.id, one.id)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Fetches what is known of some documents anew; those that are gone stay until the list is fetched. */
export async function refreshDetailsOf(documentIds: readonly string[]): Promise<void> {
  if (documentIds.length === 0) return
  const { documents } = await request('documents.list', { documentIds: [...documentIds] })
  const fresh = new Map(documents.map(document => [document.id, document]))
  useDocuments.setState(({ list }) => ({
    list: list && list.map(document => fresh.get(document.id) ?? document),
  }))
}

/** Fetches the text of a document, where the version it shows now is not here yet. */
export async function loadBody(documentId: string): Promise<void> {
  const known = documentOf(documentId)
  if (known && useDocuments.getState().bodies.has(known.versionId)) return
  const { document, body } = await request('documents.get', { documentId })
  useDocuments.setState(({ bodies }) => ({ bodies: new Map(bodies).set(document.versionId, body) }))
}

/** A document by its id; `null` where the notebook has none. */
export function documentOf(documentId: string | null): Document | null {
  return useDocuments.getState().list?.find(document => document.id === documentId) ?? null
}

export const describeDocument = (documentId: string, details: Partial<DocumentDetails>) =>
  request('documents.describe', { documentId, details })

export const deleteDocument = (documentId: string) =>
  request('documents.delete', { documentIds: [documentId] })

export const tagDocument = (documentId: string, tagId: string) =>
  request('documents.tag', { documentIds: [documentId], tagId })

export const untagDocument = (documentId: string, tagId: string) =>
  request('documents.untag', { documentIds: [documentId], tagId })
