import { logistic } from '../../main/core/compare/align/score.ts'

/** What is learned from: whether two sentences are partners, or two values a difference, and what speaks for it. */
export interface Example {
  readonly features: readonly number[]
  readonly partner: boolean
}

/** Ridge logistic regression by Newton's method; the constant stands last and is not held back. */
export function fit(examples: readonly Example[], count: number, ridge: number): number[] {
  let weights = Array.from({ length: count + 1 }, () => 0)
  for (let round = 0; round < 12; round += 1) {
    const gradient = weights.map((weight, index) => (index < count ? ridge * weight : 0))
    const hessian = weights.map((_, row) =>
      weights.map((__, at) => (row === at ? (row < count ? ridge : 1e-6) : 0)),
    )
    for (const { features, partner } of examples) {
      const likely = logistic(features, weights)
      const values = [...features, 1]
      const curve = likely * (1 - likely)
      for (let row = 0; row <= count; row += 1) {
        gradient[row]! += (likely - (partner ? 1 : 0)) * values[row]!
        for (let at = 0; at <= count; at += 1) hessian[row]![at]! += curve * values[row]! * values[at]!
      }
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, index) => weight - step[index]!)
  }
  return weights.map(weight => Math.round(weight * 100) / 100)
}

/** Solves `matrix` times x equals `right`, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!])
  for (const [index, pivot] of rows.entries()) {
    for (const [other, row] of rows.entries()) {
      if (other === index) continue
      const factor = row[index]! / pivot[index]!
      for (let at = index; at < row.length; at += 1) row[at]! -= factor * pivot[at]!
    }
  }
  return rows.map((row, index) => row.at(-1)! / row[index]!)
}
