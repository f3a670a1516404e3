// Fitted on bench/gold/dev by bench/gold/fit-weights.ts; the constant stands last.

/** In the order of `featureNames`. */
export const localWeights: readonly number[] = [
  2.15, 1.81, 2.53, 1.56, 2.41, 0.06, -0.47, 3.69, 1.21, -0.34, 2.56, -0.35, -1.79, 0.92, 2.98, 3.43, 2.93,
  -5.19,
]

/** In the order of `contextNames`. */
export const contextWeights: readonly number[] = [1.43, 0.92, -0.18, -0.8, -1.64, 1.14, -3.28, 1.45, 0.47]
