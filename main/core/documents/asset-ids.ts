import type { Node } from 'prosemirror-model'
import { documentSchema } from '../../../shared/document/index.ts'

/** The ids of the pictures that a document shows from the notebook, each once, in the order of the text. */
export function assetIdsOf(doc: Node): ReadonlySet<string> {
  const ids = new Set<string>()
  doc.descendants(node => {
    if (node.type === documentSchema.nodes.image && node.attrs.assetId !== null)
      ids.add(node.attrs.assetId as string)
  })
  return ids
}
