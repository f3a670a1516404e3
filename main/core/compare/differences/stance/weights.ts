// Fitted on bench/gold/dev by bench/gold/fit-stances.ts; the constant stands last.

/** In the order of `signNames`. */
export const stanceWeights: readonly number[] = [
  0.49, -0.04, 0.04, -0.37, -0.65, -0.22, -0.03, 0.6, 0.17, 0.58, -0.92, -0.62, -0.2, -0.79, -1.52, -1.69,
  -0.37, -0.18, -0.54, -1.09, 0.13, 0.29, 0.02, 0.95, 0.12, 0.68, 0.44, 1.26, -0.64, -0.41, -0.56, 0.1, -0.61,
  0.58, -0.09, 1.38,
]

/** How likely a difference must be to be told: what gives about half a false alarm for two reports. */
export const leastLikely = 0.54
