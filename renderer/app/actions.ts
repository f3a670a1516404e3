import { flushSync } from 'react-dom'
import { uuidv7 } from 'uuidv7'
import type { Colour, Highlight } from '../../shared/model/index.ts'
import { endGuide, inGuide } from '../guide/end-guide.ts'
import type { Passage } from '../reader/index.ts'
import { citeInNote, nameFirst, openEditor } from '../notes/open-editor.ts'
import { closeOriginal, inOriginal } from '../original/actions.ts'
import { endComparison, useComparison } from '../store/comparison.ts'
import { openDialog } from '../store/dialogs.ts'
import { redo } from '../store/history.ts'
import {
  createHighlight,
  colourHighlight,
  deleteHighlight,
  highlightOfExactly,
  useHighlights,
} from '../store/highlights.ts'
import { openNote, showDetails, useLayout } from '../store/layout.ts'
import { deleteLink } from '../store/links.ts'
import { createNote } from '../store/notes.ts'
import { useNotebook } from '../store/notebook.ts'
import { stopPlacing, usePlacing } from '../store/placing.ts'
import {
  aimLink,
  type LinkEnd,
  placeOfEnd,
  select,
  selectedHighlight,
  selectPassage,
  startLinking,
  stopLinking,
  useSelection,
} from '../store/selection.ts'
import { readStored, writeStored } from '../store/stored.ts'
import { holdAfterFrame, runNow } from '../ui/after-frame.ts'
import { colours } from '../ui/colours.tsx'
import { t } from '../ui/messages.ts'
import { attempt, complain, tell } from '../ui/toasts.ts'
import { currentPassage, readerHandle } from './reader-handle.ts'
import { takeBack, tellUndoable } from './tell-undoable.ts'

/** Whether changes are possible; where they are not, the researcher is told why. */
export function mayWrite(): boolean {
  const { info } = useNotebook.getState()
  if (info?.readOnly) complain(info.problem ?? t('app.readOnly'))
  return info !== null && !info.readOnly
}

/** The colour that was used last. */
export function lastColour(): Colour {
  const stored = readStored('colour')
  return colours.find(colour => colour === stored) ?? 'amber'
}

/** Marks the selected words and selects the new highlight; without words, colours the selected highlight. */
export async function highlightHere(colour?: Colour): Promise<Highlight | null> {
  if (!mayWrite()) return null
  if (colour) writeStored('colour', colour)
  const passage = currentPassage()
  const selected = selectedHighlight()
  if (!passage) {
    if (selected && colour) await attempt(() => colourHighlight(selected.id, colour))
    if (!selected) tellToSelect()
    return selected
  }
  const id = uuidv7()
  storing = attempt(() => createHighlight(passage, colour ?? lastColour(), id))
  holdAfterFrame(storing)
  // Selected before it is stored: the next key is about the highlight, not about the words once more.
  letPassageGo()
  select({ kind: 'highlight', id })
  const highlight = await storing
  if (!highlight && useSelection.getState().selected?.id === id) select(null)
  return highlight
}

/** The highlight that is being stored, or was last. */
let storing: Promise<Highlight | null> = Promise.resolve(null)

/**
 * The highlight that a command is about: the one of exactly the selected words, or these words, made one; without words
 * the selected highlight.
 */
async function highlightForCommand(): Promise<Highlight | null> {
  if (!mayWrite()) return null
  const passage = currentPassage()
  if (!passage) return (await storedHighlight()) ?? tellToSelect()
  const standing = highlightOfExactly(passage)
  if (!standing) return highlightHere()
  letPassageGo()
  select({ kind: 'highlight', id: standing.id })
  return standing
}

async function storedHighlight(): Promise<Highlight | null> {
  await storing
  return selectedHighlight()
}

function tellToSelect(): null {
  tell(t('passage.selectFirst'), undefined, 'select')
  return null
}

function letPassageGo(): void {
  readerHandle.current?.clearPassage()
  selectPassage(null)
}

/** Begins a link here, or, where one is begun, takes these words for its other end. Nothing is stored before the link is. */
export async function linkHere(): Promise<void> {
  const passage = currentPassage()
  if (passage && useSelection.getState().linking) {
    aimAt(passage)
    return
  }
  if (!mayWrite()) return
  if (passage) {
    letPassageGo()
    startLinking(endAt(passage))
    return
  }
  const highlight = (await storedHighlight()) ?? tellToSelect()
  if (highlight) startLinking({ kind: 'highlight', highlightId: highlight.id })
}

/** Takes words for the other end of the link that is begun. */
export function aimAt(passage: Passage): void {
  const { linking } = useSelection.getState()
  const from = linking && placeOfEnd(linking.from)
  const { documentId, start, end } = passage
  if (from?.documentId === documentId && from.start === start && from.end === end) tell(t('linking.same'))
  else aimLink(endAt(passage))
}

function endAt(passage: Passage): LinkEnd {
  const standing = highlightOfExactly(passage)
  return standing ? { kind: 'highlight', highlightId: standing.id } : { kind: 'passage', passage }
}

export async function tagHere(): Promise<void> {
  const highlight = await highlightForCommand()
  if (highlight) openDialog({ kind: 'tag', on: 'highlight', id: highlight.id })
}

export async function commentHere(): Promise<void> {
  const { selected } = useSelection.getState()
  const ofLink = !currentPassage() && selected?.kind === 'link'
  if (!ofLink && !(await highlightForCommand())) return
  // Drawn at once, so that the first letters are not lost on one who types fast.
  flushSync(showDetails)
  runNow()
  const field = () => document.querySelector<HTMLElement>('[data-comment]')
  if (field()) field()?.focus()
  else requestAnimationFrame(() => field()?.focus())
}

/** Cites the passage in the note that is open, else asks in which. */
export async function citeHere(): Promise<void> {
  const highlight = await highlightForCommand()
  if (!highlight) return
  const { noteId } = useLayout.getState()
  if (noteId === null) {
    openDialog({ kind: 'citeIn', highlightId: highlight.id })
    return
  }
  citeInNote(noteId, highlight)
  openNote(noteId)
}

/** Deletes what is selected; undo is offered at once. */
export async function deleteSelected(): Promise<void> {
  const { selected } = useSelection.getState()
  if (!selected || currentPassage() || !mayWrite()) return
  const remove = selected.kind === 'link' ? deleteLink : deleteHighlight
  if ((await attempt(() => remove(selected.id))) === null) return
  select(null)
  await tellUndoable(t(selected.kind === 'link' ? 'inspector.deletedLink' : 'inspector.deletedHighlight'))
}

export const undoLast = () => takeBack()

export async function redoLast(): Promise<void> {
  await openEditor()?.settle()
  const reply = await attempt(async () => ({ done: await redo() }))
  if (reply)
    tell(
      reply.done === null ? t('undone.nothingAgain') : t('undone.redo', { what: reply.done }),
      undefined,
      'undo',
    )
}

export async function newNote(title: string = t('library.untitled')): Promise<string | null> {
  if (!mayWrite()) return null
  const made = await attempt(() => createNote(title))
  if (made) {
    nameFirst(made.note.id)
    openNote(made.note.id)
  }
  return made?.note.id ?? null
}

/** Steps back by one: a link being made, the selected words, what is selected, a comparison, a column over the reports and the first steps. */
export function letGo(): void {
  const { linking, passage, selected } = useSelection.getState()
  if (inGuide()) endGuide()
  else if (inOriginal()) closeOriginal()
  else if (usePlacing.getState().orphan) stopPlacing()
  else if (linking) stopLinking()
  else if (passage ?? currentPassage()) letPassageGo()
  else if (selected) select(null)
  else if (useComparison.getState().subject && useLayout.getState().rightView === 'compare') stopComparing()
  else {
    useLayout.setState({ drawer: null })
    endGuide()
  }
}

/** Puts the comparison away; the keyboard goes back to the reports. */
export function stopComparing(): void {
  endComparison()
  readerHandle.current?.focus()
}

/** A click on a highlight picks it; while a link is made, it is the link's other end. */
export function pick(selected: { readonly kind: 'highlight' | 'link'; readonly id: string } | null): void {
  const { linking } = useSelection.getState()
  if (!linking || linking.target || selected?.kind !== 'highlight') {
    if (!linking) select(selected)
    return
  }
  if (linking.from.kind === 'highlight' && selected.id === linking.from.highlightId) tell(t('linking.same'))
  else if (useHighlights.getState().byId.has(selected.id))
    aimLink({ kind: 'highlight', highlightId: selected.id })
}
