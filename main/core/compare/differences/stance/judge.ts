import { logistic } from '../../align/score.ts'
import { stanceOf } from '../../lexicon/stance.ts'
import type { AlignedPair, Difference } from '../difference.ts'
import { opposingStands } from './collect.ts'
import { groundOf } from './ground.ts'
import type { Kind, Opposing } from './opposing.ts'
import { signsOf } from './signs.ts'
import { standOf } from './stand.ts'
import { leastLikely, stanceWeights } from './weights.ts'

/** A difference of direction, negation or certainty, and how it was told. */
export interface StanceDifference extends Difference {
  readonly kind: Kind
}

/** The likeliest of all that two sentences may be opposed on, where it is likely enough: at most one. English and others that `stanceOf` knows. */
export function findStanceDifferences(pair: AlignedPair, textA: string, textB: string): StanceDifference[] {
  let best: Opposing | null = null
  let most = leastLikely
  for (const { opposing, signs } of weighedStands(pair, textA, textB)) {
    const likely = logistic(signs, stanceWeights)
    if (likely < most) continue
    best = opposing
    most = likely
  }
  if (best === null) return []
  const { kind, type, a, b } = best
  return [{ kind, type, a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end } }]
}

/** All that two sentences may be opposed on, with the signs of each, in the order of `signNames`. */
export function weighedStands(
  pair: AlignedPair,
  textA: string,
  textB: string,
): { readonly opposing: Opposing; readonly signs: readonly number[] }[] {
  const stance = stanceOf(pair.a.language)
  if (!stance) return []
  const [a, b] = [standOf(pair.a, textA, stance), standOf(pair.b, textB, stance)]
  const all = opposingStands(pair, a, b)
  if (all.length === 0) return []
  const ground = groundOf(pair, a, b)
  return all.map(opposing => ({ opposing, signs: signsOf(ground, all, opposing) }))
}
