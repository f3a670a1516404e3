import type { Highlight as Marked, Link, Relation } from '../../shared/model/index.ts'
import type { TextPane } from './text-pane.ts'

/** A link between the two panes with the highlights at its ends. */
export interface PairedLink {
  readonly link: Link
  readonly relation: Relation
  readonly left: Marked
  readonly right: Marked
}

/** A link between two passages of one pane. */
export interface InnerLink {
  readonly link: Link
  readonly relation: Relation
  readonly pane: TextPane
  readonly from: Marked
  readonly to: Marked
}

/** The panes that stand on the screen. */
export interface Panes {
  readonly left: TextPane | null
  readonly right: TextPane | null
}

/**
 * What the panes show of these links: those from one pane to the other, in the order of the left text, and those within
 * one pane. Where both panes show the same document, a link within it goes from pane to pane.
 */
export function placeLinks(
  links: readonly Link[],
  relations: readonly Relation[],
  { left, right }: Panes,
): { readonly paired: readonly PairedLink[]; readonly inner: readonly InnerLink[] } {
  const byId = new Map(relations.map(relation => [relation.id, relation]))
  const paired: PairedLink[] = []
  const inner: InnerLink[] = []
  for (const link of links) {
    const relation = byId.get(link.relationId)
    if (!relation) continue
    const ends = across(link, left, right)
    if (ends) {
      paired.push({ link, relation, ...ends })
      continue
    }
    for (const pane of [left, right]) {
      const from = pane?.highlights.get(link.fromId)
      const to = pane?.highlights.get(link.toId)
      if (pane && from && to) inner.push({ link, relation, pane, from, to })
    }
  }
  paired.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
  inner.sort((a, b) => Math.min(a.from.start, a.to.start) - Math.min(b.from.start, b.to.start))
  return { paired, inner }
}

function across(
  { fromId, toId }: Link,
  left: TextPane | null,
  right: TextPane | null,
): { readonly left: Marked; readonly right: Marked } | null {
  if (!left || !right) return null
  return ends(left, fromId, right, toId) ?? ends(left, toId, right, fromId)
}

function ends(left: TextPane, leftId: string, right: TextPane, rightId: string) {
  const atLeft = left.highlights.get(leftId)
  const atRight = right.highlights.get(rightId)
  return atLeft && atRight ? { left: atLeft, right: atRight } : null
}
