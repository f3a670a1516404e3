// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  3.3, 3.67, 3.04, 3.75, 1.81, -0.63, -0.27, 2.24, 1.23, 1.51, 0, 0.67, -1.28, 0.21, -3.72,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [2.5, 1.8, 0.02, -0.7, -1.18, 1.45, 0.22]
