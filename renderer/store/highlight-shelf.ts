import type { Highlight } from '../../shared/model/index.ts'
import { PatchedMap } from './patched-map.ts'

/** The highlights that a window holds: by id, and by document in the order of the text. */
export interface HighlightShelf {
  readonly byId: PatchedMap<string, Highlight>
  /** Of the documents that are loaded whole; without orphans. */
  readonly ofDocument: ReadonlyMap<string, readonly Highlight[]>
}

export const emptyShelf: HighlightShelf = { byId: new PatchedMap(new Map()), ofDocument: new Map() }

/** Holds all highlights of a document, in place of those it held before. */
export function shelveDocument(
  shelf: HighlightShelf,
  documentId: string,
  all: readonly Highlight[],
): HighlightShelf {
  const byId = shelf.byId.toMap()
  for (const old of shelf.ofDocument.get(documentId) ?? []) byId.delete(old.id)
  for (const highlight of all) byId.set(highlight.id, highlight)
  const shown = all.filter(highlight => !highlight.orphaned).sort(inTextOrder)
  return { byId: new PatchedMap(byId), ofDocument: new Map(shelf.ofDocument).set(documentId, shown) }
}

/** Takes in highlights that are new or different, and lets go of those that are gone. */
export function patchShelf(
  shelf: HighlightShelf,
  changed: readonly Highlight[],
  goneIds: readonly string[],
): HighlightShelf {
  const ofDocument = new Map(shelf.ofDocument)
  const leave = (id: string) => {
    const old = shelf.byId.get(id)
    if (old) move(ofDocument, old, (list, at) => (list[at]?.id === id ? list.toSpliced(at, 1) : list))
  }
  for (const id of goneIds) leave(id)
  for (const highlight of changed) {
    leave(highlight.id)
    if (!highlight.orphaned) move(ofDocument, highlight, (list, at) => list.toSpliced(at, 0, highlight))
  }
  const gone = goneIds.map(id => [id, null] as const)
  const come = changed.map(highlight => [highlight.id, highlight] as const)
  return { byId: shelf.byId.patched([...gone, ...come]), ofDocument }
}

// Changes the list that a highlight is or comes to be in, if it is held, at its place in the order of the text.
function move(
  ofDocument: Map<string, readonly Highlight[]>,
  highlight: Highlight,
  change: (list: readonly Highlight[], at: number) => readonly Highlight[],
): void {
  const list = ofDocument.get(highlight.documentId)
  if (list) ofDocument.set(highlight.documentId, change(list, placeIn(list, highlight)))
}

function inTextOrder(one: Highlight, other: Highlight): number {
  return (
    one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  )
}

/** Where a highlight stands in a list in the order of the text, or would. */
function placeIn(sorted: readonly Highlight[], highlight: Highlight): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inTextOrder(sorted[middle]!, highlight) < 0) low = middle + 1
    else high = middle
  }
  return low
}
