import { z } from 'zod'
import { Colour, FreeText, Highlight, Id, Offset } from '../model/index.ts'
import { method } from './method.ts'

const HighlightIds = z.array(Id).min(1).max(100_000)
const Changed = z.object({ changed: z.int() })

export const highlightMethods = {
  'highlights.list': method(
    'Highlights in the order of their documents and positions; of one document, with one tag, or only orphans.',
    z.object({ documentId: Id.optional(), tagId: Id.optional(), orphaned: z.boolean().optional() }),
    z.object({ highlights: z.array(Highlight) }),
  ),
  'highlights.get': method('One highlight.', z.object({ highlightId: Id }), Highlight),
  'highlights.create': method(
    'Marks the passage [start, end), in UTF-16 code units of the canonical text. Outer blanks are kept as given.',
    z.object({
      id: Id.optional(),
      documentId: Id,
      start: Offset,
      end: Offset,
      colour: Colour.optional(),
      comment: FreeText.optional(),
      tagIds: z.array(Id).max(100).optional(),
    }),
    Highlight,
  ),
  'highlights.move': method(
    'Changes where a highlight starts and ends; for an orphan, gives it a passage again.',
    z.object({ highlightId: Id, start: Offset, end: Offset }),
    Highlight,
  ),
  'highlights.edit': method(
    'Changes colour or comment of highlights.',
    z.object({ highlightIds: HighlightIds, colour: Colour.optional(), comment: FreeText.optional() }),
    Changed,
  ),
  'highlights.delete': method(
    'Removes highlights with their links. Notes that cite them keep the quote.',
    z.object({ highlightIds: HighlightIds }),
    z.object({ deleted: z.int() }),
  ),
  'highlights.tag': method(
    'Gives highlights a tag.',
    z.object({ highlightIds: HighlightIds, tagId: Id }),
    Changed,
  ),
  'highlights.untag': method(
    'Takes a tag from highlights.',
    z.object({ highlightIds: HighlightIds, tagId: Id }),
    Changed,
  ),
}
