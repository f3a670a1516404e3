// Fitted on bench/gold/dev by bench/gold/fit-stances.ts; the constant stands last.

/** In the order of `signNames`. */
export const stanceWeights: readonly number[] = [
  0.48, -0.04, 0.1, -0.3, -0.7, -0.27, 0.07, 0.49, 0.17, 0.51, -0.87, -0.85, -0.08, -0.77, -1.55, -1.61,
  -0.41, -0.15, -0.54, -1.03, 0.11, 0.3, 0.04, 0.93, 0.18, 0.59, 0.42, 1.29, -0.68, -0.41, -0.6, 0.1, -0.56,
  0.69, -0.1, 1.36,
]

/** How likely a difference must be to be told: what gives about half a false alarm for two reports. */
export const leastLikely = 0.54
