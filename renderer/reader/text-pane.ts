import type { EditorView } from 'prosemirror-view'
import { CanonicalText } from '../../shared/document/index.ts'
import type { Highlight as Marked } from '../../shared/model/index.ts'
import { sameWords } from './byline.ts'
import { createDocumentView, decorateTitle, selectPositions } from './document-view.ts'
import type { PaneWindow } from './connectors.ts'
import { EndHandles } from './end-handles.ts'
import type { Interval } from './highlight-index.ts'
import { selectWordOnLongPress } from './long-press.ts'
import { watchSelection } from './passage-watch.ts'
import { sectionedDocument } from './sectioned-document.ts'
import { selectedPassage } from './selected-passage.ts'
import { TextGeometry, type Extent } from './text-geometry.ts'
import { TextHighlights, type Picked } from './text-highlights.ts'
import { placeAtPoint } from './text-point.ts'
import { TextPresses } from './text-presses.ts'
import { withoutBlanks } from './text-steps.ts'
import type { Passage, ReaderSide, Side } from './types.ts'

/** Where a pane is mounted: what scrolls, what holds the text, and what lies over it for the handles. */
export interface TextPaneElements {
  readonly scroller: HTMLElement
  readonly host: HTMLElement
  readonly handles: HTMLElement
}

/** What a pane tells of itself. */
export interface TextPaneEvents {
  readonly onPick: (highlightId: string | null) => void
  readonly onPassage: (passage: Passage | null) => void
  /** A place was clicked, or Enter pressed there. */
  readonly onPlace: (offset: number) => void
  readonly onOpenAddress: (address: string) => void
  readonly onMoveEnds: (highlightId: string, start: number, end: number) => void
  readonly handleLabel: (end: 'start' | 'end') => string
  /** The caret came to rest in other highlights than before (or in none). */
  readonly onCaret: (highlights: readonly Marked[]) => void
  /** Text was laid out, or the pane changed its size: everything may stand elsewhere. */
  readonly onLayout: () => void
}

/** The text of one document in one pane, with its highlights. Lives as long as the body it shows. */
export class TextPane {
  readonly side: Side
  readonly documentId: string
  readonly text: CanonicalText
  readonly view: EditorView
  readonly geometry: TextGeometry
  readonly scroller: HTMLElement
  readonly highlights: TextHighlights
  readonly #events: TextPaneEvents
  readonly #stop = new AbortController()
  readonly #watch: ReturnType<typeof watchSelection>
  readonly #resize: ResizeObserver
  readonly #handles: EndHandles
  readonly #presses: TextPresses
  #hadPassage = false
  #window: PaneWindow = { top: 0, height: 0 }
  readonly #isNear = (place: number) =>
    place > this.#window.top - this.#window.height && place < this.#window.top + 2 * this.#window.height
  #idsAtCaret = ''

  constructor(side: Side, shown: ReaderSide, elements: TextPaneElements, events: TextPaneEvents) {
    this.side = side
    this.documentId = shown.document.id
    this.scroller = elements.scroller
    this.#events = events
    const doc = sectionedDocument(shown.body)
    this.text = new CanonicalText(doc)
    this.view = createDocumentView(elements.host, doc, this.text, {
      onSelection: () => this.#watch?.changed(),
      onKey: event => this.#presses?.key(event) ?? false,
    })
    this.geometry = new TextGeometry(this.view, this.text, this.scroller)
    this.look()
    this.highlights = new TextHighlights(this.view, this.text, this.geometry, () => this.#window)
    this.#handles = new EndHandles(this, elements.handles, {
      label: events.handleLabel,
      onMoveEnds: events.onMoveEnds,
    })
    this.#presses = new TextPresses(this, this.#handles, events, this.#stop.signal)
    selectWordOnLongPress(this, this.#stop.signal)
    this.#watch = watchSelection(this.view.dom, () => this.#selectionSettled())
    this.#resize = new ResizeObserver(() => this.relayout())
    this.#resize.observe(this.view.dom)
    this.#resize.observe(this.scroller)
    this.#listen()
  }

  /** Shows these highlights and no others. */
  setHighlights(highlights: readonly Marked[]): void {
    this.highlights.set(highlights)
    this.#handles.show(this.highlights.selected)
  }

  setPicked(picked: Picked): void {
    this.highlights.setPicked(picked)
    this.#handles.show(this.highlights.selected)
  }

  /** Whether the text begins with a block that repeats the title: then the title is not shown above it. */
  repeatsTitle(title: string): boolean {
    const first = this.text.blocks[0]
    return first !== undefined && sameWords(first.node.textContent, title)
  }

  /** Puts the byline below the first block, which is the title, and runs it as that; with `null` leaves the text as it is. */
  placeByline(byline: HTMLElement | null, direction: 'ltr' | 'rtl' = 'ltr'): void {
    if (this.view.isDestroyed) return
    if (byline) byline.dir = direction
    decorateTitle(this.view, byline ? this.text.blocks[0]!.position - 1 : null, byline)
    this.relayout(true)
    this.highlights.repaint()
  }

  /** Scrolls so that `top` pixels of the content are above the window. */
  scrollTo(top: number): void {
    this.scroller.scrollTop = top
  }

  /** Gives the text its accessible name. */
  setLabel(label: string): void {
    this.view.dom.setAttribute('aria-label', label)
  }

  /** Puts the caret at a passage and marks it for a moment. Its end may lie beyond the text. */
  flash(passage: Interval): void {
    const end = Math.min(passage.end, this.text.text.length)
    if (passage.start >= end) return
    this.placeCaret(passage.start)
    this.highlights.flash({ start: passage.start, end })
  }

  /** The offset of the first line that is wholly in the window. */
  readingOffset(): number {
    const rect = this.scroller.getBoundingClientRect()
    const text = this.view.dom.getBoundingClientRect()
    if (text.top > rect.top) return 0
    return (
      placeAtPoint(this.view, this.text, text.left + 2, rect.top + 12) ??
      this.geometry.offsetNear(this.scroller.scrollTop)
    )
  }

  /** Whether a passage is so near to the window that it is laid out anyway. */
  isNear(passage: Interval): boolean {
    const { top, height } = this.look()
    return (
      this.geometry.estimate(passage.end) > top - height &&
      this.geometry.estimate(passage.start) < top + 2 * height
    )
  }

  /** The edge of a character at which a highlight that begins (`start`) or ends with it has its end, in pixels of the window. */
  edgeOf(
    offset: number,
    end: 'start' | 'end',
  ): { readonly x: number; readonly top: number; readonly bottom: number } {
    const rect = this.geometry.characterRect(offset)
    const atRight = (end === 'end') !== this.isRightToLeft(offset)
    return { x: atRight ? rect.right : rect.left, top: rect.top, bottom: rect.bottom }
  }

  /** Whether the block that holds an offset runs from right to left. */
  isRightToLeft(offset: number): boolean {
    const { node } = this.view.domAtPos(this.text.toPosition(offset, 1), 1)
    const element = node instanceof Element ? node : node.parentElement
    return element !== null && getComputedStyle(element).direction === 'rtl'
  }

  /**
   * Where a passage stands, in pixels from the top of the scrolled content: measured near the window, else estimated.
   * The window is as it was last looked at.
   */
  extent(passage: Interval): Extent {
    return this.geometry.extent(passage.start, passage.end, this.#isNear)
  }

  /** The part of the content that is seen, as it was last looked at. */
  get window(): PaneWindow {
    return this.#window
  }

  /** Looks where the pane is scrolled to. Asking the page costs something, so it is not done for each passage. */
  look(): PaneWindow {
    this.#window = { top: this.scroller.scrollTop, height: this.scroller.clientHeight }
    return this.#window
  }

  /** Paints what has come near since the last time; to be called in each frame that scrolls. */
  scrolled(): void {
    this.look()
    this.geometry.scrolled()
    this.highlights.paint(false)
  }

  /** Reads anew where everything stands. */
  relayout(force = false): void {
    this.look()
    this.geometry.refresh(force)
    this.highlights.paint(false)
    this.#handles.place()
    this.#events.onLayout()
  }

  /** The words selected, or `null`. */
  passage(): Passage | null {
    return selectedPassage(this)
  }

  /** Lets go of the selected words, without telling of it; the caret stays at their end. */
  clearPassage(): void {
    const { head, empty } = this.view.state.selection
    if (!empty) selectPositions(this.view, head, head)
    this.highlights.showPassage(null)
    this.#hadPassage = false
  }

  /** Puts the caret at an offset. */
  placeCaret(offset: number): void {
    const position = this.text.toPosition(offset, 1)
    selectPositions(this.view, position, position)
  }

  /** Selects words as if the researcher had. */
  selectPassage({ start, end }: Interval): void {
    selectPositions(this.view, this.text.toPosition(start, 1), this.text.toPosition(end, -1))
  }

  caret(): number {
    return this.text.toOffset(this.view.state.selection.head)
  }

  /** Gives the text the keyboard. A caret that is out of sight comes to where the researcher reads. */
  focus(): void {
    this.#bringCaret()
    // ProseMirror would scroll to the caret.
    this.view.dom.focus({ preventScroll: true })
    this.view.focus()
  }

  destroy(): void {
    this.#stop.abort()
    this.#watch.stop()
    this.#handles.destroy()
    this.#resize.disconnect()
    this.highlights.destroy()
    this.view.destroy()
  }

  #selectionSettled(): void {
    const passage = this.passage()
    if (passage || this.#hadPassage) this.#events.onPassage(passage)
    this.#hadPassage = passage !== null
    const here = passage ? [] : this.highlights.index.touching(this.caret())
    const ids = here.map(each => each.id).join(' ')
    if (ids === this.#idsAtCaret) return
    this.#idsAtCaret = ids
    this.#events.onCaret(here)
  }

  #listen(): void {
    const { dom } = this.view
    const signal = this.#stop.signal
    dom.addEventListener('blur', () => this.#paintPassage(true), { signal })
    dom.addEventListener('focus', () => this.#paintPassage(false), { signal })
    // Reached by Tab, the browser would scroll to the caret, wherever that was left.
    let tabbed = false
    window.addEventListener('keydown', event => (tabbed = event.key === 'Tab'), { signal, capture: true })
    dom.addEventListener('focus', () => tabbed && this.#stay(this.#window.top), { signal })
  }

  // The text stays where it is read, and a caret that is out of sight comes there.
  #stay(top: number): void {
    requestAnimationFrame(() => {
      if (this.#stop.signal.aborted) return
      this.scroller.scrollTop = top
      this.#bringCaret()
    })
  }

  #bringCaret(): void {
    const { bottom, top } = this.extent({ start: this.caret(), end: this.caret() + 1 })
    const window = this.look()
    if (bottom < window.top || top > window.top + window.height) this.placeCaret(this.readingOffset())
  }

  // Without the keyboard the browser no longer shows the selection, while the passage is still what a tool will act on.
  #paintPassage(away: boolean): void {
    const { from, to, empty } = this.view.state.selection
    const passage =
      away && !empty ? withoutBlanks(this.text.text, this.text.toOffset(from), this.text.toOffset(to)) : null
    this.highlights.showPassage(passage)
  }
}
