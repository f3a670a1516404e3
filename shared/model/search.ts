import { z } from 'zod'
import { Id, Offset } from './scalars.ts'

export const SearchKind = z.enum(['document', 'highlight', 'note', 'tag'])
export type SearchKind = z.infer<typeof SearchKind>

/**
 * A place where the query matches. A `document` hit is a paragraph, with its range in the canonical text
 * (UTF-16 code units); a `highlight` hit has the highlight's range; a `note` or `tag` hit has none.
 */
export const SearchHit = z.object({
  kind: SearchKind,
  documentId: Id.nullable(),
  highlightId: Id.nullable(),
  noteId: Id.nullable(),
  tagId: Id.nullable(),
  start: Offset.nullable(),
  end: Offset.nullable(),
  /** The title of the document or note, or the tag's path. */
  title: z.string(),
  /** Some of the text around the match. */
  snippet: z.string(),
  /** The matches within `snippet`, as `[start, end)` in UTF-16 code units. */
  matches: z.array(z.tuple([z.int(), z.int()])),
})
export type SearchHit = z.infer<typeof SearchHit>
