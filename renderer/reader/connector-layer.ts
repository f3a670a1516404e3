import type { Colour, LineStyle } from '../../shared/model/index.ts'
import { curvePath, stubPath, type Bracket, type Connector, type EdgeMark } from './connectors.ts'

/** How a link looks and what it is called. */
export interface ConnectorLook {
  readonly colour: Colour
  readonly line: LineStyle
  /** The relation's name, shown in the pill. */
  readonly label: string
  /** The accessible name: relation and both quotes. */
  readonly name: string
  readonly selected: boolean
}

/** What the layer needs of its surroundings. */
export interface ConnectorLayerEvents {
  readonly look: (linkId: string) => ConnectorLook
  readonly markName: (mark: EdgeMark) => string
  readonly onPick: (linkId: string) => void
  readonly onMark: (mark: EdgeMark) => void
}

/** The space between the two columns of text, in pixels of the layer. */
export interface Gutter {
  readonly left: number
  readonly right: number
  readonly height: number
}

/** How far a label may reach over the gutter, in pixels. */
const margin = 48

const svgNamespace = 'http://www.w3.org/2000/svg'

/**
 * Draws the links into an SVG over both panes, which lets the pointer through everywhere but on the lines. Elements are
 * kept as long as their link is in sight, so that one that has the keyboard keeps it while the text scrolls.
 */
export class ConnectorLayer {
  readonly #svg: SVGSVGElement
  readonly #edges: HTMLElement
  readonly #events: ConnectorLayerEvents
  readonly #drawn = new Map<string, DrawnConnector>()
  readonly #marks = new Map<string, HTMLButtonElement>()

  constructor(svg: SVGSVGElement, edges: HTMLElement, events: ConnectorLayerEvents) {
    this.#svg = svg
    this.#edges = edges
    this.#events = events
  }

  /** Draws these and nothing else. */
  draw(connectors: readonly Connector[], marks: readonly EdgeMark[], gutter: Gutter): void {
    const inner = this.#place(gutter)
    const gone = new Set(this.#drawn.keys())
    let before: SVGGElement | null = null
    for (const connector of connectors) {
      gone.delete(connector.id)
      let drawn = this.#drawn.get(connector.id)
      if (!drawn) {
        drawn = new DrawnConnector(connector.id, this.#events)
        this.#drawn.set(connector.id, drawn)
        // Moving an element that has the keyboard would lose it, so order is only given to new ones.
        this.#svg.insertBefore(drawn.group, before ? before.nextSibling : this.#svg.firstChild)
      }
      drawn.place(connector, inner)
      before = drawn.group
    }
    for (const id of gone) {
      this.#drawn.get(id)!.group.remove()
      this.#drawn.delete(id)
    }
    this.#drawMarks(marks, gutter)
  }

  /** Takes the looks anew: another link is selected, a relation was changed, the language is another. */
  restyle(): void {
    for (const drawn of this.#drawn.values()) drawn.restyle()
    for (const button of this.#marks.values()) delete button.dataset['count']
  }

  clear(): void {
    this.draw([], [], { left: 0, right: 0, height: 0 })
  }

  // The drawing is no wider than the gutter and the labels need, since all of it is painted when a line moves.
  #place(gutter: Gutter): Gutter {
    const width = gutter.right - gutter.left
    this.#svg.style.left = `${gutter.left - margin}px`
    this.#svg.style.width = `${width + 2 * margin}px`
    return { left: margin, right: margin + width, height: gutter.height }
  }

  #drawMarks(marks: readonly EdgeMark[], gutter: Gutter): void {
    const gone = new Set(this.#marks.keys())
    for (const mark of marks) {
      const key = `${mark.side} ${mark.direction}`
      gone.delete(key)
      let button = this.#marks.get(key)
      if (!button) {
        button = document.createElement('button')
        button.type = 'button'
        button.className = 'edge-mark'
        button.dataset['side'] = mark.side
        button.dataset['direction'] = mark.direction < 0 ? 'up' : 'down'
        this.#marks.set(key, button)
        this.#edges.append(button)
      }
      button.onclick = () => this.#events.onMark(mark)
      if (button.dataset['count'] !== String(mark.count)) {
        button.dataset['count'] = String(mark.count)
        button.textContent = `${mark.direction < 0 ? '↑' : '↓'} ${mark.count}`
        const name = this.#events.markName(mark)
        button.setAttribute('aria-label', name)
        button.title = name
      }
      button.style.left = `${mark.side === 'left' ? gutter.left : gutter.right}px`
    }
    for (const key of gone) {
      this.#marks.get(key)!.remove()
      this.#marks.delete(key)
    }
  }
}

class DrawnConnector {
  readonly group = element('g')
  readonly #id: string
  readonly #events: ConnectorLayerEvents
  readonly #target = element('path')
  readonly #curve = element('path')
  readonly #left = element('path')
  readonly #right = element('path')
  readonly #pill = element('g')
  readonly #pillBox = element('rect')
  readonly #pillText = element('text')
  #placed = ''

  constructor(id: string, events: ConnectorLayerEvents) {
    this.#id = id
    this.#events = events
    this.group.setAttribute('class', 'connector')
    this.group.setAttribute('role', 'button')
    this.group.setAttribute('tabindex', '0')
    this.group.setAttribute('data-link', id)
    this.#target.setAttribute('class', 'target')
    this.#curve.setAttribute('class', 'curve')
    this.#left.setAttribute('class', 'bracket')
    this.#right.setAttribute('class', 'bracket')
    this.#pill.setAttribute('class', 'pill')
    this.#pill.append(this.#pillBox, this.#pillText)
    this.group.append(this.#target, this.#curve, this.#left, this.#right, this.#pill)
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

  place(connector: Connector, gutter: Gutter): void {
    const { left, right, away } = connector
    const key = `${left?.top} ${left?.bottom} ${right?.top} ${right?.bottom} ${away} ${gutter.left} ${gutter.right}`
    if (key === this.#placed) return
    const first = this.#placed === ''
    this.#placed = key
    this.#left.setAttribute('d', bracketPath(gutter.left, left))
    this.#right.setAttribute('d', bracketPath(gutter.right, right))
    const reach = Math.min(26, (gutter.right - gutter.left) / 3)
    const curve =
      left && right
        ? curvePath(gutter.left, left.middle, gutter.right, right.middle)
        : left
          ? stubPath(gutter.left, left.middle, reach, away === 0 ? 1 : away)
          : stubPath(gutter.right, right!.middle, -reach, away === 0 ? 1 : away)
    this.#curve.setAttribute('d', curve)
    this.#target.setAttribute(
      'd',
      `${curve}${bracketPath(gutter.left, left)}${bracketPath(gutter.right, right)}`,
    )
    this.group.classList.toggle('stub', !left || !right)
    const middle = left && right ? (left.middle + right.middle) / 2 : (left ?? right)!.middle
    this.#pill.setAttribute(
      'transform',
      `translate(${(gutter.left + gutter.right) / 2} ${Math.round(middle)})`,
    )
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

function bracketPath(x: number, bracket: Bracket | null): string {
  return bracket ? `M${x} ${Math.round(bracket.top)}V${Math.round(bracket.bottom)}` : ''
}
