import { type JoinedPassages, LinksBetween } from '../../shared/compare/index.ts'
import type { Highlight, Link, Suggestion } from '../../shared/model/index.ts'

type Marked = Pick<Highlight, 'documentId' | 'start' | 'end' | 'orphaned'>

/** The links and highlights that the window holds. */
export interface Held {
  readonly links: readonly Pick<Link, 'id' | 'fromId' | 'toId'>[]
  readonly byId: { get(highlightId: string): Marked | undefined }
  /** Of which documents all highlights are held. */
  readonly ofDocument: { has(documentId: string): boolean }
}

/**
 * The suggestions whose passages a link joins already, with that link. Of documents whose highlights are not held, what
 * was so when they were compared; there the link is `null`.
 */
export function linkedNow(found: readonly Suggestion[], held: Held): ReadonlyMap<string, string | null> {
  const joined = Map.groupBy(
    held.links.flatMap(link => joinedBy(link, held.byId)),
    ({ pair }) => pair,
  )
  const between = new Map([...joined].map(([pair, passages]) => [pair, new LinksBetween(passages)]))
  const linked = new Map<string, string | null>()
  // Suggestions of one pair of documents follow each other.
  let last = { aId: '', bId: '', isHeld: false, links: between.get('') }
  for (const suggestion of found) {
    const { id, aId, bId, state } = suggestion
    if (aId !== last.aId || bId !== last.bId) {
      const isHeld = held.ofDocument.has(aId) && held.ofDocument.has(bId)
      last = { aId, bId, isHeld, links: between.get(pairOf(aId, bId)) }
    }
    const linkId = last.isHeld && last.links ? last.links.joining(suggestion) : null
    if (linkId !== null) linked.set(id, linkId)
    else if (!last.isHeld && state === 'linked') linked.set(id, null)
  }
  return linked
}

const pairOf = (aId: string, bId: string) => `${aId} ${bId}`

// Either end may be of the document that is called A.
function joinedBy(
  { id: linkId, fromId, toId }: Held['links'][number],
  byId: Held['byId'],
): (JoinedPassages & { readonly pair: string })[] {
  const [from, to] = [byId.get(fromId), byId.get(toId)]
  if (!from || !to || from.orphaned || to.orphaned) return []
  return [
    { pair: pairOf(from.documentId, to.documentId), a: from, b: to, linkId },
    { pair: pairOf(to.documentId, from.documentId), a: to, b: from, linkId },
  ]
}

/** Whether two answers are the same, so that nothing is drawn anew for the second. */
export function sameLinked(
  one: ReadonlyMap<string, string | null>,
  other: ReadonlyMap<string, string | null>,
): boolean {
  return one.size === other.size && [...one].every(([id, linkId]) => other.get(id) === linkId)
}
