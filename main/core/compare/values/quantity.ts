/** How a number is meant: as it stands, about, a little under, as the least, as the most. */
export type Precision = 'exact' | 'about' | 'under' | 'least' | 'most'

/** A number in a text with what it counts. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** The first of its words in the sentence, and the one after its last. */
  readonly from: number
  readonly to: number
  /** In the measure's own unit where there is one: metres, kilograms, seconds, per cent. */
  readonly value: number
  readonly measure: string | null
  readonly kind: 'count' | 'ordinal' | 'score' | 'age'
  readonly precision: Precision
  /** The least and the most that it can be as it is told, in the unit of `value`. */
  readonly low: number
  readonly high: number
  /** Stems of the words that follow and say what is counted, nearest first. */
  readonly heads: readonly string[]
  /** Stems of the words that say something on either side of it, nearest first. */
  readonly around: readonly string[]
  /** The value as written, before its unit was applied: to compare digits. */
  readonly written: number
}

/** A number as far as its own words tell. */
export interface ReadNumber {
  readonly value: number
  readonly kind: Quantity['kind']
  readonly measure: string | null
  /** The place of the word after its last. */
  readonly next: number
  /** “a third of”, “half a million”: hardly ever meant to the last digit. */
  readonly vague?: boolean
  /** “dozens”, “hundreds”: from the one up to the other. */
  readonly between?: readonly [low: number, high: number]
}
