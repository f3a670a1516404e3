// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.86, 0.69, 2.54, 1.84, 3.26, 0.28, -0.4, 3.95, 1.02, -0.31, 3.11, -0.42, -1.85, 0.36, 2.25, 2.96, 2.71,
  2.37, 1.38, -5.13,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  0.77, 0.93, -0.64, -0.89, -1.11, 0.96, -2.89, 2.27, 2.08, 2.2, 1.04, 0.77, -3.52,
]

export const secondWeights: readonly number[] = [
  0.99, 0.33, -0.72, -0.34, -0.72, 0.84, -1.78, 1.95, 0.63, 0.97, 0.77, 0.97, -2.16,
]
