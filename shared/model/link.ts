import { z } from 'zod'
import { Id, Timestamp } from './scalars.ts'

/** A typed relation between two highlights, of two documents or of one. */
export const Link = z.object({
  id: Id,
  fromId: Id,
  toId: Id,
  relationId: Id,
  comment: z.string(),
  author: z.string(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type Link = z.infer<typeof Link>
