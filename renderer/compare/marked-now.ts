import type { Highlight, Suggestion } from '../../shared/model/index.ts'

type Marked = Pick<Highlight, 'start' | 'end'>

/**
 * The suggestions of one document alone whose passage is highlighted whole, by a highlight that is not of something
 * larger: not more than twice as long. `ofDocument` has the highlights of documents in the order of their texts.
 */
export function markedNow(
  found: readonly Suggestion[],
  ofDocument: { get(documentId: string): readonly Marked[] | undefined },
): ReadonlySet<string> {
  const marked = new Set<string>()
  for (const { id, kind, aId, bId, a, b } of found) {
    const passage = a ?? b
    if (kind !== 'only here' || !passage) continue
    const highlights = ofDocument.get(a ? aId : bId) ?? []
    const most = 2 * (passage.end - passage.start)
    for (const { start, end } of highlights) {
      if (start > passage.start) break
      if (end >= passage.end && end - start <= most) marked.add(id)
    }
  }
  return marked
}
