import { z } from 'zod'
import { Id, Name, Timestamp } from './scalars.ts'

/** A query that the researcher kept under a name. */
export const SavedSearch = z.object({
  id: Id,
  name: Name,
  query: z.string().min(1).max(2000),
  createdAt: Timestamp,
})
export type SavedSearch = z.infer<typeof SavedSearch>
