import type { Node } from 'prosemirror-model'
import type { CanonicalText } from '../../shared/document/index.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'
import type { TextPlace } from './types.ts'

/** Where an offset of a text stands: its paragraph, and the page that began last before it. */
export function textPlace(doc: Node, text: CanonicalText, offset: number): TextPlace {
  const paragraph =
    1 +
    Math.max(
      0,
      lastAtOrBefore(text.blocks, block => block.start, offset),
    )
  let page: string | null = null
  doc.descendants((node, position) => {
    if (node.type.name === 'page_mark' && text.toOffset(position) <= offset)
      page = node.attrs['label'] as string
  })
  return { paragraph, page }
}
