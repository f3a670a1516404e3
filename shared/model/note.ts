import { z } from 'zod'
import { Id, Name, Timestamp } from './scalars.ts'

/** ProseMirror JSON. Its shape is refused or accepted by `parseDocument` and `parseNote` of shared/document. */
export const Body = z.looseObject({ type: z.literal('doc') })
export type Body = z.infer<typeof Body>

/** A note without its text. */
export const Note = z.object({
  id: Id,
  title: Name,
  words: z.int(),
  /** The highlights cited, each once, in the order in which the note first cites them. */
  citedIds: z.array(Id),
  author: z.string(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type Note = z.infer<typeof Note>
