// Fitted on bench/gold/dev by bench/gold/fit-differences.ts; the constant stands last. From which likelihood on a
// difference is told is what gives about half a false alarm for two reports, over dates, numbers and names together.

/** In the order of `numberEvidence`. */
export const numberWeights: readonly number[] = [
  0.55, -0.34, -0.76, -0.82, 0.33, -0.63, 0.74, 0.98, 0.76, 0.1, 0.82, -0.24, -0.18, 0.41, 0.11, 0, 0.25,
  0.39, 0, -2.81, 1.81, -0.96, -1.69, -0.51, -0.68, -1.1, -0.68, -0.71, 0, -0.77, 0.91,
]
export const leastForNumbers = 0.4

/** In the order of `nameEvidence`. */
export const nameWeights: readonly number[] = [
  1.3, 0.2, 1.64, 0, 1.07, -0.1, -0.36, 0.2, 0.76, 0.81, -0.2, 0, -0.43, -0.24, -0.63, 0.67, -3.62,
]
export const leastForNames = 0.45

/** In the order of `dateEvidence`. */
export const dateWeights: readonly number[] = [-0.2, -0.03, 0.07, -0.49, -1.09, 1.08, -0.27, 1.52, -0.7]
export const leastForDates = 0.45
