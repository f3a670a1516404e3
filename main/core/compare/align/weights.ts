// Fitted on bench/gold/dev by bench/gold/fit-weights.ts, which writes this file; the constant stands last.

/** In the order of `featureNames`. */
export const aloneWeights: readonly number[] = [
  0.74, 0.05, 2.07, 1.72, 4.05, 0.66, -0.44, 6.63, 0.85, 0.04, 1.88, -0.04, -1.62, 0.82, 3.47, 4.37, 3.25,
  1.67, 1.33, -5.05,
]

/** In the order of `featureNames`, then `exclusiveNames`. */
export const localWeights: readonly number[] = [
  -0.44, -0.79, 0.2, -3.98, 1.77, 0.6, -0.43, 6.41, 0.64, -0.38, 1.75, -0.23, -1.63, 1.03, -1.88, -0.41,
  2.92, 1.45, 1.44, -0.39, 1.8, 3.05, 5.76, 6.56, 6.66, -4.9,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  0.88, 0.22, -0.73, -0.82, -0.95, 0.77, -2.99, 2.26, 4.1, 1.43, 0.66, 0.88, -3.59,
]

/** The same, for the second look. */
export const secondWeights: readonly number[] = [
  -0.37, 0.27, -0.97, -0.82, -0.65, 1.14, -2.47, 2.8, 3.27, 0.67, 0.54, 1.93, -3.58,
]
