import { z } from 'zod'
import { SearchHit } from '../model/index.ts'
import { method } from './method.ts'

export const searchMethods = {
  'search.query': method(
    'Finds words, "phrases", prefix*, -not and OR in documents (by paragraph), highlights, notes and tags; tag:, document:, kind:, before: and after: narrow it down.',
    z.object({
      query: z.string().max(2000),
      limit: z.int().min(1).max(1000).optional(),
      offset: z.int().min(0).optional(),
    }),
    z.object({ total: z.int(), hits: z.array(SearchHit) }),
  ),
}
