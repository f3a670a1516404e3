import { type DragEvent, useState } from 'react'
import { openDialog } from '../store/dialogs.ts'
import { moveTag, useTags } from '../store/tags.ts'
import { attempt } from '../ui/toasts.ts'

/** What a dragged tag is carried as: its id. */
const kind = 'application/x-parallax-tag'

/** What makes a row something to drag a tag from. */
export function tagSource(tagId: string) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.setData(kind, tagId)
      event.dataTransfer.effectAllowed = 'move'
    },
  }
}

/** What makes an element a place to drop a tag on: another tag, or (`null`) the top. `over` while one hovers there. */
export function useTagTarget(intoId: string | null) {
  const [over, setOver] = useState(false)
  const accepts = (event: DragEvent) => event.dataTransfer.types.includes(kind)
  const on = {
    onDragOver(event: DragEvent) {
      if (!accepts(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      if (!accepts(event)) return
      event.preventDefault()
      setOver(false)
      drop(event.dataTransfer.getData(kind), intoId)
    },
  }
  return { over, on }
}

function drop(tagId: string, intoId: string | null): void {
  const tag = useTags.getState().list.find(({ id }) => id === tagId)
  if (!tag || tagId === intoId) return
  if (intoId !== null) openDialog({ kind: 'dropTag', tagId, intoId })
  else if (tag.parentId !== null) void attempt(() => moveTag(tagId, null))
}
