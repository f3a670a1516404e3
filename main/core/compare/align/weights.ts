// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  1.86, 1.39, 2.28, 1.49, 2.25, 0.44, -0.5, 3.82, 1.42, -0.19, 2.73, -0.12, -1.83, 0.99, 2.48, 2.93, 2.84,
  2.27, -5.25,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [
  1.7, 1, -0.68, -0.97, -1.55, 0.69, -3.25, 2.75, 3.2, 0.78, -2.6,
]

export const secondWeights: readonly number[] = [
  -0.89, 0.79, -0.3, -0.92, -0.79, 0.33, -2.81, 3.13, 2.21, 0.86, 2.75, -2.63,
]
