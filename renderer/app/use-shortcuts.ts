import { useEffect } from 'react'
import { commandFor } from './commands.ts'
import { nameKeys } from './keys.ts'
import { readerHandle } from './reader-handle.ts'

/** Where the researcher writes; the text of a report has a caret too, but takes no letters. */
const writingPlaces =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]:not([aria-readonly=true])'
/** While one of these is open, the rest of the window waits. (By role, messages are dialogs too.) */
const dialogs = '[data-dialog]'
/** Places with keys of their own. */
const ownKeys = '[role=menu], [role=separator], [role=slider], [data-popover]'
/** Names some keys that a place has for itself. */
const someOwnKeys = 'data-own-keys'

/** Listens for the keys of the commands, in the whole window. */
export function useShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector(dialogs)) return
      const pressed = nameKeys(event)
      const command = pressed === null ? null : commandFor(pressed)
      if (pressed === 'Escape' && leaveWriting(event.target)) return
      if (!command || isOwnKey(event.target, pressed!)) return
      if (!appliesAt(event.target, command.whileWriting === true && pressed!.includes('Mod+'))) return
      event.preventDefault()
      event.stopPropagation()
      void command.run(pressed!)
    }
    // Before the panes see it: their text would take the letter for writing.
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [])
}

// Esc goes back from a field of the columns to the text; the fields of search and find have their own Esc.
function leaveWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(ownKeys) || target.closest('search')) return false
  if (!target.closest(writingPlaces)) return false
  readerHandle.current?.focus()
  return true
}

function isOwnKey(target: EventTarget | null, pressed: string): boolean {
  const place = target instanceof Element ? target.closest(`[${someOwnKeys}]`) : null
  return place?.getAttribute(someOwnKeys)?.split(' ').includes(pressed) === true
}

function appliesAt(target: EventTarget | null, whileWriting: boolean): boolean {
  if (!(target instanceof Element)) return true
  if (target.closest(ownKeys)) return false
  return whileWriting || !target.closest(writingPlaces)
}
