// Fitted on bench/gold/dev by bench/gold/fit-weights.ts, which writes this file; the constant stands last.

/** In the order of `featureNames`. */
export const aloneWeights: readonly number[] = [
  0.7, -0.02, 2.03, 1.76, 4.09, 0.67, -0.45, 6.58, 0.76, -0.02, 1.88, -0.05, -1.62, 0.83, 3.54, 4.47, 3.24,
  1.62, 1.32, -5.04,
]

/** In the order of `featureNames`, then `exclusiveNames`. */
export const localWeights: readonly number[] = [
  -0.48, -0.79, 0.14, -4.13, 1.75, 0.61, -0.43, 6.37, 0.53, -0.48, 1.74, -0.25, -1.62, 1.05, -1.85, -0.45,
  2.9, 1.37, 1.44, -0.42, 1.76, 3.12, 5.98, 6.55, 6.81, -4.89,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  0.88, 0.21, -0.73, -0.83, -1, 0.75, -3.02, 2.32, 3.94, 1.45, 0.71, 0.88, -3.55,
]

/** The same, for the second look. */
export const secondWeights: readonly number[] = [
  -0.42, 0.3, -0.92, -0.8, -0.7, 1.16, -2.44, 2.71, 3.36, 0.64, 0.6, 1.97, -3.62,
]
