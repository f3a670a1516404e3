import type { ContractEvent } from '../../shared/contract/index.ts'
import { loadDecisions } from './comparison.ts'
import { loadBody, loadChanged, loadDocuments, refreshDetailsOf, useDocuments } from './documents.ts'
import { gather } from './gather.ts'
import { loadHistory } from './history.ts'
import {
  loadHighlightsOf,
  loadOrphans,
  refreshHighlights,
  reloadHighlights,
  useHighlights,
} from './highlights.ts'
import { followPresent } from './followed-panes.ts'
import { openDocumentIds } from './layout.ts'
import { loadLinks } from './links.ts'
import { loadNotebook } from './notebook.ts'
import { loadNotes } from './notes.ts'
import { noteProgress } from './operations.ts'
import { loadRelations } from './relations.ts'
import { loadSavedSearches } from './saved-searches.ts'
import { searchAgain } from './search.ts'
import { loadTags } from './tags.ts'

/** Fetches everything that is on the screen. */
export async function refreshAll(): Promise<void> {
  await Promise.all([
    loadNotebook(),
    loadDocuments().then(followDocuments),
    loadTags(),
    loadRelations(),
    loadNotes(),
    loadHistory(),
    loadOrphans(),
    reloadHighlights(),
    loadLinks(),
    loadSavedSearches(),
    searchAgain(),
  ])
}

/** Fetches what an event says is different now. */
export async function refreshAfter(event: ContractEvent): Promise<void> {
  switch (event.event) {
    case 'notebook.changed':
      return loadNotebook()
    case 'documents.changed':
      return refreshDocuments(event.payload.ids)
    case 'highlights.changed':
      await Promise.all([refreshMarked(event.payload.ids), loadTags(), loadNotebook(), loadOrphans()])
      return
    case 'tags.changed':
      return loadTags()
    case 'relations.changed':
      return loadRelations()
    case 'links.changed':
      await Promise.all([loadLinks(), loadNotebook(), loadDecisions()])
      return
    case 'notes.changed':
      await Promise.all([loadNotes(), loadNotebook()])
      return
    case 'history.changed':
      return refreshHistory([])
    case 'searches.changed':
      return loadSavedSearches()
    case 'suggestions.changed':
      return loadDecisions()
    case 'operations.progress':
      return noteProgress(event.payload)
  }
}

/** How many documents are counted anew after one change; a change of more is of a whole notebook. */
const mostCounted = 1000

// The documents of highlights that were made or removed count differently now.
async function refreshMarked(ids: readonly string[]): Promise<void> {
  const documentsOf = () => ids.flatMap(id => useHighlights.getState().byId.get(id)?.documentId ?? [])
  const before = documentsOf()
  await refreshHighlights(ids)
  const documentIds = [...new Set([...before, ...documentsOf()])]
  await (documentIds.length <= mostCounted ? refreshDetailsOf(documentIds) : loadDocuments())
}

/** How long what an import changes is gathered before it is shown, in milliseconds. */
const pause = 250

const refreshDocuments = gather<string>(async ids => {
  await Promise.all([loadChanged(ids).then(followDocuments), loadTags(), loadNotebook(), loadOrphans()])
}, pause)

const refreshHistory = gather<never>(loadHistory, pause)

// A document that is gone leaves its pane until it is back; one with a newer version gets its new text.
async function followDocuments(): Promise<void> {
  followPresent(new Set(useDocuments.getState().list?.map(document => document.id)))
  await Promise.all(openDocumentIds().map(loadBody))
}

/** Fetches text, highlights and links of the documents that are open. */
export async function loadOpened(): Promise<void> {
  await Promise.all([...openDocumentIds().flatMap(id => [loadBody(id), loadHighlightsOf(id)]), loadLinks()])
}
