// Fitted on bench/gold/dev by bench/gold/fit-stances.ts; the constant stands last.

/** In the order of `signNames`. */
export const stanceWeights: readonly number[] = [
  0.7, 0.02, -0.26, -0.36, -0.47, -0.25, 0.1, 0.21, 0.31, 0.91, -0.8, -1.02, -0.42, -1.35, -1.88, -1.71,
  -0.64, 0.43, -0.66, -1.04, 0.24, 0.17, 0.33, 1.02, 0.15, 0.61, 0.36, 1.58, -1.1, -0.66, -0.28, -0.05, -0.6,
  0.77, -0.29, 1,
]

/** How likely a difference must be to be told: what gives about half a false alarm for two reports. */
export const leastLikely = 0.46
