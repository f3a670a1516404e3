// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  3.32, 3.71, 3.05, 3.81, 1.75, -0.57, -0.25, 2.26, 1.16, 1.42, 0, 0.68, -1.29, 0.21, -3.77,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [2.53, 1.66, 0.09, -1.23, -0.6, 1.28, 0.36]
