/** One line of a bench: a figure of ours beside that of a peer, taken in turn in the same run. */
export interface BenchResult {
  /** What was measured, and on what. */
  readonly measure: string
  readonly unit: string
  readonly ours: number
  /** `null` where there is nothing to compare with. */
  readonly peer: number | null
  readonly peerName: string | null
  /** `ours / peer`; `null` without a peer. */
  readonly ratio: number | null
  /** What is aimed at, such as `ratio <= 2` or `ours <= 150`; `null` where the figure only informs. */
  readonly target: string | null
}

/**
 * The middle value; of an even number, the mean of the middle two.
 * @throws {RangeError} where there are no values
 */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/**
 * The value below which `percent` percent of the values lie, interpolated linearly between neighbours.
 * @throws {RangeError} where there are no values
 */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new RangeError('there are no values to choose from')
  const sorted = values.toSorted((a, b) => a - b)
  const place = ((sorted.length - 1) * percent) / 100
  const low = sorted[Math.floor(place)]!
  return low + (sorted[Math.ceil(place)]! - low) * (place % 1)
}

/** How long something takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Gives one figure, of one run. */
export type Measurement = () => number | Promise<number>

/**
 * Takes a figure of ours and of the peer in turn, so that both see the same weather, after one run of each that does
 * not count. Who goes first changes from round to round.
 * @returns the medians
 */
export async function alternate(
  runs: number,
  ours: Measurement,
  peer: Measurement,
): Promise<{ readonly ours: number; readonly peer: number }> {
  await ours()
  await peer()
  const figures = { ours: [] as number[], peer: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    if (run % 2 === 0) figures.ours.push(await ours())
    figures.peer.push(await peer())
    if (run % 2 === 1) figures.ours.push(await ours())
  }
  return { ours: median(figures.ours), peer: median(figures.peer) }
}

/** Makes a result of two figures. */
export function compared(
  measure: string,
  unit: string,
  figures: { readonly ours: number; readonly peer: number | null },
  peerName: string | null,
  target: string | null,
): BenchResult {
  const { ours, peer } = figures
  return { measure, unit, ours, peer, peerName, ratio: peer === null ? null : ours / peer, target }
}
