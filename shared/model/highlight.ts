import { z } from 'zod'
import { Colour, Id, Offset, Timestamp } from './scalars.ts'

/**
 * A passage the researcher marked: `[start, end)` of the document's canonical text, in UTF-16 code units.
 * An orphan lost its passage in a newer version of the document: its quote is kept, and `start` and `end`
 * are where it last stood, in a version that is no longer shown.
 */
export const Highlight = z.object({
  id: Id,
  documentId: Id,
  start: Offset,
  end: Offset,
  /** The exact words. */
  quote: z.string(),
  /** Up to 32 characters before and after the quote. */
  prefix: z.string(),
  suffix: z.string(),
  orphaned: z.boolean(),
  colour: Colour,
  /** Markdown; empty where there is none. */
  comment: z.string(),
  tagIds: z.array(Id),
  linkIds: z.array(Id),
  author: z.string(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type Highlight = z.infer<typeof Highlight>
