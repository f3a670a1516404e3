// Fitted on bench/gold/dev by bench/gold/fit-differences.ts; the constant stands last. From which likelihood on a
// difference is told is what gives about half a false alarm for two reports, over dates, numbers and names together.

/** In the order of `numberEvidence`. */
export const numberWeights: readonly number[] = [
  0.88, -0.08, -0.82, -0.64, 0.22, -0.36, 0.33, 0.68, 0.74, 0.08, 1.24, -0.18, -0.55, 0.75, 0.17, 0, 0.26,
  -0.08, 0, -2.38, -0.24, -1.88, -0.51, -0.55, -0.68, -0.94, -0.3, 0, -0.59, 0.79,
]
export const leastForNumbers = 0.3

/** In the order of `nameEvidence`. */
export const nameWeights: readonly number[] = [
  0.06, -0.23, 1.71, 0, 0.79, -0.87, -0.25, 0.26, 0.98, 0.91, -0.68, 0, -0.71, -0.2, -0.34, 0.71, -1.51,
]
export const leastForNames = 0.45

/** In the order of `dateEvidence`. */
export const dateWeights: readonly number[] = [0.1, 0.28, -0.01, -0.65, -1.01, 0.68, -0.35, 1.24, -0.7]
export const leastForDates = 0.35
