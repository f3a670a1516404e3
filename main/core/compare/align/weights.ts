// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.68, 0.52, 2.46, 1.72, 3.71, 0.27, -0.44, 3.94, 1.3, -0.43, 3.15, -0.28, -1.82, 0.54, 1.85, 3.23, 2.83,
  2.38, 1.25, -5.08,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  1.54, 1.13, -0.65, -1.23, -1.2, 0.76, -2.92, 2.52, 2, 1.74, 1.01, -3.15,
]

export const secondWeights: readonly number[] = [
  -0.63, 0.94, -0.4, -0.91, -0.66, 0.6, -2.39, 2.64, 1.01, 1.62, 0.99, 2.23, -3.08,
]
