import { create } from 'zustand'
import type { Highlight } from '../../shared/model/index.ts'
import type { Passage, RevealRequest, Selected } from '../reader/index.ts'
import { useHighlights } from './highlights.ts'
import { openDocument, openDocumentIds, useLayout } from './layout.ts'

/** An end of a link to be: a highlight that stands, or words that become one when the link is made. */
export type LinkEnd =
  | { readonly kind: 'highlight'; readonly highlightId: string }
  | { readonly kind: 'passage'; readonly passage: Passage }

/** A link being made: first its other end is picked, then its relation. */
export interface Linking {
  readonly from: LinkEnd
  readonly target: LinkEnd | null
}

interface Selection {
  readonly selected: Selected | null
  /** The words selected in a pane. */
  readonly passage: Passage | null
  readonly linking: Linking | null
  readonly reveal: RevealRequest | null
}

/** What the researcher has picked, and what is being linked. */
export const useSelection = create<Selection>()(() => ({
  selected: null,
  passage: null,
  linking: null,
  reveal: null,
}))

export const select = (selected: Selected | null) => useSelection.setState({ selected })
export const selectPassage = (passage: Passage | null) => useSelection.setState({ passage })

/** Begins a link. A column that lies over the reports goes, as the other end is picked in them. */
export function startLinking(from: LinkEnd): void {
  useSelection.setState({ linking: { from, target: null }, passage: null })
  useLayout.setState({ drawer: null })
}

/** Says where the link goes; the relation is asked for next. */
export const aimLink = (target: LinkEnd) =>
  useSelection.setState(({ linking }) => ({ linking: linking && { ...linking, target } }))

export const stopLinking = () => useSelection.setState({ linking: null })

/** Where an end of a link to be stands, and its words; `null` where its highlight is not known (any more). */
export function placeOfEnd(end: LinkEnd): Pick<Highlight, 'documentId' | 'start' | 'end' | 'quote'> | null {
  if (end.kind === 'passage') return end.passage
  return useHighlights.getState().byId.get(end.highlightId) ?? null
}

/** The selected highlight; `null` where there is none, or where it is not known (any more). */
export function selectedHighlight(): Highlight | null {
  const { selected } = useSelection.getState()
  if (selected?.kind !== 'highlight') return null
  return useHighlights.getState().byId.get(selected.id) ?? null
}

let wishes = 0

/** Opens a document, where it is not, and shows a passage of it: `[start, end)` in UTF-16 code units. */
export function reveal(documentId: string, start: number, end: number): void {
  if (!openDocumentIds().includes(documentId)) openDocument(documentId)
  useSelection.setState({ reveal: { documentId, start, end, nonce: ++wishes } })
}

/** Selects a highlight and shows it where it stands. */
export function goToHighlight(highlight: Highlight): void {
  select({ kind: 'highlight', id: highlight.id })
  if (!highlight.orphaned) reveal(highlight.documentId, highlight.start, highlight.end)
}
