// Fitted on bench/gold/dev by bench/gold/fit-weights.ts, which writes this file; the constant stands last.

/** In the order of `featureNames`. */
export const aloneWeights: readonly number[] = [
  0.65, -0.08, 2.02, 1.79, 3.89, 0.64, -0.44, 6.48, 0.84, 0.14, 1.89, -0.03, -1.63, 0.82, 3.57, 4.41, 3.22,
  1.71, 1.43, -5.04,
]

/** In the order of `featureNames`, then `exclusiveNames`. */
export const localWeights: readonly number[] = [
  -0.51, -0.91, 0.22, -3.91, 1.61, 0.58, -0.42, 6.25, 0.64, -0.3, 1.75, -0.21, -1.63, 1.05, -1.86, -0.36,
  2.88, 1.5, 1.53, -0.49, 1.8, 2.94, 5.89, 6.6, 6.59, -4.89,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  0.88, 0.24, -0.8, -0.86, -0.88, 0.68, -3.26, 2.41, 3.66, 1.68, 0.76, 0.88, -3.46,
]

/** The same, for the second look. */
export const secondWeights: readonly number[] = [
  -0.52, 0.19, -0.94, -0.88, -0.64, 1.13, -2.64, 3.14, 2.54, 1.14, 0.59, 2.06, -3.57,
]
