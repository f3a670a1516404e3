import type { Suggestion } from '../../shared/model/index.ts'
import { useCompareFilter } from '../store/compare-filter.ts'
import { compareAgain, endComparison, useComparison } from '../store/comparison.ts'
import { useDocuments } from '../store/documents.ts'
import { useHighlights } from '../store/highlights.ts'
import { useLayout } from '../store/layout.ts'
import { useLinks } from '../store/links.ts'
import { attempt } from '../ui/toasts.ts'
import { compareDocuments, lookAt, wordsFor } from './actions.ts'
import { followUndone } from './follow-undone.ts'
import { linkedNow, sameLinked } from './linked.ts'
import { markedNow } from './marked-now.ts'

/**
 * Keeps a comparison of two documents to what the panes show: other documents are compared anew, as are newer versions,
 * and what becomes linked or loses its link is listed so. Returns what ends that.
 */
export function followPanes(): () => void {
  const stopLayout = useLayout.subscribe(({ left, right }) => {
    const { subject } = useComparison.getState()
    if (subject?.kind !== 'documents') return
    if (left === null || right === null) endComparison()
    else if (left !== subject.aId || right !== subject.bId) void attempt(() => compareDocuments(left, right))
  })
  const stopDocuments = useDocuments.subscribe((now, before) => {
    if (now.list !== before.list) void attempt(() => compareAgain(wordsFor('documents')))
  })
  const stopLinks = [
    useLinks.subscribe(followLinks),
    useHighlights.subscribe(followLinks),
    useComparison.subscribe((now, before) => {
      if (now.found !== before.found) followLinks()
    }),
  ]
  const stopUndone = followUndone(goBackTo)
  return () => {
    stopLayout()
    stopDocuments()
    stopUndone()
    for (const stop of stopLinks) stop()
  }
}

// The suggestions, the links and the highlights of their documents that were looked at last.
let lookedAt: readonly unknown[] = []

function followLinks(): void {
  const { found, linked, marked } = useComparison.getState()
  if (found.length === 0) return
  const { byId, ofDocument } = useHighlights.getState()
  const links = useLinks.getState().list
  const of = [found, links, ...documentsOf(found).map(id => ofDocument.get(id))]
  if (of.length === lookedAt.length && of.every((each, at) => each === lookedAt[at])) return
  lookedAt = of
  const now = linkedNow(found, { links, byId, ofDocument })
  if (!sameLinked(now, linked)) useComparison.setState({ linked: now })
  const markedIds = markedNow(found, ofDocument)
  if (markedIds.size !== marked.size || [...markedIds].some(id => !marked.has(id)))
    useComparison.setState({ marked: markedIds })
}

const documents = new WeakMap<readonly Suggestion[], readonly string[]>()

function documentsOf(found: readonly Suggestion[]): readonly string[] {
  const known = documents.get(found)
  if (known) return known
  const ids = [...new Set(found.flatMap(({ aId, bId }) => [aId, bId]))]
  documents.set(found, ids)
  return ids
}

function goBackTo(suggestion: Suggestion): void {
  if (useLayout.getState().rightView === 'compare' && useCompareFilter.getState().state === 'open')
    lookAt(suggestion)
}
