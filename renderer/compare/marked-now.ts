import { isMarkedWhole } from '../../shared/compare/index.ts'
import type { Highlight, Suggestion } from '../../shared/model/index.ts'

type Marked = Pick<Highlight, 'start' | 'end' | 'orphaned'>

/**
 * The suggestions of one document alone whose passage is highlighted whole (`isMarkedWhole`). `ofDocument` has the
 * highlights of documents in the order of their texts.
 */
export function markedNow(
  found: readonly Suggestion[],
  ofDocument: { get(documentId: string): readonly Marked[] | undefined },
): ReadonlySet<string> {
  const standing = new Map<string, readonly Marked[]>()
  const highlightsOf = (documentId: string) => {
    const known = standing.get(documentId)
    if (known) return known
    const found = (ofDocument.get(documentId) ?? []).filter(({ orphaned }) => !orphaned)
    standing.set(documentId, found)
    return found
  }
  const marked = new Set<string>()
  for (const { id, kind, aId, bId, a, b } of found) {
    const passage = a ?? b
    if (kind === 'only here' && passage && isMarkedWhole(passage, highlightsOf(a ? aId : bId))) marked.add(id)
  }
  return marked
}
