// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.79, 1.22, 2.27, 1.5, 2.28, 0.58, -0.47, 3.89, 1.46, -0.06, 2.74, -0.17, -1.85, 0.77, 2.43, 2.98, 2.81,
  3.04, -5.27,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  1.67, 1.01, -0.74, -1.08, -1.43, 0.63, -3.35, 2.31, 1.41, 0.48, 2.85, -2.58,
]

export const secondWeights: readonly number[] = [
  -0.67, 0.63, -0.41, -0.98, -0.65, 0.41, -2.97, 2.88, 1.2, 0.36, 2.73, 2.4, -2.89,
]
