// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.84, 0.61, 2.57, 1.85, 3.24, 0.29, -0.41, 3.94, 1.04, -0.37, 3.1, -0.34, -1.84, 0.36, 2.28, 3.1, 2.67,
  2.37, 1.3, -5.12,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  0.75, 1.12, -0.49, -1.13, -1.31, 0.91, -2.88, 2.4, 2.2, 1.71, 0.83, 0.75, -3.23,
]

export const secondWeights: readonly number[] = [
  -0.55, 0.86, -0.38, -0.84, -0.68, 0.68, -2.52, 2.61, 1.43, 1.22, 0.92, 2.19, -3.07,
]
