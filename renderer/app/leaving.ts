import { flushNotes } from '../notes/note-sessions.ts'
import { openEditor } from '../notes/open-editor.ts'
import { useNotebook } from '../store/notebook.ts'
import { flushStored } from '../store/stored-in-notebook.ts'
import { isStuck, useUnsaved } from '../store/unsaved.ts'

/** What still gets through while a page goes away, in characters: browsers let 64 KB of requests outlive it. */
const getsThrough = 50_000

/** Sends what is written and not saved yet; the requests are made before this returns. */
export function saveBeforeLeaving(): void {
  // Leaving a field saves it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  flushNotes()
  flushStored()
}

/**
 * Saves when the page is closed or loaded anew, and asks first where that cannot be done on the way out or could not
 * be done before.
 */
export function watchLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    const unsaved = useUnsaved.getState()
    const cutOff = !useNotebook.getState().connected && unsaved.byName.size > 0
    if (cutOff || isStuck(unsaved) || (openEditor()?.unsaved() ?? 0) > getsThrough) event.preventDefault()
  }
  window.addEventListener('pagehide', saveBeforeLeaving)
  window.addEventListener('beforeunload', ask)
  return () => {
    window.removeEventListener('pagehide', saveBeforeLeaving)
    window.removeEventListener('beforeunload', ask)
  }
}
