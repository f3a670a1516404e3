// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  2.18, 1.86, 2.53, 1.59, 2.45, 0.06, -0.47, 3.7, 1.21, -0.37, 2.56, -0.34, -1.79, 0.92, 2.89, 3.41, 2.91,
  -5.18,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [1.4, 0.91, -0.16, -0.8, -1.61, 1.23, -3.29, 1.47, 0.43]
