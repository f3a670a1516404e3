import type { ContractEvent } from '../../shared/contract/index.ts'
import { loadBody, loadDocuments, useDocuments } from './documents.ts'
import { loadHistory } from './history.ts'
import { loadHighlightsOf, loadOrphans, refreshHighlights, reloadHighlights } from './highlights.ts'
import { closePane, openDocumentIds, useLayout } from './layout.ts'
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
    refreshDocuments(),
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
      await Promise.all([refreshDocuments(), loadNotebook(), loadOrphans()])
      return
    case 'highlights.changed':
      await Promise.all([refreshHighlights(event.payload.ids), loadNotebook(), loadOrphans()])
      return
    case 'tags.changed':
      return loadTags()
    case 'relations.changed':
      return loadRelations()
    case 'links.changed':
      await Promise.all([loadLinks(), loadNotebook()])
      return
    case 'notes.changed':
      await Promise.all([loadNotes(), loadNotebook()])
      return
    case 'history.changed':
      return loadHistory()
    case 'searches.changed':
      return loadSavedSearches()
    // Nothing on this screen shows these.
    case 'suggestions.changed':
      return
    case 'operations.progress':
      return noteProgress(event.payload)
  }
}

// A document that is gone leaves its pane; one with a newer version gets its new text.
async function refreshDocuments(): Promise<void> {
  await loadDocuments()
  const ids = new Set(useDocuments.getState().list?.map(document => document.id))
  const { left, right } = useLayout.getState()
  if (right !== null && !ids.has(right)) closePane('right')
  if (left !== null && !ids.has(left)) closePane('left')
  await Promise.all(openDocumentIds().map(loadBody))
}

/** Fetches text, highlights and links of the documents that are open. */
export async function loadOpened(): Promise<void> {
  await Promise.all([...openDocumentIds().flatMap(id => [loadBody(id), loadHighlightsOf(id)]), loadLinks()])
}
