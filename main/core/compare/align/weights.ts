// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.79, 1.22, 2.27, 1.5, 2.28, 0.58, -0.47, 3.89, 1.46, -0.06, 2.74, -0.17, -1.85, 0.77, 2.43, 2.98, 2.81,
  3.04, -5.27,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  1.8, 1, -0.71, -0.99, -1.45, 0.54, -3.34, 2.52, 3.28, 1.08, -2.51,
]

export const secondWeights: readonly number[] = [
  -0.68, 0.71, -0.43, -0.93, -0.68, 0.36, -2.88, 3.01, 2.65, 0.57, 2.51, -2.56,
]
