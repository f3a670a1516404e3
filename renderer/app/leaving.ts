import { openEditor } from '../notes/open-editor.ts'
import { flushStored } from '../store/stored-in-notebook.ts'

/** What still gets through while a page goes away, in characters: browsers let 64 KB of requests outlive it. */
const getsThrough = 50_000

/** Sends what is written and not saved yet; the requests are made before this returns. */
export function saveBeforeLeaving(): void {
  // Leaving a field saves it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  openEditor()?.flush()
  flushStored()
}

/** Saves when the page is closed or loaded anew, and asks first where that cannot be done on the way out. */
export function watchLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if ((openEditor()?.unsaved() ?? 0) > getsThrough) event.preventDefault()
  }
  window.addEventListener('pagehide', saveBeforeLeaving)
  window.addEventListener('beforeunload', ask)
  return () => {
    window.removeEventListener('pagehide', saveBeforeLeaving)
    window.removeEventListener('beforeunload', ask)
  }
}
