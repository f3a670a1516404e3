// Fitted on bench/gold/dev by bench/gold/fit-stances.ts; the constant stands last.

/** In the order of `signNames`. */
export const stanceWeights: readonly number[] = [
  0.71, 0.03, -0.17, -0.34, -0.47, -0.3, 0.07, 0.18, 0.28, 0.79, -0.82, -1.02, -0.4, -1.35, -1.97, -1.87,
  -0.68, 0.42, -0.69, -1.02, 0.27, 0.19, 0.34, 0.97, 0.12, 0.62, 0.48, 1.78, -1.13, -0.73, -0.29, 0.1, -0.62,
  0.77, -0.29, 1.1,
]

/** How likely a difference must be to be told: what gives about half a false alarm for two reports. */
export const leastLikely = 0.46
