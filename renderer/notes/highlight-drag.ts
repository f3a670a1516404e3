import type { DragEvent } from 'react'
import type { Highlight } from '../../shared/model/index.ts'

/** What a dragged highlight is carried as: its id. */
export const highlightKind = 'application/x-parallax-highlight'

/** What makes an element something to drag a highlight from, into a note that cites it. */
export function highlightSource({ id, quote }: Pick<Highlight, 'id' | 'quote'>) {
  return {
    draggable: true,
    onDragStart({ dataTransfer }: DragEvent) {
      dataTransfer.setData(highlightKind, id)
      // For other programs.
      dataTransfer.setData('text/plain', quote)
      dataTransfer.effectAllowed = 'copy'
    },
  }
}
