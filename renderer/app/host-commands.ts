import type { HostEvent } from '../../shared/contract/index.ts'
import { compareOpen } from '../compare/actions.ts'
import { openDialog } from '../store/dialogs.ts'
import { setTheme, themes } from '../ui/theme.ts'
import { redoLast, undoLast } from './actions.ts'
import { backUp, importBibliography, importFiles, takeIn } from './file-actions.ts'
import { saveBeforeLeaving } from './leaving.ts'
import { focusSearch } from './search-focus.ts'

type HostCommand = Extract<HostEvent, { event: 'commands.invoked' }>['payload']['command']

const runs: Readonly<Record<Exclude<HostCommand, `theme.${string}`>, () => unknown>> = {
  import: importFiles,
  takeIn,
  bibliography: importBibliography,
  export: () => openDialog({ kind: 'export' }),
  backup: backUp,
  compare: compareOpen,
  undo: () => inField('undo') || undoLast(),
  redo: () => inField('redo') || redoLast(),
  search: focusSearch,
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
}

/** Does what was chosen in the desktop application's menu, or what its window is about to do asks for. */
export function heed(event: HostEvent): void {
  if (event.event === 'window.closing') {
    saveBeforeLeaving()
    return
  }
  const { command } = event.payload
  const theme = themes.find(name => command === `theme.${name}`)
  if (theme) setTheme(theme)
  else void runs[command as keyof typeof runs]()
}

// Undo in a field is the field's own, and a note has its own keys for it.
function inField(command: 'undo' | 'redo'): boolean {
  const focused = document.activeElement
  if (!focused?.matches('input, textarea, [contenteditable=true]:not([aria-readonly=true])')) return false
  if (focused.matches('[contenteditable=true]')) {
    const keys = { key: 'z', ctrlKey: true, shiftKey: command === 'redo', bubbles: true, cancelable: true }
    focused.dispatchEvent(new KeyboardEvent('keydown', keys))
  } else {
    document.execCommand(command)
  }
  return true
}
