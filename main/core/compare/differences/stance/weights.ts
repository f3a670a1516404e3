// Fitted on bench/gold/dev by bench/gold/fit-stances.ts; the constant stands last.

/** In the order of `signNames`. */
export const stanceWeights: readonly number[] = [
  0.46, -0.05, -0.04, -0.18, -0.55, -0.16, 0.03, 0.36, 0.15, 0.7, -0.79, -0.81, -0.16, -0.84, -1.52, -1.69,
  -0.6, -0.02, -0.68, -0.94, 0.42, 0.31, 0.15, 0.98, 0.23, 0.45, 0.23, 1.07, -0.66, -0.53, -0.45, -0.08,
  -0.53, 0.46, -0.08, 1.16,
]

/** How likely a difference must be to be told: what gives about half a false alarm for two reports. */
export const leastLikely = 0.54
