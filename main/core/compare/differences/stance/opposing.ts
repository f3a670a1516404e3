import type { DifferenceType } from '../../../../../shared/model/index.ts'
import type { Span } from '../difference.ts'

/** Ways in which two sentences may take opposite stands. */
export const kinds = [
  // Up and down; called off and going on.
  'movement',
  'called off',
  // Sides of a line of opposites.
  'opposites',
  // What one negates stands in the other; or in the same clause something that both share.
  'negated',
  'clause',
  // Left open or denied against told; nobody knows against told; denied against granted.
  'open',
  'denied',
  'blank',
  'granted',
] as const
export type Kind = (typeof kinds)[number]

/** Something on which two sentences may take opposite stands: to be judged by what surrounds it. */
export interface Opposing {
  readonly kind: Kind
  readonly type: DifferenceType
  readonly a: Place
  readonly b: Place
  /** How surely the two words are of one thing, from 0 to 1. */
  readonly like: number
  /** Whether this is told in a phrase, which is surer than a word. */
  readonly phrase: boolean
  /** Of opposites: which line of them, and the side that each takes. */
  readonly axis?: number
  readonly sides?: readonly [a: number, b: number]
}

/** Where a stand is told: its span, and the places of the words, `to` exclusive, that the clause is looked at around. */
export interface Place extends Span {
  readonly from: number
  readonly to: number
}

/** The same seen from the other report. */
export const turned = (found: Opposing): Opposing => ({ ...found, a: found.b, b: found.a })
