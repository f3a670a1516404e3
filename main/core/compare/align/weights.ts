// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  2.26, 2.61, 2.02, 2.87, 0.98, -0.08, -0.34, 1.28, 0.55, 0.85, 0, 0.41, -2.92, 0.1, -2.7,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [3.14, 1.24, -0.29, -1.41, -0.88, 1.67, 0.86]
