// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.84, 0.63, 2.57, 1.82, 3.27, 0.29, -0.41, 3.94, 1.04, -0.37, 3.1, -0.34, -1.85, 0.35, 2.27, 3.07, 2.71,
  2.39, 1.39, -5.13,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  0.75, 1.02, -0.62, -0.87, -1.07, 1.03, -2.79, 2.23, 2.15, 2.15, 0.99, 0.75, -3.59,
]

export const secondWeights: readonly number[] = [
  0.91, 0.36, -0.7, -0.34, -0.76, 0.89, -1.8, 2.11, 0.53, 1.02, 0.77, 0.98, -2.26,
]
