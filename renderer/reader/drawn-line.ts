import type { LineEvents } from './line-looks.ts'
import type { LineShape } from './line-shapes.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** The elements of one link: a button that is a curve with its brackets, and its label while it is pointed at, focused or selected. */
export class DrawnLine {
  readonly group = element('g')
  readonly #id: string
  readonly #events: LineEvents
  readonly #target = element('path')
  readonly #curve = element('path')
  readonly #brackets = element('path')
  readonly #pill = element('g')
  readonly #pillBox = element('rect')
  readonly #pillText = element('text')
  #placed = ''

  constructor(id: string, events: LineEvents) {
    this.#id = id
    this.#events = events
    this.group.setAttribute('class', 'connector')
    this.group.setAttribute('role', 'button')
    this.group.setAttribute('tabindex', '0')
    this.group.setAttribute('data-link', id)
    this.#target.setAttribute('class', 'target')
    this.#curve.setAttribute('class', 'curve')
    this.#brackets.setAttribute('class', 'bracket')
    this.#pill.setAttribute('class', 'pill')
    this.#pill.append(this.#pillBox, this.#pillText)
    this.group.append(this.#target, this.#curve, this.#brackets, this.#pill)
    this.group.addEventListener('click', () => events.onPick(id))
    this.group.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      events.onPick(id)
    })
    // A hovered or focused connector lies above the others, with its label.
    this.group.addEventListener('pointerenter', () => this.#sizePill())
    this.group.addEventListener('focus', () => this.#sizePill())
    this.restyle()
  }

  /** Takes its look anew. */
  restyle(): void {
    const look = this.#events.look(this.#id)
    this.group.setAttribute('data-colour', look.colour)
    this.group.setAttribute('data-line', look.line)
    this.group.setAttribute('aria-label', look.name)
    this.group.setAttribute('aria-pressed', String(look.selected))
    this.group.classList.toggle('selected', look.selected)
    if (this.#pillText.textContent !== look.label) this.#pillText.textContent = look.label
    if (look.selected) this.#sizePill()
  }

  place(shape: LineShape): void {
    const { curve, brackets, label, stub } = shape
    const key = `${curve} ${brackets} ${label.x} ${label.y}`
    if (key === this.#placed) return
    const first = this.#placed === ''
    this.#placed = key
    this.#curve.setAttribute('d', curve)
    this.#brackets.setAttribute('d', brackets)
    this.#target.setAttribute('d', curve + brackets)
    this.group.classList.toggle('stub', stub)
    this.#pill.setAttribute('transform', `translate(${label.x} ${label.y})`)
    if (first && this.group.classList.contains('selected')) this.#sizePill()
  }

  // Measured only when it is shown: measuring each would cost more than drawing it, and an element outside the page, or one that is not displayed, has no size.
  #sizePill(): void {
    if (!this.group.isConnected) return
    const width = this.#pillText.getComputedTextLength() + 18
    this.#pillBox.setAttribute('x', String(-width / 2))
    this.#pillBox.setAttribute('y', '-10')
    this.#pillBox.setAttribute('width', String(width))
    this.#pillBox.setAttribute('height', '19')
    this.#pillBox.setAttribute('rx', '9.5')
    this.#pillText.setAttribute('y', '3.5')
  }
}

function element<Name extends 'g' | 'path' | 'rect' | 'text'>(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS(svgNamespace, name)
}
