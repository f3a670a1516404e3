import { compareCommands } from '../compare/commands.ts'
import { toggleOriginal } from '../original/actions.ts'
import { openDialog } from '../store/dialogs.ts'
import { useLayout } from '../store/layout.ts'
import { resetReading, stepReading } from '../store/reading-settings.ts'
import { colours } from '../ui/colours.tsx'
import {
  citeHere,
  commentHere,
  deleteSelected,
  highlightHere,
  letGo,
  linkHere,
  newNote,
  redoLast,
  tagHere,
  undoLast,
} from './actions.ts'
import { copyCited } from './copying.ts'
import { importFiles } from './file-actions.ts'
import { openFind } from './find.ts'
import { showKeys } from './keys.ts'
import { readerHandle } from './reader-handle.ts'
import { focusSearch } from './search-focus.ts'

/** Something to do by key. */
export interface Command {
  readonly id: CommandId
  readonly group: 'passage' | 'walk' | 'text' | 'compare' | 'notebook'
  /** Its keys, the first one shown beside its button. `Mod` is Ctrl, on a Mac Cmd. */
  readonly keys: readonly string[]
  /** Whether it also works while the researcher writes somewhere. */
  readonly whileWriting?: boolean
  /** Does it; with the key that was pressed. */
  run(key: string): unknown
}

export type CommandId =
  | 'highlight'
  | 'colour'
  | 'link'
  | 'tag'
  | 'comment'
  | 'cite'
  | 'delete'
  | 'nextLink'
  | 'previousLink'
  | 'nextHighlight'
  | 'previousHighlight'
  | 'focusLeft'
  | 'focusRight'
  | 'escape'
  | 'copyCited'
  | 'smaller'
  | 'larger'
  | 'narrower'
  | 'wider'
  | 'resetReading'
  | 'compare'
  | 'nextSuggestion'
  | 'previousSuggestion'
  | 'accept'
  | 'acceptAs'
  | 'dismiss'
  | 'restore'
  | 'passagesLike'
  | 'similar'
  | 'saveComparison'
  | 'search'
  | 'find'
  | 'undo'
  | 'redo'
  | 'import'
  | 'paste'
  | 'export'
  | 'newNote'
  | 'shortcuts'
  | 'original'

function walkLinks(step: 1 | -1): void {
  if (readerHandle.current?.nextLink(step)) useLayout.setState({ rightView: 'details' })
}

/** Every command with its keys: the one place where keys are given out. */
export const commands: readonly Command[] = [
  { id: 'highlight', group: 'passage', keys: ['h'], run: () => highlightHere() },
  {
    id: 'colour',
    group: 'passage',
    keys: ['1', '2', '3', '4', '5'],
    run: key => highlightHere(colours[Number(key) - 1]),
  },
  { id: 'link', group: 'passage', keys: ['l'], run: linkHere },
  { id: 'tag', group: 'passage', keys: ['t'], run: tagHere },
  { id: 'comment', group: 'passage', keys: ['c'], run: commentHere },
  { id: 'cite', group: 'passage', keys: ['n'], run: citeHere },
  { id: 'copyCited', group: 'passage', keys: ['Shift+c'], run: copyCited },
  { id: 'delete', group: 'passage', keys: ['Delete', 'Backspace'], run: deleteSelected },
  { id: 'escape', group: 'passage', keys: ['Escape'], run: letGo },
  { id: 'nextLink', group: 'walk', keys: ['j'], run: () => walkLinks(1) },
  { id: 'previousLink', group: 'walk', keys: ['k'], run: () => walkLinks(-1) },
  { id: 'nextHighlight', group: 'walk', keys: ['.'], run: () => readerHandle.current?.nextHighlight(1) },
  { id: 'previousHighlight', group: 'walk', keys: [','], run: () => readerHandle.current?.nextHighlight(-1) },
  { id: 'focusLeft', group: 'walk', keys: ['a'], run: () => readerHandle.current?.focus('left') },
  { id: 'focusRight', group: 'walk', keys: ['b'], run: () => readerHandle.current?.focus('right') },
  { id: 'find', group: 'walk', keys: ['Mod+f'], whileWriting: true, run: openFind },
  { id: 'original', group: 'walk', keys: ['o'], run: toggleOriginal },
  { id: 'larger', group: 'text', keys: ['+'], run: () => stepReading('size', 1) },
  { id: 'smaller', group: 'text', keys: ['-'], run: () => stepReading('size', -1) },
  { id: 'wider', group: 'text', keys: ['>'], run: () => stepReading('width', 1) },
  { id: 'narrower', group: 'text', keys: ['<'], run: () => stepReading('width', -1) },
  { id: 'resetReading', group: 'text', keys: ['0'], run: resetReading },
  ...compareCommands,
  { id: 'search', group: 'notebook', keys: ['Mod+k', '/'], whileWriting: true, run: focusSearch },
  { id: 'undo', group: 'notebook', keys: ['Mod+z'], run: undoLast },
  { id: 'redo', group: 'notebook', keys: ['Mod+Shift+z', 'Mod+y'], run: redoLast },
  { id: 'import', group: 'notebook', keys: ['Mod+o'], whileWriting: true, run: importFiles },
  { id: 'paste', group: 'notebook', keys: ['Mod+Shift+v'], run: () => openDialog({ kind: 'paste' }) },
  {
    id: 'export',
    group: 'notebook',
    keys: ['Mod+e'],
    whileWriting: true,
    run: () => openDialog({ kind: 'export' }),
  },
  { id: 'newNote', group: 'notebook', keys: ['Mod+Alt+n'], whileWriting: true, run: () => newNote() },
  { id: 'shortcuts', group: 'notebook', keys: ['?'], run: () => openDialog({ kind: 'shortcuts' }) },
]

/** Keys of a text itself, which has the keyboard then: what they do, in the notation of `Command.keys`. */
export const keysInText = [
  { id: 'pick', keys: ['Enter'] },
  { id: 'select', keys: ['Shift+←', 'Shift+→', 'Shift+↑', 'Shift+↓'] },
  { id: 'selectWords', keys: ['Mod+Shift+←', 'Mod+Shift+→'] },
  { id: 'page', keys: ['Space', 'Shift+Space'] },
  { id: 'moveEnds', keys: ['Shift+Alt+←', 'Shift+Alt+→'] },
  { id: 'moveEndsSentence', keys: ['Shift+Alt+↑', 'Shift+Alt+↓'] },
  { id: 'chooseEnd', keys: ['Shift+Alt+Home', 'Shift+Alt+End'] },
] as const

/** Keys of the list of suggestions, which has the keyboard then; in the notation of `Command.keys`. */
export const keysInSuggestions = [
  { id: 'suggestionBeside', keys: ['↓', '↑'] },
  { id: 'suggestionPage', keys: ['PageDown', 'PageUp'] },
  { id: 'suggestionEnds', keys: ['Home', 'End'] },
  { id: 'acceptListed', keys: ['Enter'] },
] as const

/** The command for what was pressed, in the notation of `Command.keys`; `null` where no command has it. */
export function commandFor(pressed: string): Command | null {
  return commands.find(command => command.keys.includes(pressed)) ?? null
}

/** The first keys of a command, as they are shown. */
export function keysOf(id: CommandId): string {
  return showKeys(commands.find(command => command.id === id)!.keys[0]!)
}
