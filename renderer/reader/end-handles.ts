import type { Highlight as Marked } from '../../shared/model/index.ts'
import { afterFrame } from '../ui/after-frame.ts'
import type { Interval } from './highlight-index.ts'
import { placeAtPoint } from './text-point.ts'
import type { TextPane } from './text-pane.ts'
import { moveEnd, type StepUnit } from './text-steps.ts'

type End = 'start' | 'end'

/** What the handles are called, and what they do. */
export interface EndHandleEvents {
  readonly label: (end: End) => string
  readonly onMoveEnds: (highlightId: string, start: number, end: number) => void
}

/** How long keys must rest before the new ends are told: a run of keys is one change. In milliseconds. */
const keyRest = 450
/** How long moved ends are shown as moved while nobody has answered, in milliseconds. */
const answerTime = 3000

/**
 * The two handles of the selected highlight: dragged by mouse, pen or finger, moved by arrow keys (Ctrl by word, up
 * and down by sentence). From the text Shift+Alt+arrows do the same for the end that was moved last, and Shift+Alt+Home and
 * End say which. Until it is answered, a move is shown as a draft in the pane.
 */
export class EndHandles {
  readonly #pane: TextPane
  readonly #layer: HTMLElement
  readonly #events: EndHandleEvents
  readonly #buttons: Readonly<Record<End, HTMLElement>>
  #highlight: Marked | null = null
  #active: End = 'end'
  #untold: { readonly id: string; readonly start: number; readonly end: number } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #later: (() => void) | null = null

  constructor(pane: TextPane, layer: HTMLElement, events: EndHandleEvents) {
    this.#pane = pane
    this.#layer = layer
    this.#events = events
    this.#buttons = { start: this.#button('start'), end: this.#button('end') }
  }

  /** Puts the handles at this highlight, or (`null`) away, once the text is painted. */
  show(highlight: Marked | null): void {
    if (highlight === null && this.#highlight === null) return
    if (highlight?.id !== this.#highlight?.id) {
      this.#tell()
      this.#active = 'end'
    }
    this.#highlight = highlight
    // Asking now where the text stands would have the page laid out once more before the highlight is seen.
    this.#later ??= afterFrame(() => this.place())
  }

  /** Puts the handles where the ends are now. */
  place(): void {
    this.#later?.()
    this.#later = null
    const highlight = this.#highlight
    const near = highlight !== null && this.#pane.isNear(this.#pane.highlights.standsAt(highlight))
    for (const end of ['start', 'end'] as const) {
      const button = this.#buttons[end]
      if (!near) {
        button.remove()
        continue
      }
      const at = this.#pane.highlights.standsAt(highlight)
      const edge = this.#pane.edgeOf(end === 'start' ? at.start : at.end - 1, end)
      const base = this.#layer.getBoundingClientRect()
      button.style.left = `${edge.x - base.left}px`
      button.style.top = `${edge.top - base.top}px`
      button.style.height = `${edge.bottom - edge.top}px`
      button.dataset['colour'] = highlight.colour
      button.setAttribute('aria-label', this.#events.label(end))
      button.setAttribute('aria-valuemax', String(this.#pane.text.text.length))
      button.setAttribute('aria-valuenow', String(at[end]))
      button.setAttribute('aria-valuetext', this.#wordsAt(at, end))
      if (!button.isConnected) this.#layer.append(button)
    }
  }

  /** A key pressed in the text; true if it moved an end or said which one moves. */
  key(event: KeyboardEvent): boolean {
    if (!this.#highlight || !event.shiftKey || !event.altKey) return false
    if (event.key === 'Home' || event.key === 'End') {
      this.#active = event.key === 'Home' ? 'start' : 'end'
      return true
    }
    return this.#keyMoves(event, this.#active)
  }

  destroy(): void {
    this.#later?.()
    this.#tell()
    this.#buttons.start.remove()
    this.#buttons.end.remove()
  }

  #button(end: End): HTMLElement {
    const button = document.createElement('div')
    button.className = 'end-handle'
    button.dataset['end'] = end
    button.tabIndex = 0
    button.setAttribute('role', 'slider')
    button.setAttribute('aria-orientation', 'horizontal')
    button.setAttribute('aria-valuemin', '0')
    button.addEventListener('keydown', event => {
      if (!this.#keyMoves(event, end)) return
      event.preventDefault()
      event.stopPropagation()
    })
    button.addEventListener('focus', () => {
      this.#active = end
    })
    button.addEventListener('blur', () => this.#tell())
    button.addEventListener('pointerdown', event => this.#drag(event, end))
    return button
  }

  #keyMoves(event: KeyboardEvent, end: End): boolean {
    const highlight = this.#highlight
    if (!highlight || !event.key.startsWith('Arrow')) return false
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    const unit: StepUnit = vertical ? 'sentence' : event.ctrlKey || event.metaKey ? 'word' : 'character'
    const at = this.#pane.highlights.standsAt(highlight)
    const mirrored = !vertical && this.#pane.isRightToLeft(at[end])
    const onwards = event.key === 'ArrowDown' || event.key === (mirrored ? 'ArrowLeft' : 'ArrowRight')
    this.#active = end
    this.#move(highlight, moveEnd(this.#pane.text.text, at, end, unit, onwards ? 1 : -1))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#tell(), keyRest)
    return true
  }

  #drag(event: PointerEvent, end: End): void {
    const highlight = this.#highlight
    if (!highlight || event.button !== 0) return
    event.preventDefault()
    const button = this.#buttons[end]
    button.focus({ preventScroll: true })
    button.setPointerCapture(event.pointerId)
    // The finger is on the knob, the text to be hit beside it.
    const rect = button.getBoundingClientRect()
    const offBy = {
      x: rect.left + rect.width / 2 - event.clientX,
      y: (rect.top + rect.bottom) / 2 - event.clientY,
    }
    button.classList.add('dragged')
    const move = ({ clientX, clientY }: PointerEvent) => {
      const offset = placeAtPoint(this.#pane.view, this.#pane.text, clientX + offBy.x, clientY + offBy.y)
      if (offset === null) return
      const at = this.#pane.highlights.standsAt(highlight)
      const next = end === 'start' ? { start: offset, end: at.end } : { start: at.start, end: offset }
      if (next.start < next.end && (next.start !== at.start || next.end !== at.end))
        this.#move(highlight, next)
    }
    const stop = () => {
      button.classList.remove('dragged')
      button.removeEventListener('pointermove', move)
      button.removeEventListener('pointerup', stop)
      button.removeEventListener('pointercancel', stop)
      this.#tell()
    }
    button.addEventListener('pointermove', move)
    button.addEventListener('pointerup', stop)
    button.addEventListener('pointercancel', stop)
  }

  #move(highlight: Marked, to: Interval): void {
    this.#untold = { id: highlight.id, start: to.start, end: to.end }
    this.#pane.highlights.setDraft(this.#untold)
    this.place()
  }

  #tell(): void {
    clearTimeout(this.#timer)
    const untold = this.#untold
    this.#untold = null
    if (!untold) return
    const highlight = this.#pane.highlights.get(untold.id)
    if (!highlight || (highlight.start === untold.start && highlight.end === untold.end)) {
      this.#pane.highlights.setDraft(null)
      return
    }
    this.#events.onMoveEnds(untold.id, untold.start, untold.end)
    this.#timer = setTimeout(() => {
      this.#pane.highlights.setDraft(null)
      this.place()
    }, answerTime)
  }

  #wordsAt(at: Interval, end: End): string {
    const { text } = this.#pane.text
    return end === 'start'
      ? text.slice(at.start, Math.min(at.end, at.start + 24))
      : text.slice(Math.max(at.start, at.end - 24), at.end)
  }
}
