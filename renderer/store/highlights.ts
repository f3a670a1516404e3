import { uuidv7 } from 'uuidv7'
import { create } from 'zustand'
import { ContractError } from '../../shared/contract/contract-error.ts'
import type { Colour, Highlight } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'
import { emptyShelf, type HighlightShelf, patchShelf, shelveDocument } from './highlight-shelf.ts'

interface Highlights extends HighlightShelf {
  /** Those that lost their passage, of all documents. */
  readonly orphans: readonly Highlight[]
  /** Ids that were asked for and that the notebook no longer has. */
  readonly gone: ReadonlySet<string>
}

/** The highlights of the open documents, and single ones of others as they are needed. */
export const useHighlights = create<Highlights>()(() => ({ ...emptyShelf, orphans: [], gone: new Set() }))

/** Above this many changed highlights the lists are fetched anew rather than one highlight after the other. */
const mostSingly = 30

/** Fetches all highlights of a document. */
export async function loadHighlightsOf(documentId: string): Promise<void> {
  const { highlights } = await request('highlights.list', { documentId })
  useHighlights.setState(state => shelveDocument(state, documentId, highlights))
}

export const loadOrphans = coalesce(async () => {
  const { highlights } = await request('highlights.list', { orphaned: true })
  useHighlights.setState({ orphans: highlights })
})

/** The highlight of exactly these words; `null` where none of them is. */
export function highlightOfExactly({
  documentId,
  start,
  end,
}: Pick<Highlight, 'documentId' | 'start' | 'end'>): Highlight | null {
  const there = useHighlights.getState().ofDocument.get(documentId)
  return there?.find(each => each.start === start && each.end === end) ?? null
}

const missing = new Map<string, Promise<void>>()

/** Fetches one highlight, where it is not here already. Afterwards it is in `byId` or its id is in `gone`. */
export async function needHighlight(highlightId: string): Promise<void> {
  const { byId, gone } = useHighlights.getState()
  if (byId.has(highlightId) || gone.has(highlightId)) return
  const under =
    missing.get(highlightId) ?? fetchSingly([highlightId]).finally(() => missing.delete(highlightId))
  missing.set(highlightId, under)
  await under
}

/** Brings what is held up to date after these highlights changed, appeared or went. */
export async function refreshHighlights(ids: readonly string[]): Promise<void> {
  await (ids.length <= mostSingly ? fetchSingly(ids) : reloadHighlights())
}

/** Fetches everything that is held anew. */
export const reloadHighlights = coalesce(async () => {
  const { byId, ofDocument } = useHighlights.getState()
  useHighlights.setState({ gone: new Set() })
  await Promise.all([...ofDocument.keys()].map(loadHighlightsOf))
  const others = [...byId.values()].filter(highlight => !ofDocument.has(highlight.documentId))
  await fetchSingly(others.map(highlight => highlight.id))
})

async function fetchSingly(ids: readonly string[]): Promise<void> {
  const found = await Promise.all(ids.map(fetchOne))
  const goneIds = ids.filter((_, index) => found[index] === null)
  take(
    found.filter(highlight => highlight !== null),
    goneIds,
  )
}

async function fetchOne(highlightId: string): Promise<Highlight | null> {
  try {
    return await request('highlights.get', { highlightId })
  } catch (error) {
    if (error instanceof ContractError && error.code === 'not_found') return null
    throw error
  }
}

function take(found: readonly Highlight[], goneIds: readonly string[] = []): void {
  useHighlights.setState(state => {
    // What is held already stays what it is, so that nothing is drawn anew for it.
    const changed = found.filter(highlight => !alike(highlight, state.byId.get(highlight.id)))
    if (changed.length === 0 && goneIds.length === 0) return state
    const gone = new Set([...state.gone, ...goneIds])
    for (const highlight of changed) gone.delete(highlight.id)
    return { ...patchShelf(state, changed, goneIds), gone }
  })
}

function alike(one: Highlight, other: Highlight | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Marks a passage, under this id. It is shown at once, while it is stored, and taken away again where that fails. Resolves once it is
 * stored.
 */
export async function createHighlight(
  { documentId, start, end, quote }: Pick<Highlight, 'documentId' | 'start' | 'end' | 'quote'>,
  colour: Colour,
  id: string = uuidv7(),
): Promise<Highlight> {
  // Sent first: it is on its way while this window draws.
  const stored = request('highlights.create', { id, documentId, start, end, colour })
  take([unstored({ id, documentId, start, end, quote, colour })])
  try {
    const highlight = await stored
    take([highlight])
    return highlight
  } catch (error) {
    take([], [id])
    throw error
  }
}

function unstored(
  known: Pick<Highlight, 'id' | 'documentId' | 'start' | 'end' | 'quote' | 'colour'>,
): Highlight {
  const now = new Date().toISOString()
  return {
    ...known,
    prefix: '',
    suffix: '',
    orphaned: false,
    comment: '',
    tagIds: [],
    linkIds: [],
    author: '',
    createdAt: now,
    updatedAt: now,
  }
}

export async function moveHighlight(highlightId: string, start: number, end: number): Promise<void> {
  take([await request('highlights.move', { highlightId, start, end })])
}

export const colourHighlight = (highlightId: string, colour: Colour) =>
  request('highlights.edit', { highlightIds: [highlightId], colour })

export const commentHighlight = (highlightId: string, comment: string) =>
  request('highlights.edit', { highlightIds: [highlightId], comment })

export const deleteHighlight = (highlightId: string) =>
  request('highlights.delete', { highlightIds: [highlightId] })

export const tagHighlight = (highlightId: string, tagId: string) =>
  request('highlights.tag', { highlightIds: [highlightId], tagId })

export const untagHighlight = (highlightId: string, tagId: string) =>
  request('highlights.untag', { highlightIds: [highlightId], tagId })
