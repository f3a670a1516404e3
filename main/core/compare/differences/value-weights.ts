// Fitted on bench/gold/dev by bench/gold/fit-differences.ts; the constant stands last. From which likelihood on a
// difference is told is what gives about half a false alarm for two reports, over dates, numbers and names together.

/** In the order of `numberEvidence`. */
export const numberWeights: readonly number[] = [
  0.77, -0.04, -0.78, -0.58, 0.27, -0.35, 0.37, 0.68, 0.64, 0.1, 1.24, -0.16, -0.51, 0.78, 0.23, 0, 0.29,
  -0.07, 0, -2.4, -0.2, -1.83, -0.51, -0.54, -0.66, -1.3, -0.32, 0, -0.37, 0.78,
]
export const leastForNumbers = 0.3

/** In the order of `nameEvidence`. */
export const nameWeights: readonly number[] = [
  0.06, -0.24, 1.7, 0, 0.79, -0.86, -0.22, 0.28, 0.78, 0.89, -0.66, 0, -0.73, -0.2, -0.33, 0.7, -1.44,
]
export const leastForNames = 0.45
