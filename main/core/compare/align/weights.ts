// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.79, 1.22, 2.27, 1.5, 2.28, 0.58, -0.47, 3.89, 1.46, -0.06, 2.74, -0.17, -1.85, 0.77, 2.43, 2.98, 2.81,
  3.04, -5.27,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  1.73, 1.03, -0.74, -1, -1.46, 0.58, -3.24, 2.29, 2.3, 1.1, 1.28, -2.76,
]

export const secondWeights: readonly number[] = [
  -0.73, 0.64, -0.46, -0.93, -0.69, 0.43, -2.98, 2.98, 1.82, 0.87, 1.12, 2.51, -2.95,
]
