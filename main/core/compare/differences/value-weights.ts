// Fitted on bench/gold/dev by bench/gold/fit-differences.ts; the constant stands last. From which likelihood on a
// difference is told is what gives about half a false alarm for two reports, over dates, numbers and names together.

/** In the order of `numberEvidence`. */
export const numberWeights: readonly number[] = [
  0.75, -0.32, -0.86, -0.9, 0.12, -0.4, -0.06, 0.8, 0.47, 0.07, 1.07, -0.15, -0.45, 0.56, -0.04, 0, 0.26, 0,
  0, -2.57, 1.39, -0.5, -1.72, -0.5, -0.55, -0.73, -0.77, -0.35, 0, -0.49, 1.01,
]
export const leastForNumbers = 0.4

/** In the order of `nameEvidence`. */
export const nameWeights: readonly number[] = [
  0.16, -0.26, 1.77, 0, 0.81, -0.91, -0.23, 0.27, 0.93, 0.84, -0.64, 0, -0.84, -0.2, -0.35, 0.73, -1.59,
]
export const leastForNames = 0.45

/** In the order of `dateEvidence`. */
export const dateWeights: readonly number[] = [-0.13, 0.22, 0.01, -0.41, -0.95, 0.8, -0.36, 1.38, -0.6]
export const leastForDates = 0.45
