import { readerHandle } from '../app/reader-handle.ts'
import { closeGuide } from '../store/guide.ts'
import { attempt } from '../ui/toasts.ts'

/** Closes the first steps for good. Whoever used their buttons goes on in the text. */
export function endGuide(): void {
  if (inGuide()) readerHandle.current?.focus()
  void attempt(closeGuide)
}

/** Whether the keyboard is in the first steps. */
export function inGuide(): boolean {
  return document.activeElement?.closest('[data-guide]') instanceof Element
}
