import type { EndHandles } from './end-handles.ts'
import type { TextPane, TextPaneEvents } from './text-pane.ts'
import { addressAt, characterAtPoint } from './text-point.ts'

type Presses = Pick<TextPaneEvents, 'onOpenAddress' | 'onPick' | 'onPlace'>

/** How far the space bar scrolls, as a share of the window. */
const page = 0.85

/** What clicks, keys and the pointer do in a text: pick highlights, open addresses, scroll by pages. */
export class TextPresses {
  readonly #pane: TextPane
  readonly #handles: EndHandles
  readonly #events: Presses

  /** Listens until the signal is aborted. */
  constructor(pane: TextPane, handles: EndHandles, events: Presses, signal: AbortSignal) {
    this.#pane = pane
    this.#handles = handles
    this.#events = events
    const { dom } = pane.view
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
    dom.addEventListener('pointerleave', () => pane.highlights.hover(null), { signal })
  }

  /** A key pressed in the text; true keeps it from the editor. */
  key(event: KeyboardEvent): boolean {
    const handled =
      this.#enter(event) ||
      this.#space(event) ||
      this.#handles.key(event) ||
      // Whatever else the editor would do with these is an edit.
      event.key === 'Backspace' ||
      event.key === 'Delete' ||
      event.key === 'Enter'
    if (handled) event.preventDefault()
    return handled
  }

  #enter(event: KeyboardEvent): boolean {
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return false
    const { view, highlights } = this.#pane
    const { node } = view.domAtPos(view.state.selection.head)
    const address = addressAt(node.parentElement)
    const picked = highlights.nextOf(highlights.index.touching(this.#pane.caret()))
    if (address && (!picked || event.ctrlKey || event.metaKey)) this.#events.onOpenAddress(address)
    else {
      if (picked) this.#events.onPick(picked.id)
      this.#events.onPlace(this.#pane.caret())
    }
    return true
  }

  #space(event: KeyboardEvent): boolean {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey) return false
    const { scroller } = this.#pane
    scroller.scrollBy({ top: (event.shiftKey ? -page : page) * scroller.clientHeight })
    return true
  }

  #click(event: MouseEvent): void {
    const { view, text, highlights } = this.#pane
    const address = addressAt(event.target)
    if (address) event.preventDefault()
    if (event.button !== 0 || !view.state.selection.empty || !window.getSelection()?.isCollapsed) return
    const offset = characterAtPoint(view, text, event.clientX, event.clientY)
    const stack = offset === null ? [] : highlights.index.at(offset)
    if (address && (stack.length === 0 || event.ctrlKey || event.metaKey)) this.#events.onOpenAddress(address)
    else {
      this.#events.onPick(highlights.nextOf(stack)?.id ?? null)
      if (offset !== null) this.#events.onPlace(offset)
    }
  }

  #hover(x: number, y: number): void {
    const { view, text, highlights } = this.#pane
    const offset = characterAtPoint(view, text, x, y)
    highlights.hover(offset === null ? null : (highlights.index.at(offset)[0]?.id ?? null))
  }
}
