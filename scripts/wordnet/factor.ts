/** A row of a sparse matrix: which columns have values, and these. */
export interface SparseRow {
  readonly columns: Int32Array
  readonly values: Float64Array
}

/**
 * The rows of the best approximation of a sparse square matrix in `wanted` dimensions, each of length 1: the left
 * singular vectors, weighed by the roots of their values, by subspace iteration from a fixed start (Halko, Martinsson
 * and Tropp 2011).
 */
export function factor(rows: readonly SparseRow[], size: number, wanted: number): Float64Array {
  const width = wanted + 12
  let basis = orthonormal(start(size * width), size, width)
  for (let round = 0; round < 6; round += 1)
    basis = orthonormal(times(rows, transposedTimes(rows, basis, size, width), width), size, width)
  // The values along the basis: the lengths of its image; the basis is close to the singular vectors by now.
  const image = transposedTimes(rows, basis, size, width)
  const lengths = Array.from({ length: width }, (_, column) => {
    let sum = 0
    for (let row = 0; row < size; row += 1) sum += image[row * width + column]! ** 2
    return Math.sqrt(sum)
  })
  const order = lengths
    .map((_, column) => column)
    .sort((one, other) => lengths[other]! - lengths[one]!)
    .slice(0, wanted)
  const vectors = new Float64Array(size * wanted)
  for (let row = 0; row < size; row += 1) {
    const own = order.map(column => basis[row * width + column]! * Math.sqrt(lengths[column]!))
    const length = Math.hypot(...own) || 1
    for (const [at, value] of own.entries()) vectors[row * wanted + at] = value / length
  }
  return vectors
}

function start(count: number): Float64Array {
  let state = 12345
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32 - 0.5
  })
}

function times(rows: readonly SparseRow[], right: Float64Array, width: number): Float64Array {
  const product = new Float64Array(rows.length * width)
  for (const [row, { columns, values }] of rows.entries()) {
    for (let at = 0; at < columns.length; at += 1) {
      const [from, value] = [columns[at]! * width, values[at]!]
      for (let step = 0; step < width; step += 1) product[row * width + step]! += value * right[from + step]!
    }
  }
  return product
}

function transposedTimes(
  rows: readonly SparseRow[],
  right: Float64Array,
  size: number,
  width: number,
): Float64Array {
  const product = new Float64Array(size * width)
  for (const [row, { columns, values }] of rows.entries()) {
    for (let at = 0; at < columns.length; at += 1) {
      const [to, value] = [columns[at]! * width, values[at]!]
      for (let step = 0; step < width; step += 1) product[to + step]! += value * right[row * width + step]!
    }
  }
  return product
}

// Gram and Schmidt, twice over for the rounding.
function orthonormal(matrix: Float64Array, size: number, width: number): Float64Array {
  const column = (at: number, to: number) => {
    let sum = 0
    for (let row = 0; row < size; row += 1) sum += matrix[row * width + at]! * matrix[row * width + to]!
    return sum
  }
  for (let at = 0; at < width; at += 1) {
    for (let round = 0; round < 2; round += 1) {
      for (let before = 0; before < at; before += 1) {
        const shared = column(before, at)
        for (let row = 0; row < size; row += 1)
          matrix[row * width + at]! -= shared * matrix[row * width + before]!
      }
    }
    const length = Math.sqrt(column(at, at)) || 1
    for (let row = 0; row < size; row += 1) matrix[row * width + at]! /= length
  }
  return matrix
}
