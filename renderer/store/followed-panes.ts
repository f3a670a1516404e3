import type { Side } from '../reader/index.ts'
import { closePane, useLayout } from './layout.ts'

interface Panes {
  readonly left: string | null
  readonly right: string | null
}

/** A document that left its pane because it was deleted, and what stood in the panes before and after. */
interface Vacated {
  readonly documentId: string
  readonly side: Side
  readonly before: Panes
  readonly after: Panes
}

/** As many as one may want to take back. */
const mostVacated = 50

let vacated: readonly Vacated[] = []

/**
 * Takes documents out of their panes that the notebook no longer has, and puts those back that it has again, as when
 * their deletion is undone: on the side where they were, unless something else was opened there since.
 */
export function followPresent(present: { has(documentId: string): boolean }): void {
  for (const side of ['right', 'left'] as const) {
    const before = panes()
    const documentId = before[side]
    if (documentId === null || present.has(documentId)) continue
    closePane(side)
    vacated = [...vacated, { documentId, side, before, after: panes() }].slice(-mostVacated)
  }
  // The one that left last comes back first.
  for (const each of vacated.toReversed()) {
    if (!present.has(each.documentId)) continue
    vacated = vacated.filter(other => other !== each)
    putBack(each)
  }
}

function putBack({ documentId, side, before, after }: Vacated): void {
  const now = panes()
  if (now.left === after.left && now.right === after.right) useLayout.setState(before)
  else if (now[side] === null) useLayout.setState({ [side]: documentId })
}

function panes(): Panes {
  const { left, right } = useLayout.getState()
  return { left, right }
}
