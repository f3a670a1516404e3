import type { Highlight } from '../../shared/model/index.ts'

/** The highlights that a window holds: by id, and by document in the order of the text. */
export interface HighlightShelf {
  readonly byId: ReadonlyMap<string, Highlight>
  /** Of the documents that are loaded whole; without orphans. */
  readonly ofDocument: ReadonlyMap<string, readonly Highlight[]>
}

export const emptyShelf: HighlightShelf = { byId: new Map(), ofDocument: new Map() }

/** Holds all highlights of a document, in place of those it held before. */
export function shelveDocument(
  shelf: HighlightShelf,
  documentId: string,
  all: readonly Highlight[],
): HighlightShelf {
  const byId = new Map(shelf.byId)
  for (const old of shelf.ofDocument.get(documentId) ?? []) byId.delete(old.id)
  for (const highlight of all) byId.set(highlight.id, highlight)
  const shown = all.filter(highlight => !highlight.orphaned).sort(inTextOrder)
  return { byId, ofDocument: new Map(shelf.ofDocument).set(documentId, shown) }
}

/** Takes in highlights that are new or different, and lets go of those that are gone. */
export function patchShelf(
  shelf: HighlightShelf,
  changed: readonly Highlight[],
  goneIds: readonly string[],
): HighlightShelf {
  const byId = new Map(shelf.byId)
  const touched = new Set<string>()
  for (const id of [...goneIds, ...changed.map(highlight => highlight.id)]) {
    const old = byId.get(id)
    if (old) touched.add(old.documentId)
    byId.delete(id)
  }
  for (const highlight of changed) {
    byId.set(highlight.id, highlight)
    touched.add(highlight.documentId)
  }
  const leaving = new Set([...goneIds, ...changed.map(highlight => highlight.id)])
  const ofDocument = new Map(shelf.ofDocument)
  for (const documentId of touched) {
    const before = ofDocument.get(documentId)
    if (!before) continue
    const list = before.filter(highlight => !leaving.has(highlight.id))
    for (const highlight of changed) {
      if (highlight.documentId === documentId && !highlight.orphaned) insert(list, highlight)
    }
    ofDocument.set(documentId, list)
  }
  return { byId, ofDocument }
}

function inTextOrder(one: Highlight, other: Highlight): number {
  return one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1)
}

function insert(sorted: Highlight[], highlight: Highlight): void {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inTextOrder(sorted[middle]!, highlight) < 0) low = middle + 1
    else high = middle
  }
  sorted.splice(low, 0, highlight)
}
