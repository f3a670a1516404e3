// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  2.09, 1.83, 2.4, 1.66, 2.01, -0.2, -0.47, 2.95, 1.17, 0.09, 2.65, 0.27, -1.62, 0.96, 3.07, 3.46, 2.87,
  -5.23,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [1.46, 1, -0.31, -1.01, -1.17, 1.29, -2.87, 1.26, 0.51]
