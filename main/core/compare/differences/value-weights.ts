// Fitted on bench/gold/dev by bench/gold/fit-differences.ts; the constant stands last. From which likelihood on a
// difference is told is what gives about half a false alarm for two reports, over dates, numbers and names together.

/** In the order of `numberEvidence`. */
export const numberWeights: readonly number[] = [
  0.64, 0.26, -0.74, -0.61, -0.12, -0.14, 0.54, 0.67, 0.51, 0.17, 1.17, -0.47, -0.51, 0.83, 0.13, 0, 0.32,
  0.17, 0, -2.38, -0.1, -1.47, -0.45, -0.41, -0.63, -1.41, -0.45, 0, -0.08, 0.64,
]
export const leastForNumbers = 0.3

/** In the order of `nameEvidence`. */
export const nameWeights: readonly number[] = [
  0.49, -0.29, 1.66, 0, 0.55, -0.75, -0.32, 0.33, 0.68, 1.1, -0.94, 0, 0, -0.13, -1.08, 0.96, -1.84,
]
export const leastForNames = 0.4
