// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  2.16, 1.8, 2.55, 1.54, 2.44, 0.1, -0.51, 3.7, 1.22, -0.37, 2.72, -0.35, -1.79, 0.95, 2.95, 3.45, 2.94,
  -5.19,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  1.63, 0.94, -0.47, -0.87, -1.66, 0.9, -3.15, 2.51, 3.24, 0.87, -2.74,
]
