import type { EditorView } from 'prosemirror-view'
import type { CanonicalText } from '../../shared/document/index.ts'
import type { Colour, Highlight as Marked } from '../../shared/model/index.ts'
import type { PaneWindow } from './connectors.ts'
import { HighlightIndex, nextInStack, type Interval } from './highlight-index.ts'
import { HighlightPainter } from './highlight-painter.ts'
import { layered } from './overlaps.ts'
import type { TextGeometry } from './text-geometry.ts'

/** What is picked, as far as a pane cares. */
export interface Picked {
  readonly selectedId: string | null
  /** The ends of the selected link. */
  readonly linkedIds: readonly string[]
  /** The passage of this text that is being linked. */
  readonly linkingFrom: Interval | null
}

/** The passage of a comparison that is looked at, and what in it speaks for that. */
export interface AlignedPassage {
  readonly passage: Interval | null
  readonly shared: readonly Interval[]
  readonly differing: readonly Interval[]
}

/** Where a highlight is being moved to. */
export interface Draft extends Interval {
  readonly id: string
}

const colours: readonly Colour[] = ['amber', 'green', 'blue', 'rose', 'violet']

/** How long a passage that was jumped to stays marked, in milliseconds. */
const flashTime = 1600

/**
 * All that is painted over the text of a pane: its highlights near the window, the picked ones, what was found, and
 * the passage that is selected while the keyboard is elsewhere.
 */
export class TextHighlights {
  readonly #view: EditorView
  readonly #text: CanonicalText
  readonly #geometry: TextGeometry
  readonly #window: () => PaneWindow
  readonly #painter: HighlightPainter
  #index = new HighlightIndex<Marked>([])
  readonly #byId = new Map<string, Marked>()
  #given: readonly Marked[] = []
  #picked: Picked = { selectedId: null, linkedIds: [], linkingFrom: null }
  #draft: Draft | null = null
  #found = new HighlightIndex<Interval>([])
  #shown: Interval | null = null
  #hovered: string | null = null
  #aligned: AlignedPassage = { passage: null, shared: [], differing: [] }
  // From where to where highlights are painted, in pixels of the content.
  #painted: { readonly top: number; readonly bottom: number } | null = null
  #flash: ReturnType<typeof setTimeout> | undefined

  /** `window` says which part of the content is seen. */
  constructor(view: EditorView, text: CanonicalText, geometry: TextGeometry, window: () => PaneWindow) {
    this.#view = view
    this.#text = text
    this.#geometry = geometry
    this.#window = window
    this.#painter = new HighlightPainter((start, end) => this.#range(start, end))
  }

  get index(): HighlightIndex<Marked> {
    return this.#index
  }

  get(id: string): Marked | undefined {
    return this.#byId.get(id)
  }

  get selected(): Marked | null {
    const { selectedId } = this.#picked
    return selectedId === null ? null : (this.#byId.get(selectedId) ?? null)
  }

  /** Where a highlight stands, or is being moved to. */
  standsAt(highlight: Marked): Interval {
    return this.#draft?.id === highlight.id ? this.#draft : highlight
  }

  /** Which highlight of a stack another click or key picks. */
  nextOf(stack: readonly Marked[]): Marked | null {
    return nextInStack(stack, this.#picked.selectedId)
  }

  /** The highlight after or before the selected one, else after or before the caret; `null` where there is none. */
  neighbour(step: 1 | -1, caret: number): Marked | null {
    const { items } = this.#index
    const selected = items.findIndex(each => each.id === this.#picked.selectedId)
    if (selected !== -1) return items[selected + step] ?? null
    const next =
      step > 0 ? items.find(each => each.start >= caret) : items.findLast(each => each.start < caret)
    return next ?? null
  }

  /** Shows these and no others; those that do not fit the text are left out. Told apart by identity. */
  set(highlights: readonly Marked[]): void {
    const { gone, come } = difference(this.#given, highlights)
    this.#given = highlights
    const length = this.#text.text.length
    const shown = come.filter(each => !each.orphaned && each.start < each.end && each.end <= length)
    for (const { id } of gone) this.#byId.delete(id)
    for (const each of shown) this.#byId.set(each.id, each)
    this.#index = this.#index.changed(gone, shown)
    this.#draft = null
    this.paint(true)
  }

  setPicked(picked: Picked): void {
    this.#picked = picked
    this.#paintPicked()
  }

  setDraft(draft: Draft | null): void {
    this.#draft = draft
    this.paint(true)
  }

  /** Marks places that were found, and the one that is shown. */
  setFound(places: readonly Interval[], current: Interval | null): void {
    clearTimeout(this.#flash)
    this.#found = new HighlightIndex(places)
    this.#shown = current
    this.paint(true)
  }

  /** Marks the passage of a comparison that is looked at; with a `passage` of `null`, none. */
  showAligned(aligned: AlignedPassage): void {
    this.#aligned = aligned
    this.#paintAligned()
  }

  /** Marks a passage for a moment, so that the eye finds it. */
  flash(passage: Interval): void {
    clearTimeout(this.#flash)
    this.#flash = setTimeout(() => this.#show(null), flashTime)
    this.#show(passage)
  }

  /** Shades the highlight under the pointer, or (`null`) none. */
  hover(id: string | null): void {
    if (id === this.#hovered) return
    this.#hovered = id
    const highlight = id === null ? undefined : this.#byId.get(id)
    this.#painter.paint('hover', highlight ? [highlight] : [])
    this.#view.dom.classList.toggle('over-highlight', highlight !== undefined)
  }

  /** Shows the selected words, where the browser does not: while the keyboard is elsewhere. */
  showPassage(passage: Interval | null): void {
    this.#painter.paint('passage', passage ? [passage] : [])
  }

  /** Paints what is near the window, if the window has come near to what is not painted yet, or `always`. */
  paint(always: boolean): void {
    const { top, height } = this.#window()
    const before = this.#painted
    const covered =
      before && before.top <= Math.max(0, top - height / 5) && before.bottom >= top + 1.2 * height
    if (covered && !always) return
    // Each change has all of them painted anew, so there are no more than the next frames may need.
    this.#painted = { top: top - 0.6 * height, bottom: top + 1.6 * height }
    const near = this.#geometry.within(this.#painted.top, this.#painted.bottom) ?? { start: 0, end: 0 }
    // Where a highlight is being moved to, the order may differ for a moment.
    const places = this.#index
      .overlapping(near.start, near.end)
      .map(item => ({ ...this.standsAt(item), colour: item.colour }))
      .sort((a, b) => a.start - b.start)
    const { layers, shared } = layered(places)
    const byColour = Map.groupBy(layers, layer => layer.item.colour)
    for (const colour of colours) this.#painter.paint(colour, byColour.get(colour) ?? [])
    this.#painter.paint('overlap', shared)
    this.#painter.paint('found', this.#found.overlapping(near.start, near.end))
    this.#painter.paint('found-current', this.#shown ? [this.#shown] : [])
    this.#paintPicked()
    this.#paintAligned()
  }

  /** Paints everything anew: text was drawn anew, and ranges in it point at nothing. */
  repaint(): void {
    this.#painter.clear()
    this.paint(true)
  }

  destroy(): void {
    clearTimeout(this.#flash)
    this.#painter.clear()
  }

  #paintPicked(): void {
    const { selectedId, linkedIds, linkingFrom } = this.#picked
    const strong = [selectedId, ...linkedIds].flatMap(id => (id === null ? [] : (this.#byId.get(id) ?? [])))
    for (const colour of colours) {
      const passages = strong.filter(each => each.colour === colour).map(each => this.standsAt(each))
      this.#painter.paint(`${colour}-selected`, passages)
    }
    const there = linkingFrom !== null && linkingFrom.end <= this.#text.text.length
    this.#painter.paint('linking', there ? [linkingFrom] : [])
  }

  #paintAligned(): void {
    const length = this.#text.text.length
    const fitting = (places: readonly Interval[]) =>
      places.filter(({ start, end }) => start < end && end <= length)
    const { passage, shared, differing } = this.#aligned
    this.#painter.paint('aligned', fitting(passage ? [passage] : []))
    this.#painter.paint('shared', fitting(shared))
    this.#painter.paint('differing', fitting(differing))
  }

  #show(place: Interval | null): void {
    this.#shown = place
    this.#painter.paint('found-current', place ? [place] : [])
  }

  #range(start: number, end: number): AbstractRange {
    const from = this.#view.domAtPos(this.#text.toPosition(start, 1), 1)
    const to = this.#view.domAtPos(this.#text.toPosition(end, -1), -1)
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  }
}

// A list with one more in it, or with one changed, differs from the one before in a short stretch.
function difference<Item>(
  before: readonly Item[],
  now: readonly Item[],
): { readonly gone: readonly Item[]; readonly come: readonly Item[] } {
  const shorter = Math.min(before.length, now.length)
  let from = 0
  while (from < shorter && before[from] === now[from]) from++
  let kept = 0
  while (kept < shorter - from && before[before.length - 1 - kept] === now[now.length - 1 - kept]) kept++
  return { gone: before.slice(from, before.length - kept), come: now.slice(from, now.length - kept) }
}
