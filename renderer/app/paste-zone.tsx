import { useEffect } from 'react'
import { importClipboard } from './file-actions.ts'

const writingPlaces = 'input, textarea, select, [contenteditable=true]:not([aria-readonly=true])'

/** Takes what is pasted where nobody writes: it becomes a document. */
export function PasteZone() {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (event.defaultPrevented || !clipboardData || document.querySelector('[data-dialog]')) return
      if (target instanceof Element && target.closest(writingPlaces)) return
      event.preventDefault()
      event.stopPropagation()
      void importClipboard(clipboardData)
    }
    // Before the panes see it: their text takes nothing.
    addEventListener('paste', paste, { capture: true })
    return () => removeEventListener('paste', paste, { capture: true })
  }, [])
  return null
}
