import { z } from 'zod'
import { Colour, Id, Name, Timestamp } from './scalars.ts'

/** A label in a hierarchy. Two tags under the same parent never share a name (letter case aside). */
export const Tag = z.object({
  id: Id,
  parentId: Id.nullable(),
  name: Name,
  /** The names from the root down to this tag, joined by `/`. */
  path: z.string(),
  colour: Colour,
  definition: z.string(),
  /** How many highlights and how many documents carry this tag itself; tags below it are not counted. */
  highlightCount: z.int(),
  documentCount: z.int(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type Tag = z.infer<typeof Tag>
