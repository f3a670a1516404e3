import { z } from 'zod'
import { Id, Timestamp } from './scalars.ts'

/** One thing that was done in the notebook, or undone, or done again. */
export const HistoryEntry = z.object({
  id: Id,
  at: Timestamp,
  author: z.string(),
  /** The command's name, `links.create` for example. */
  command: z.string(),
  /** What was done, in words: `Linked “…” contradicts “…”`. */
  what: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  /** `settled` entries can no longer be undone: the sample's own, and what a later change overtook after an undo. */
  state: z.enum(['done', 'undone', 'settled']),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
