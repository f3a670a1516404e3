import type { EditorView } from 'prosemirror-view'
import type { CanonicalText } from '../../shared/document/index.ts'
import type { Interval } from './highlight-index.ts'
import { guess, withPlace, type KnownPlace } from './known-places.ts'
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
  /** Of one that is long: offsets in it whose place was measured, in order, in pixels below its top. */
  known: readonly KnownPlace[]
}

/** From so many characters on (a dozen screens) a section, which is one paragraph then, is not measured whole. */
const longSection = 20_000
/** By how many characters about where a long section is seen may be missed: a screenful. */
const slack = 2500

interface Group extends Interval {
  readonly element: HTMLElement
  /** Indices of its sections, `[first, end)`. */
  readonly firstSection: number
  readonly endSection: number
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
  readonly #sections: Section[] = []
  readonly #groups: Group[] = []
  readonly #lines = new Map<number, Line>()
  #width = 0
  #height = 0
  // The groups whose sections were read, `[first, last]`.
  #read = { first: 0, last: -1 }

  constructor(view: EditorView, text: CanonicalText, scroller: HTMLElement) {
    this.#view = view
    this.#text = text
    this.#scroller = scroller
    collect(view, text, this.#groups, this.#sections)
    this.refresh()
  }

  /** Reads anew where everything is. Forgets measured lines where the text's width or `force` says that they moved. */
  refresh(force = false): void {
    const width = this.#view.dom.clientWidth
    if (force || width !== this.#width) {
      this.#lines.clear()
      for (const section of this.#sections) section.known = []
    }
    this.#width = width
    this.#height = this.#scroller.scrollHeight
    const offset =
      this.#view.dom.getBoundingClientRect().top -
      this.#scroller.getBoundingClientRect().top +
      this.#scroller.scrollTop
    for (const group of this.#groups) {
      group.top = group.element.offsetTop + offset
      group.height = group.element.offsetHeight
    }
    this.#read = this.#nearGroups()
    this.#groups.forEach((group, index) => this.#placeSections(group, index))
  }

  /** To be called when the pane was scrolled: reads the sections that have come near. */
  scrolled(): void {
    const near = this.#nearGroups()
    if (near.first === this.#read.first && near.last === this.#read.last) return
    this.#read = near
    for (let index = near.first; index <= near.last; index++) this.#placeSections(this.#groups[index]!, index)
  }

  /** Height of all that the pane scrolls, as last read. */
  get height(): number {
    return this.#height
  }

  /**
   * The offsets of the sections that reach into `[top, bottom)`, and of long ones about the part that does; `null` where
   * there is no text.
   */
  within(top: number, bottom: number): Interval | null {
    const first = this.#sections.at(this.#sectionIndexAt(top))
    const last = this.#sections.at(this.#sectionIndexAt(bottom))
    if (!first || !last) return null
    if (isLong(first) || isLong(last)) this.#lookAtWindow()
    const start = isLong(first) ? Math.max(first.start, this.offsetNear(top) - slack) : first.start
    const end = isLong(last) ? Math.min(last.end, this.offsetNear(bottom) + slack) : last.end
    return { start, end }
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
    return section.top + guess(placesOf(section), 'offset', offset)
  }

  /** About which offset stands at `top`; the inverse of `estimate`. */
  offsetNear(top: number): number {
    const section = this.#sections[this.#sectionIndexAt(top)]
    if (!section) return 0
    return Math.round(guess(placesOf(section), 'below', top - section.top))
  }

  #nearGroups(): { first: number; last: number } {
    const { scrollTop, clientHeight } = this.#scroller
    const at = (top: number) => lastAtOrBefore(this.#groups, group => group.top, top)
    return { first: at(scrollTop - clientHeight), last: at(scrollTop + 2 * clientHeight) }
  }

  // Sections near the window are read; of others the browser may not know, and would lay them out to say.
  #placeSections(group: Group, index: number): void {
    const near = index >= this.#read.first && index <= this.#read.last
    const length = Math.max(1, group.end - group.start)
    for (let each = group.firstSection; each < group.endSection; each++) {
      const section = this.#sections[each]!
      if (near) {
        section.top = group.top + section.element.offsetTop
        section.height = section.element.offsetHeight
      } else {
        section.top = group.top + (group.height * (section.start - group.start)) / length
        section.height = (group.height * (section.end - section.start)) / length
      }
    }
  }

  #lineAt(offset: number, near: (top: number) => boolean): Line {
    const section = this.#sectionOf(offset)
    if (!section) return { top: 0, bottom: 0 }
    let line = this.#lines.get(offset)
    if (!line) {
      const endNear = !isLong(section) && (near(section.top) || near(section.top + section.height))
      if (!endNear && !near(this.estimate(offset))) {
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

  // Remembers which characters stand at the edges of the window, where these lie in a long section.
  #lookAtWindow(): void {
    const { top, bottom } = this.#scroller.getBoundingClientRect()
    const text = this.#view.dom.getBoundingClientRect()
    for (const y of [Math.max(top, text.top) + 2, Math.min(bottom, text.bottom) - 2]) {
      const caret = document.caretPositionFromPoint(text.left + text.width / 2, y)
      if (!(caret?.offsetNode instanceof Text) || !this.#view.dom.contains(caret.offsetNode)) continue
      const offset = this.#text.toOffset(this.#view.posAtDOM(caret.offsetNode, caret.offset))
      const section = this.#sectionOf(offset)
      if (!section || !isLong(section)) continue
      section.known = withPlace(section.known, {
        offset,
        below: y - section.element.getBoundingClientRect().top,
      })
    }
  }

  #sectionOf(offset: number): Section | undefined {
    return this.#sections[lastAtOrBefore(this.#sections, section => section.start, offset)]
  }

  #sectionIndexAt(top: number): number {
    return lastAtOrBefore(this.#sections, section => section.top, top)
  }
}

function isLong(section: Section): boolean {
  return section.end - section.start > longSection
}

function placesOf({ start, end, height, known }: Section): readonly KnownPlace[] {
  return [{ offset: start, below: 0 }, ...known, { offset: end, below: height }]
}

// A section without text begins where the one after it does.
function collect(view: EditorView, text: CanonicalText, groups: Group[], sections: Section[]): void {
  view.state.doc.forEach((group, position, groupIndex) => {
    const element = elementAt(view.dom, groupIndex)
    const firstSection = sections.length
    group.forEach((section, offset, index) => {
      const before = position + 1 + offset
      const interval = { start: text.toOffset(before), end: text.toOffset(before + section.nodeSize) }
      sections.push({ element: elementAt(element, index), ...interval, top: 0, height: 0, known: [] })
    })
    const interval = { start: sections[firstSection]!.start, end: sections.at(-1)!.end }
    groups.push({ element, ...interval, firstSection, endSection: sections.length, top: 0, height: 0 })
  })
}

function elementAt(parent: Element, index: number): HTMLElement {
  const element = parent.children[index]
  if (!(element instanceof HTMLElement)) throw new TypeError(`part ${index} of the text is not on the page`)
  return element
}
