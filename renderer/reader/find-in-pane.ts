import { findPlaces, placeNear } from './find-places.ts'
import type { Interval } from './highlight-index.ts'
import type { PanePair } from './pane-pair.ts'
import type { TextPane } from './text-pane.ts'
import type { FindResult } from './types.ts'

/** The places of some words in one pane: marked, counted, and gone through one by one. */
export class FindInPane {
  readonly #pair: PanePair
  readonly #pane: TextPane
  readonly #places: readonly Interval[]
  #index: number

  constructor(pair: PanePair, pane: TextPane, query: string) {
    this.#pair = pair
    this.#pane = pane
    this.#places = findPlaces(pane.text.text, query)
    this.#index = placeNear(this.#places, pane.readingOffset())
    this.#show()
  }

  get result(): FindResult {
    return { count: this.#places.length, index: this.#index }
  }

  /** Goes to the next or previous place; from the last to the first. */
  go(step: 1 | -1): FindResult {
    const { length } = this.#places
    if (length > 0) this.#index = (this.#index + step + length) % length
    this.#show()
    return this.result
  }

  clear(): void {
    this.#pane.highlights.setFound([], null)
  }

  /** Selects the words of the place that is shown, so that something can be done with them. */
  select(): void {
    const place = this.#places[this.#index]
    if (place) this.#pane.selectPassage(place)
  }

  #show(): void {
    const place = this.#places[this.#index]
    this.#pane.highlights.setFound(this.#places, place ?? null)
    if (!place) return
    this.#pane.placeCaret(place.start)
    this.#pair.reveal(this.#pane.side, place)
  }
}
