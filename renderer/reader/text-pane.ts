import type { EditorView } from 'prosemirror-view'
import { CanonicalText } from '../../shared/document/index.ts'
import type { Colour, Highlight as Marked } from '../../shared/model/index.ts'
import { sameWords } from './byline.ts'
import { createDocumentView, decorateTitle, selectPositions } from './document-view.ts'
import type { PaneWindow } from './connectors.ts'
import { EndHandles } from './end-handles.ts'
import { HighlightIndex, nextInStack, type Interval } from './highlight-index.ts'
import { HighlightPainter } from './highlight-painter.ts'
import { layered } from './overlaps.ts'
import { watchSelection } from './passage-watch.ts'
import { sectionedDocument } from './sectioned-document.ts'
import { TextGeometry, type Extent } from './text-geometry.ts'
import { addressAt, characterAtPoint, placeAtPoint } from './text-point.ts'
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
  readonly onOpenAddress: (address: string) => void
  readonly onMoveEnds: (highlightId: string, start: number, end: number) => void
  readonly handleLabel: (end: 'start' | 'end') => string
  /** The caret came to rest in other highlights than before (or in none). */
  readonly onCaret: (highlights: readonly Marked[]) => void
  /** Text was laid out, or the pane changed its size: everything may stand elsewhere. */
  readonly onLayout: () => void
}

/** What is picked, as far as a pane cares. */
export interface Picked {
  readonly selectedId: string | null
  /** The ends of the selected link. */
  readonly linkedIds: readonly string[]
  readonly linkingFrom: string | null
}

const colours: readonly Colour[] = ['amber', 'green', 'blue', 'rose', 'violet']

/** How long a passage that was jumped to stays marked, in milliseconds. */
const flashTime = 1600

/** The text of one document in one pane, with its highlights. Lives as long as the body it shows. */
export class TextPane {
  readonly side: Side
  readonly documentId: string
  readonly text: CanonicalText
  readonly view: EditorView
  readonly geometry: TextGeometry
  readonly scroller: HTMLElement
  readonly painter: HighlightPainter
  readonly #events: TextPaneEvents
  readonly #stop = new AbortController()
  readonly #watch: ReturnType<typeof watchSelection>
  readonly #resize: ResizeObserver
  readonly #handles: EndHandles
  #index = new HighlightIndex<Marked>([])
  #byId = new Map<string, Marked>()
  #picked: Picked = { selectedId: null, linkedIds: [], linkingFrom: null }
  #painted: { top: number; bottom: number } | null = null
  #hovered: string | null = null
  #hadPassage = false
  #window: PaneWindow = { top: 0, height: 0 }
  readonly #isNear = (place: number) =>
    place > this.#window.top - this.#window.height && place < this.#window.top + 2 * this.#window.height
  #idsAtCaret = ''
  #found = new HighlightIndex<Interval>([])
  /** The place that was found or jumped to. */
  #shown: Interval | null = null
  #flash: ReturnType<typeof setTimeout> | undefined
  /** Where the selected highlight is being dragged to; shown in place of where it stands. */
  #draft: { readonly id: string; readonly start: number; readonly end: number } | null = null

  constructor(side: Side, shown: ReaderSide, elements: TextPaneElements, events: TextPaneEvents) {
    this.side = side
    this.documentId = shown.document.id
    this.scroller = elements.scroller
    this.#events = events
    const doc = sectionedDocument(shown.body)
    this.text = new CanonicalText(doc)
    this.view = createDocumentView(elements.host, doc, this.text, {
      onSelection: () => this.#watch?.changed(),
      onKey: event => this.#key(event),
    })
    this.geometry = new TextGeometry(this.view, this.text, this.scroller)
    this.look()
    this.painter = new HighlightPainter((start, end) => this.range(start, end))
    this.#handles = new EndHandles(this, elements.handles, {
      label: events.handleLabel,
      onMoveEnds: events.onMoveEnds,
    })
    this.#watch = watchSelection(this.view.dom, () => this.#selectionSettled())
    this.#resize = new ResizeObserver(() => this.relayout())
    this.#resize.observe(this.view.dom)
    this.#resize.observe(this.scroller)
    this.#listen()
  }

  get highlights(): HighlightIndex<Marked> {
    return this.#index
  }

  highlight(id: string): Marked | undefined {
    return this.#byId.get(id)
  }

  /** Where a highlight stands, or is being moved to. */
  standsAt(highlight: Marked): Interval {
    return this.#draft?.id === highlight.id ? this.#draft : highlight
  }

  setHighlights(highlights: readonly Marked[]): void {
    const length = this.text.text.length
    const shown: Marked[] = []
    const byId = new Map<string, Marked>()
    for (const each of highlights) {
      if (each.orphaned || each.start >= each.end || each.end > length) continue
      shown.push(each)
      byId.set(each.id, each)
    }
    this.#index = new HighlightIndex(shown)
    this.#byId = byId
    this.#draft = null
    this.#paint(true)
    this.#showHandles()
  }

  setPicked(picked: Picked): void {
    this.#picked = picked
    this.#paintPicked()
    this.#showHandles()
  }

  setDraft(draft: { readonly id: string; readonly start: number; readonly end: number } | null): void {
    this.#draft = draft
    this.#paint(true)
  }

  /** Whether the text begins with a block that repeats the title: then the title is not shown above it. */
  repeatsTitle(title: string): boolean {
    const first = this.text.blocks[0]
    return first !== undefined && sameWords(first.node.textContent, title)
  }

  /** Puts the byline below the first block, which is the title; with `null` leaves the text as it is. */
  placeByline(byline: HTMLElement | null): void {
    if (this.view.isDestroyed) return
    decorateTitle(this.view, byline ? this.text.blocks[0]!.position - 1 : null, byline)
    // The block was drawn anew: ranges in it point at nothing.
    this.painter.clear()
    this.relayout(true)
    this.#paint(true)
  }

  /** Scrolls so that `top` pixels of the content are above the window. */
  scrollTo(top: number): void {
    this.scroller.scrollTop = top
  }

  /** Gives the text its accessible name. */
  setLabel(label: string): void {
    this.view.dom.setAttribute('aria-label', label)
  }

  /** Marks places that were found, and the one that is shown. */
  setFound(places: readonly Interval[], current: Interval | null): void {
    clearTimeout(this.#flash)
    this.#found = new HighlightIndex(places)
    this.#shown = current
    this.#paint(true)
  }

  /** Marks a passage for a moment, so that the eye finds it. */
  flash(passage: Interval): void {
    const end = Math.min(passage.end, this.text.text.length)
    if (passage.start >= end) return
    this.placeCaret(passage.start)
    clearTimeout(this.#flash)
    this.#flash = setTimeout(() => this.#show(null), flashTime)
    this.#show({ start: passage.start, end })
  }

  /** The highlight after or before the selected one, else after or before the caret; `null` where there is none. */
  neighbour(step: 1 | -1, selectedId: string | null): Marked | null {
    const { items } = this.#index
    const selected = items.findIndex(each => each.id === selectedId)
    if (selected !== -1) return items[selected + step] ?? null
    const caret = this.caret()
    return (
      (step > 0 ? items.find(each => each.start >= caret) : items.findLast(each => each.start < caret)) ??
      null
    )
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

  range(start: number, end: number): AbstractRange {
    const from = this.view.domAtPos(this.text.toPosition(start, 1), 1)
    const to = this.view.domAtPos(this.text.toPosition(end, -1), -1)
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
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
    this.#paint(false)
  }

  /** Reads anew where everything stands. */
  relayout(force = false): void {
    this.look()
    this.geometry.refresh(force)
    this.#paint(false)
    this.#handles.place()
    this.#events.onLayout()
  }

  /** The words selected, or `null`. */
  passage(): Passage | null {
    const { from, to, empty } = this.view.state.selection
    if (empty) return null
    const found = withoutBlanks(this.text.text, this.text.toOffset(from), this.text.toOffset(to))
    if (!found) return null
    const range = document.createRange()
    const end = this.view.domAtPos(this.text.toPosition(found.end, -1), -1)
    const start = this.view.domAtPos(this.text.toPosition(found.start, 1), 1)
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    const rects = range.getClientRects()
    return {
      side: this.side,
      documentId: this.documentId,
      ...found,
      quote: this.text.text.slice(found.start, found.end),
      rect: rects[rects.length - 1] ?? range.getBoundingClientRect(),
    }
  }

  /** Lets go of the selected words; the caret stays at their end. */
  clearPassage(): void {
    const { head, empty } = this.view.state.selection
    if (!empty) selectPositions(this.view, head, head)
    this.painter.paint('passage', [])
  }

  /** Puts the caret at an offset. */
  placeCaret(offset: number): void {
    const position = this.text.toPosition(offset, 1)
    selectPositions(this.view, position, position)
  }

  caret(): number {
    return this.text.toOffset(this.view.state.selection.head)
  }

  /** Gives the text the keyboard. A caret that is out of sight comes to where the researcher reads. */
  focus(): void {
    const { bottom, top } = this.extent({ start: this.caret(), end: this.caret() + 1 })
    const window = this.look()
    if (bottom < window.top || top > window.top + window.height) this.placeCaret(this.readingOffset())
    // ProseMirror would scroll to the caret.
    this.view.dom.focus({ preventScroll: true })
    this.view.focus()
  }

  destroy(): void {
    this.#stop.abort()
    clearTimeout(this.#flash)
    this.#watch.stop()
    this.#handles.destroy()
    this.#resize.disconnect()
    this.painter.clear()
    this.view.destroy()
  }

  #selectionSettled(): void {
    const passage = this.passage()
    if (passage || this.#hadPassage) this.#events.onPassage(passage)
    this.#hadPassage = passage !== null
    const here = passage ? [] : this.#index.touching(this.caret())
    const ids = here.map(each => each.id).join(' ')
    if (ids === this.#idsAtCaret) return
    this.#idsAtCaret = ids
    this.#events.onCaret(here)
  }

  #show(place: Interval | null): void {
    this.#shown = place
    this.painter.paint('found-current', place ? [place] : [])
  }

  #showHandles(): void {
    const { selectedId } = this.#picked
    this.#handles.show(selectedId === null ? null : (this.#byId.get(selectedId) ?? null))
  }

  #listen(): void {
    const { dom } = this.view
    const signal = this.#stop.signal
    dom.addEventListener('click', event => this.#click(event), { signal })
    dom.addEventListener('auxclick', event => addressAt(event.target) && event.preventDefault(), { signal })
    let waiting = false
    dom.addEventListener(
      'pointermove',
      event => {
        if (waiting || event.buttons !== 0 || event.pointerType === 'touch') return
        waiting = true
        requestAnimationFrame(() => {
          waiting = false
          if (!signal.aborted) this.#hover(event.clientX, event.clientY)
        })
      },
      { signal },
    )
    dom.addEventListener('pointerleave', () => this.#setHovered(null), { signal })
    dom.addEventListener('blur', () => this.#paintPassage(true), { signal })
    dom.addEventListener('focus', () => this.#paintPassage(false), { signal })
  }

  #click(event: MouseEvent): void {
    const address = addressAt(event.target)
    if (address) event.preventDefault()
    if (event.button !== 0 || !this.view.state.selection.empty || !window.getSelection()?.isCollapsed) return
    const offset = characterAtPoint(this.view, this.text, event.clientX, event.clientY)
    const stack = offset === null ? [] : this.#index.at(offset)
    if (address && (stack.length === 0 || event.ctrlKey || event.metaKey)) this.#events.onOpenAddress(address)
    else this.#events.onPick(nextInStack(stack, this.#picked.selectedId)?.id ?? null)
  }

  #key(event: KeyboardEvent): boolean {
    if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
      const stack = this.#index.touching(this.caret())
      const { node } = this.view.domAtPos(this.view.state.selection.head)
      const address = addressAt(node.parentElement)
      const picked = nextInStack(stack, this.#picked.selectedId)
      if (address && (!picked || event.ctrlKey || event.metaKey)) this.#events.onOpenAddress(address)
      else if (picked) this.#events.onPick(picked.id)
      event.preventDefault()
      return true
    }
    if (event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.scroller.scrollBy({ top: (event.shiftKey ? -0.85 : 0.85) * this.scroller.clientHeight })
      event.preventDefault()
      return true
    }
    if (this.#handles.key(event)) {
      event.preventDefault()
      return true
    }
    // Whatever else the editor would do with these is an edit.
    if (event.key === 'Backspace' || event.key === 'Delete' || event.key === 'Enter') {
      event.preventDefault()
      return true
    }
    return false
  }

  #hover(x: number, y: number): void {
    const offset = characterAtPoint(this.view, this.text, x, y)
    this.#setHovered(offset === null ? null : (this.#index.at(offset)[0]?.id ?? null))
  }

  #setHovered(id: string | null): void {
    if (id === this.#hovered) return
    this.#hovered = id
    const highlight = id === null ? undefined : this.#byId.get(id)
    this.painter.paint('hover', highlight ? [highlight] : [])
    this.view.dom.classList.toggle('over-highlight', highlight !== undefined)
  }

  #paint(always: boolean): void {
    const { top, height } = this.#window
    const painted = this.#painted
    const covered =
      painted && painted.top <= Math.max(0, top - height / 2) && painted.bottom >= top + 1.5 * height
    if (covered && !always) return
    const window = { top: top - 1.5 * height, bottom: top + 2.5 * height }
    const near = this.geometry.within(window.top, window.bottom)
    this.#painted = window
    const items = near ? this.#index.overlapping(near.start, near.end) : []
    // Where a highlight is being moved to, the order may differ for a moment.
    const places = items.map(item => ({ ...this.standsAt(item), colour: item.colour }))
    const { layers, shared } = layered(places.sort((a, b) => a.start - b.start))
    const byColour = Map.groupBy(layers, layer => layer.item.colour)
    for (const colour of colours) this.painter.paint(colour, byColour.get(colour) ?? [])
    this.painter.paint('overlap', shared)
    this.painter.paint('found-current', this.#shown ? [this.#shown] : [])
    this.painter.paint('found', near ? this.#found.overlapping(near.start, near.end) : [])
    this.#paintPicked()
  }

  #paintPicked(): void {
    const { selectedId, linkedIds, linkingFrom } = this.#picked
    const strong = [selectedId, ...linkedIds].flatMap(id => (id === null ? [] : (this.#byId.get(id) ?? [])))
    for (const colour of colours) {
      const passages = strong.filter(each => each.colour === colour).map(each => this.standsAt(each))
      this.painter.paint(`${colour}-selected`, passages)
    }
    const from = linkingFrom === null ? undefined : this.#byId.get(linkingFrom)
    this.painter.paint('linking', from ? [from] : [])
  }

  // Without the keyboard the browser no longer shows the selection, while the passage is still what a tool will act on.
  #paintPassage(away: boolean): void {
    const { from, to, empty } = this.view.state.selection
    const passage =
      away && !empty ? withoutBlanks(this.text.text, this.text.toOffset(from), this.text.toOffset(to)) : null
    this.painter.paint('passage', passage ? [passage] : [])
  }
}
