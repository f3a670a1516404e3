import { z } from 'zod'
import { Id, Name, SavedSearch } from '../model/index.ts'
import { method } from './method.ts'

const Query = z.string().trim().min(1, 'a saved search needs a query').max(2000)

export const savedSearchMethods = {
  'searches.list': method(
    'The saved searches, by name.',
    z.object({}),
    z.object({ searches: z.array(SavedSearch) }),
  ),
  'searches.create': method(
    'Keeps a query under a name.',
    z.object({ id: Id.optional(), name: Name, query: Query }),
    SavedSearch,
  ),
  'searches.edit': method(
    'Changes the name or the query of a saved search.',
    z.object({ searchId: Id, name: Name.optional(), query: Query.optional() }),
    SavedSearch,
  ),
  'searches.delete': method(
    'Removes a saved search.',
    z.object({ searchId: Id }),
    z.object({ deleted: z.int() }),
  ),
}
