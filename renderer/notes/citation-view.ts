import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { Colour } from '../../shared/model/index.ts'

/** What a citation shows. */
export interface Cited {
  readonly quote: string
  /** Who says so; what stands there instead where the highlight was deleted. */
  readonly source: string
  readonly colour: Colour | null
  readonly deleted: boolean
  /** Read aloud. */
  readonly label: string
}

/** Where citations get what they show. */
export interface CitedSource {
  /** What is known of a highlight now; `quote` is what the citation kept. */
  describe(highlightId: string, quote: string): Cited
  /** Calls back whenever something may have changed; returns what ends that. */
  subscribe(changed: () => void): () => void
  /** Shows the passage in its report; `going` where the researcher wants to go on there. */
  show(highlightId: string, going: boolean): void
}

const longestQuote = 180
const longestSource = 32

/**
 * Draws a citation in a note: the quote and where it stands, which a click shows beside the note; Enter, or a click with
 * Ctrl or Alt, goes there.
 */
export class CitationView implements NodeView {
  readonly dom: HTMLElement
  readonly #button: HTMLElement
  readonly #quote: HTMLElement
  readonly #place: HTMLElement
  readonly #cited: CitedSource
  readonly #end: () => void
  #node: Node

  constructor(node: Node, cited: CitedSource, stay: () => void) {
    this.#node = node
    this.#cited = cited
    this.dom = document.createElement('span')
    this.dom.className = 'citation'
    // Not a button element: those never break across lines.
    this.#button = document.createElement('span')
    this.#button.role = 'button'
    this.#button.tabIndex = 0
    this.#quote = document.createElement('q')
    this.#quote.dir = 'auto'
    this.#place = document.createElement('cite')
    this.#button.append(this.#quote, ' ', this.#place)
    // The cursor stays in the note.
    this.#button.addEventListener('mousedown', event => event.preventDefault())
    this.#button.addEventListener('click', event => {
      const going = event.ctrlKey || event.metaKey || event.altKey
      if (!going) stay()
      cited.show(this.#highlightId, going)
    })
    this.#button.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      cited.show(this.#highlightId, true)
    })
    this.dom.append(this.#button)
    this.#draw()
    this.#end = cited.subscribe(() => this.#draw())
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.#draw()
    return true
  }

  selectNode(): void {
    this.dom.classList.add('chosen')
  }

  deselectNode(): void {
    this.dom.classList.remove('chosen')
  }

  /** The button's clicks are its own; everything else is the editor's. */
  stopEvent(event: Event): boolean {
    if (event instanceof KeyboardEvent)
      return event.target === this.#button && [' ', 'Enter'].includes(event.key)
    return event.type === 'click' || event.type === 'mousedown'
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.#end()
  }

  get #highlightId(): string {
    return this.#node.attrs.highlightId as string
  }

  #draw(): void {
    const { quote, source, colour, deleted, label } = this.#cited.describe(
      this.#highlightId,
      this.#node.attrs.quote as string,
    )
    this.#quote.textContent =
      quote.length > longestQuote ? `${quote.slice(0, longestQuote).trimEnd()}…` : quote
    this.#place.textContent =
      source.length > longestSource ? `${source.slice(0, longestSource).trimEnd()}…` : source
    this.#button.ariaLabel = label
    this.#button.title = quote.length > longestQuote ? quote : source
    this.dom.classList.toggle('deleted', deleted)
    if (colour) this.dom.dataset.colour = colour
    else delete this.dom.dataset.colour
  }
}
