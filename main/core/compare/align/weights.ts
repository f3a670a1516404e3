// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.84, 0.63, 2.57, 1.82, 3.27, 0.29, -0.41, 3.94, 1.04, -0.37, 3.1, -0.34, -1.85, 0.35, 2.27, 3.07, 2.71,
  2.39, 1.39, -5.13,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  0.77, 1.11, -0.51, -1.15, -1.32, 0.81, -2.88, 2.48, 2.32, 2.2, 0.85, 0.77, -3.53,
]

export const secondWeights: readonly number[] = [
  -0.57, 0.85, -0.39, -0.86, -0.67, 0.67, -2.49, 2.63, 1.38, 1.76, 0.98, 2.2, -3.34,
]
