import type { Highlight } from '../../shared/model/index.ts'

/** What the rest of the window may ask of the note that is open. */
export interface OpenEditor {
  readonly noteId: string
  /** Puts a citation where the cursor is (or last was), and the focus behind it. */
  cite(highlight: Highlight): void
  /** Sends what is not saved yet, and waits until it is stored, or could not be. */
  settle(): Promise<void>
  /** How much is not saved yet, in characters. */
  unsaved(): number
  focus(): void
}

let open: OpenEditor | null = null
let waiting: { readonly noteId: string; readonly highlight: Highlight } | null = null

/** The note that is being written; `null` where none is. */
export const openEditor = (): OpenEditor | null => open

/** Says which note is being written now. A citation that waited for it is put in. */
export function setOpenEditor(editor: OpenEditor | null): void {
  open = editor
  if (editor && waiting?.noteId === editor.noteId) {
    editor.cite(waiting.highlight)
    waiting = null
  }
}

/** Cites a highlight in a note: at once where it is open, else as soon as it is. */
export function citeInNote(noteId: string, highlight: Highlight): void {
  if (open?.noteId === noteId) open.cite(highlight)
  else waiting = { noteId, highlight }
}

let toName: string | null = null

/** The note was made just now: its title is written first. */
export function nameFirst(noteId: string): void {
  toName = noteId
}

/** Whether a note that opens wants its title written first; said once. */
export function wantsName(noteId: string): boolean {
  const wants = toName === noteId
  if (wants) toName = null
  return wants
}
