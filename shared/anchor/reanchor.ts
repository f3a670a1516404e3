import { findPassage, type FoundPassage } from './find-passage.ts'
import type { QuoteAnchor } from './quote-anchor.ts'

/** Finds the passages of one version of a text in another; `null` for what became an orphan. */
export function reanchorAll(
  _oldText: string,
  newText: string,
  anchors: readonly QuoteAnchor[],
): (FoundPassage | null)[] {
  return anchors.map(anchor => findPassage(newText, anchor))
}
