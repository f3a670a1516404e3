import type { Job, JobFunction } from '../work/jobs.ts'
import { analyse, type Source } from './analyse.ts'
import { compareAnalysed, type Comparison } from './compare.ts'

/** `b` is `null` where a document is compared with itself. */
export type CompareJob = Job<{ readonly a: Source; readonly b: Source | null }, Comparison>

/** Compares two texts. */
export const compareJob: JobFunction<'compare'> = ({ a, b }, report) => {
  report(0, 3, 'the first report')
  const one = analyse(a)
  report(1, 3, 'the second report')
  const other = b === null ? one : analyse(b)
  report(2, 3, 'their passages')
  return compareAnalysed(one, other)
}
