import { type FoundPassage, type QuoteAnchor, reanchorAll } from '../../../shared/anchor/index.ts'
import type { Job, JobFunction } from '../work/jobs.ts'

/** Finds the passages of one version of a document in a newer one: a result for each anchor, `null` for an orphan. */
export type ReanchorJob = Job<
  { readonly oldText: string; readonly newText: string; readonly anchors: readonly QuoteAnchor[] },
  (FoundPassage | null)[]
>

export const reanchorJob: JobFunction<'reanchor'> = ({ oldText, newText, anchors }) =>
  reanchorAll(oldText, newText, anchors)
