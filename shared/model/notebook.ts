import { z } from 'zod'
import { Id, Timestamp } from './scalars.ts'

export const NotebookInfo = z.object({
  id: Id,
  title: z.string(),
  /** The file's name without its folder. */
  fileName: z.string(),
  /** True where nothing can be changed; `problem` then says why, in a sentence. */
  readOnly: z.boolean(),
  problem: z.string().nullable(),
  sample: z.boolean(),
  createdAt: Timestamp,
  counts: z.object({
    documents: z.int(),
    highlights: z.int(),
    orphans: z.int(),
    tags: z.int(),
    links: z.int(),
    notes: z.int(),
  }),
})
export type NotebookInfo = z.infer<typeof NotebookInfo>
