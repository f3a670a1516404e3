// Fitted on bench/gold/dev by bench/gold/fit-differences.ts; the constant stands last. From which likelihood on a
// difference is told is what gives about half a false alarm for two reports, over dates, numbers and names together.

/** In the order of `numberEvidence`. */
export const numberWeights: readonly number[] = [
  0.5, -0.22, -0.6, -0.77, 0.35, -0.41, 0.55, 1.28, 0.14, 0.11, 1.25, -0.4, -0.19, 0.28, 0.2, 0, 0.29, 0.03,
  0, -2.39, 1.6, -0.35, -1.89, -0.44, -0.63, -0.93, -0.63, -0.33, 0, -0.59, 0.76,
]
export const leastForNumbers = 0.4

/** In the order of `nameEvidence`. */
export const nameWeights: readonly number[] = [
  0.97, 0.63, 1.77, 0, 0.97, -0.29, -0.29, 0.04, 0.71, 0.83, -0.31, 0, -0.4, -0.22, -0.67, 0.5, -3.33,
]
export const leastForNames = 0.45

/** In the order of `dateEvidence`. */
export const dateWeights: readonly number[] = [-0.1, 0.23, 0.09, -0.61, -1.16, 1.04, -0.27, 1.61, -0.9]
export const leastForDates = 0.45
