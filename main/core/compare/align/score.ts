import { aloneWeights, contextWeights, secondWeights, localWeights } from './weights.ts'

/**
 * How likely two sentences tell the same, from 0 to 1: a logistic regression over their features (`featureNames`), by
 * nothing but these two.
 */
export function scoreAlone(features: readonly number[]): number {
  return logistic(features, aloneWeights)
}

/** The same where it is known how their words meet elsewhere (`featureNames`, then `exclusiveNames`). */
export function localScore(features: readonly number[]): number {
  return logistic(features, localWeights)
}

/** The same once the scores of their neighbours and rivals are known; the features are those of `contextOf`. */
export function contextScore(features: readonly number[]): number {
  return logistic(features, contextWeights)
}

/** Once more. */
export function secondScore(features: readonly number[]): number {
  return logistic(features, secondWeights)
}

/** `weights` has one for each feature, and the constant last. */
export function logistic(features: readonly number[], weights: readonly number[]): number {
  let sum = weights[features.length]!
  for (let index = 0; index < features.length; index += 1) sum += features[index]! * weights[index]!
  return 1 / (1 + Math.exp(-sum))
}

/** The logarithm of the odds, kept within bounds. */
export const logit = (probability: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(bounded / (1 - bounded))
}
