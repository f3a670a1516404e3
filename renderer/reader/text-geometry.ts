import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import type { CanonicalText } from '../../shared/document/index.ts'
import type { Interval } from './highlight-index.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'

/** From where to where a passage reaches, in pixels from the top of what the pane scrolls. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

interface Section extends Interval {
  readonly element: HTMLElement
  top: number
  height: number
}

interface Line {
  readonly top: number
  readonly bottom: number
}

/**
 * Where passages stand in a pane. Near the window lines are measured, and remembered relative to their section, so
 * that they hold while text above is laid out and moves everything down. Far from it, where the browser has not laid
 * the text out, places are estimated by their share of the section: measuring there would lay out all that lies between.
 */
export class TextGeometry {
  readonly #view: EditorView
  readonly #text: CanonicalText
  readonly #scroller: HTMLElement
  readonly #sections: Section[]
  readonly #lines = new Map<number, Line>()
  #width = 0
  #height = 0

  constructor(view: EditorView, text: CanonicalText, scroller: HTMLElement) {
    this.#view = view
    this.#text = text
    this.#scroller = scroller
    this.#sections = sectionsOf(view.state.doc, text, view)
    this.refresh()
  }

  /** Reads anew where the sections are. Forgets measured lines where the text's width or `force` says that they moved. */
  refresh(force = false): void {
    const width = this.#view.dom.clientWidth
    if (force || width !== this.#width) this.#lines.clear()
    this.#width = width
    this.#height = this.#scroller.scrollHeight
    const offset =
      this.#view.dom.getBoundingClientRect().top -
      this.#scroller.getBoundingClientRect().top +
      this.#scroller.scrollTop
    for (const section of this.#sections) {
      section.top = section.element.offsetTop + offset
      section.height = section.element.offsetHeight
    }
  }

  /** Height of all that the pane scrolls, as last read. */
  get height(): number {
    return this.#height
  }

  /** The offsets of the sections that reach into `[top, bottom)`; `null` where there is no text. */
  within(top: number, bottom: number): Interval | null {
    const first = this.#sections.at(this.#sectionIndexAt(top))
    const last = this.#sections.at(this.#sectionIndexAt(bottom))
    return first && last ? { start: first.start, end: last.end } : null
  }

  /** Where a passage stands: measured if `near` says that its place is, else estimated. */
  extent(start: number, end: number, near: (top: number) => boolean): Extent {
    const top = this.#lineAt(start, near)
    const bottom = this.#lineAt(Math.max(start, end - 1), near)
    return { top: top.top, bottom: Math.max(top.bottom, bottom.bottom) }
  }

  /** About how far down an offset stands; never lays anything out. */
  estimate(offset: number): number {
    const section = this.#sectionOf(offset)
    if (!section) return 0
    const share = (offset - section.start) / Math.max(1, section.end - section.start)
    return section.top + Math.min(1, Math.max(0, share)) * section.height
  }

  /** About which offset stands at `top`; the inverse of `estimate`. */
  offsetNear(top: number): number {
    const section = this.#sections[this.#sectionIndexAt(top)]
    if (!section) return 0
    const share = (top - section.top) / Math.max(1, section.height)
    return Math.round(section.start + Math.min(1, Math.max(0, share)) * (section.end - section.start))
  }

  #lineAt(offset: number, near: (top: number) => boolean): Line {
    const section = this.#sectionOf(offset)
    if (!section) return { top: 0, bottom: 0 }
    let line = this.#lines.get(offset)
    if (!line) {
      if (!near(section.top) && !near(section.top + section.height) && !near(this.estimate(offset))) {
        const top = this.estimate(offset)
        return { top, bottom: top + 24 }
      }
      const rect = this.characterRect(offset)
      const base = section.element.getBoundingClientRect().top
      line = { top: rect.top - base, bottom: rect.bottom - base }
      this.#lines.set(offset, line)
    }
    return { top: section.top + line.top, bottom: section.top + line.bottom }
  }

  /** Where one character stands, in pixels of the window. Lays out its section. */
  characterRect(offset: number): DOMRect {
    const from = this.#view.domAtPos(this.#text.toPosition(offset, 1), 1)
    const to = this.#view.domAtPos(
      this.#text.toPosition(Math.min(offset + 1, this.#text.text.length), -1),
      -1,
    )
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range.getBoundingClientRect()
  }

  #sectionOf(offset: number): Section | undefined {
    return this.#sections[lastAtOrBefore(this.#sections, section => section.start, offset)]
  }

  #sectionIndexAt(top: number): number {
    return lastAtOrBefore(this.#sections, section => section.top, top)
  }
}

// A section without text begins where the one after it does.
function sectionsOf(doc: Node, text: CanonicalText, view: EditorView): Section[] {
  const sections: Section[] = []
  doc.forEach((node, position, index) => {
    const element = view.dom.children[index]
    if (!(element instanceof HTMLElement)) throw new TypeError(`section ${index} is not on the page`)
    const start = text.toOffset(position)
    sections.push({ element, start, end: text.toOffset(position + node.nodeSize), top: 0, height: 0 })
  })
  return sections
}
