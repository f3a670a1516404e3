import { z } from 'zod'
import { FreeText, Id, Link } from '../model/index.ts'
import { method } from './method.ts'

export const linkMethods = {
  'links.list': method(
    'Links, oldest first; of one highlight, or with an end in one document.',
    z.object({ documentId: Id.optional(), highlightId: Id.optional() }),
    z.object({ links: z.array(Link) }),
  ),
  'links.create': method(
    'Links one highlight to another by a relation. The same two are linked by the same relation only once.',
    z.object({ id: Id.optional(), fromId: Id, toId: Id, relationId: Id, comment: FreeText.optional() }),
    Link,
  ),
  'links.edit': method(
    'Changes the relation or the comment of a link.',
    z.object({ linkId: Id, relationId: Id.optional(), comment: FreeText.optional() }),
    Link,
  ),
  'links.reverse': method('Swaps the two ends of a link.', z.object({ linkId: Id }), Link),
  'links.delete': method(
    'Removes links. The highlights stay.',
    z.object({ linkIds: z.array(Id).min(1) }),
    z.object({ deleted: z.int() }),
  ),
}
