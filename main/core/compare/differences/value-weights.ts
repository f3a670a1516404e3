// Fitted on bench/gold/dev by bench/gold/fit-differences.ts; the constant stands last. From which likelihood on a
// difference is told is what gives about half a false alarm for two reports, over dates, numbers and names together.

/** In the order of `numberEvidence`. */
export const numberWeights: readonly number[] = [
  0.49, 0.32, -0.39, -0.24, -0.13, -0.09, 0.39, 0.5, 0.36, 0.08, 0.63, -0.19, -0.34, 0.38, 0.01, 0, 0.13,
  0.03, 0, -1.55, -0.25, -0.85, -0.1, -0.2, -0.57, -0.73, -0.14, 0, 0.11, 0.31,
]
export const leastForNumbers = 0.35
