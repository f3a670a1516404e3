import { create } from 'zustand'
import type { Side } from '../reader/index.ts'
import { readStored, writeStored } from './stored.ts'

/** What the right column shows. */
export type RightView = 'details' | 'note' | 'compare'

interface Kept {
  /** The documents in panes A and B. */
  readonly left: string | null
  readonly right: string | null
  /** The note that is open. */
  readonly noteId: string | null
  readonly rightView: RightView
  /** Whether the left and the right column are on the screen. */
  readonly leftShown: boolean
  readonly rightShown: boolean
  readonly scrollTogether: boolean
  /** Where the researcher last read, by document: offsets of the canonical text in UTF-16 code units. */
  readonly reading: Readonly<Record<string, number>>
}

interface Layout extends Kept {
  /** The side that got the last document: the next one goes to the other. */
  readonly lastOpened: Side
  /** The column that is pulled out over the reports, where there is no room for it beside them. */
  readonly drawer: Column | null
}

export type Column = 'left' | 'right'

const start: Kept = {
  left: null,
  right: null,
  noteId: null,
  rightView: 'details',
  leftShown: true,
  rightShown: true,
  scrollTogether: false,
  reading: {},
}

/** What stands where on the screen. Kept for each notebook, in this browser or application. */
export const useLayout = create<Layout>()(() => ({ ...start, lastOpened: 'right', drawer: null }))

/** Restores the layout of a notebook and keeps it from now on. False where none was kept. */
export function keepLayout(notebookId: string): boolean {
  const key = `layout.${notebookId}`
  const kept = readKept(readStored(key))
  useLayout.setState(kept ?? start)
  useLayout.subscribe(({ lastOpened: _lastOpened, drawer: _drawer, ...keep }) =>
    writeStored(key, keep satisfies Kept),
  )
  return kept !== null
}

/** The documents on the screen, A first, each once. */
export function openDocumentIds(): string[] {
  const { left, right } = useLayout.getState()
  return [...new Set([left, right])].filter(id => id !== null)
}

/** Puts a document into a pane; without a side into the empty one, else into the one opened longer ago. */
export function openDocument(documentId: string, wanted?: Side): void {
  const { left, right, lastOpened } = useLayout.getState()
  if (wanted === undefined && (left === documentId || right === documentId)) return
  const free: Side =
    left === null ? 'left' : right === null ? 'right' : lastOpened === 'left' ? 'right' : 'left'
  const side = wanted ?? free
  useLayout.setState({ [side]: documentId, lastOpened: side, drawer: null })
}

/** Empties a pane. What stood in B alone moves to A. */
export function closePane(side: Side): void {
  const { right } = useLayout.getState()
  useLayout.setState(
    side === 'left' ? { left: right, right: null, lastOpened: 'left' } : { right: null, lastOpened: 'left' },
  )
}

/** Puts a column on the screen, beside the reports or over them. */
export function showColumn(column: Column): void {
  useLayout.setState({ [column === 'left' ? 'leftShown' : 'rightShown']: true, drawer: column })
}

/** Puts a column on the screen or takes it away; `over` where it lies over the reports. */
export function toggleColumn(column: Column, over: boolean): void {
  const { drawer, leftShown, rightShown } = useLayout.getState()
  if (over) useLayout.setState({ drawer: drawer === column ? null : column })
  else useLayout.setState(column === 'left' ? { leftShown: !leftShown } : { rightShown: !rightShown })
}

/** Shows a note on the right. */
export function openNote(noteId: string): void {
  useLayout.setState({ noteId, rightView: 'note' })
  showColumn('right')
}

/** Puts the note away. */
export function closeNote(): void {
  useLayout.setState({ noteId: null, rightView: 'details' })
}

/** Shows the details of what is selected on the right. */
export function showDetails(): void {
  useLayout.setState({ rightView: 'details' })
  showColumn('right')
}

/** Shows the comparison on the right. */
export function showComparison(): void {
  useLayout.setState({ rightView: 'compare' })
  showColumn('right')
}

/** Remembers where a document was being read. */
export function noteReading(documentId: string, offset: number): void {
  useLayout.setState(({ reading }) => ({ reading: { ...reading, [documentId]: offset } }))
}

// What is stored was written by an earlier version, or by hand: only what makes sense is taken.
function readKept(stored: unknown): Kept | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { left, right, noteId, rightView, leftShown, rightShown, scrollTogether, reading } = stored as Record<
    string,
    unknown
  >
  const id = (value: unknown) => (typeof value === 'string' ? value : null)
  const places = Object.entries(typeof reading === 'object' && reading !== null ? reading : {})
  return {
    left: id(left),
    right: id(right),
    noteId: id(noteId),
    rightView: rightView === 'note' && id(noteId) ? 'note' : 'details',
    leftShown: leftShown !== false,
    rightShown: rightShown !== false,
    scrollTogether: scrollTogether === true,
    reading: Object.fromEntries(places.filter(([, offset]) => Number.isInteger(offset) && offset >= 0)),
  }
}
