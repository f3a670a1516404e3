import type { EdgeMark } from './connectors.ts'

/** What the marks need of their surroundings. */
export interface EdgeMarkEvents {
  readonly name: (mark: EdgeMark) => string
  readonly onMark: (mark: EdgeMark) => void
}

/** Buttons at the edges of the gutter that say how many links leave the window there, and go to the nearest. */
export class EdgeMarks {
  readonly #layer: HTMLElement
  readonly #events: EdgeMarkEvents
  readonly #buttons = new Map<string, HTMLButtonElement>()

  constructor(layer: HTMLElement, events: EdgeMarkEvents) {
    this.#layer = layer
    this.#events = events
  }

  /** Shows these and no others, at the two columns of text. */
  draw(marks: readonly EdgeMark[], columns: { readonly left: number; readonly right: number }): void {
    const gone = new Set(this.#buttons.keys())
    for (const mark of marks) {
      const key = `${mark.side} ${mark.direction}`
      gone.delete(key)
      const button = this.#buttons.get(key) ?? this.#button(key, mark)
      button.onclick = () => this.#events.onMark(mark)
      if (button.dataset['count'] !== String(mark.count)) {
        button.dataset['count'] = String(mark.count)
        button.textContent = `${mark.direction < 0 ? '↑' : '↓'} ${mark.count}`
        const name = this.#events.name(mark)
        button.setAttribute('aria-label', name)
        button.title = name
      }
      button.style.left = `${columns[mark.side]}px`
    }
    for (const key of gone) {
      this.#buttons.get(key)!.remove()
      this.#buttons.delete(key)
    }
  }

  /** Takes the names anew when they are drawn next: the language is another. */
  rename(): void {
    for (const button of this.#buttons.values()) delete button.dataset['count']
  }

  #button(key: string, { side, direction }: EdgeMark): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'edge-mark'
    button.dataset['side'] = side
    button.dataset['direction'] = direction < 0 ? 'up' : 'down'
    this.#buttons.set(key, button)
    this.#layer.append(button)
    return button
  }
}
