import type { SearchHit } from '../../../shared/model/index.ts'
import type { HandlersOf } from '../context.ts'
import type { Database } from '../db/database.ts'
import { conditionsOf } from './filters.ts'
import { matchOf, parseQuery } from './parse-query.ts'
import {
  findRows,
  type FoundRow,
  listThings,
  readDocumentTitle,
  readNoteTitle,
  readPlace,
} from './queries.ts'
import { readMarked, snippetOf } from './snippet.ts'
import { readTagPath } from './sources.ts'

const usualLimit = 20

export const searchHandlers = {
  'search.query': ({ query, limit = usualLimit, offset = 0 }, { db }) => search(db, query, { limit, offset }),
} satisfies HandlersOf<'search'>

/**
 * Answers a query as `parseQuery` reads it. With words, the hits are the paragraphs, highlights, notes and tags that
 * match, best first; without, the things that pass its filters. An empty query finds nothing. The total is exact.
 */
export function search(
  db: Database,
  query: string,
  page: { readonly limit: number; readonly offset: number },
): { total: number; hits: SearchHit[] } {
  const parsed = parseQuery(query)
  const conditions = conditionsOf(db, parsed.filters)
  const match = matchOf(parsed)
  if (match !== null) {
    const { total, rows } = findRows(db, match, conditions, page)
    return { total, hits: rows.map(row => hitOf(db, row)) }
  }
  if (conditions.length === 0 && parsed.unwanted === null) return { total: 0, hits: [] }
  const { total, rows } = listThings(db, parsed.unwanted, conditions, page)
  return { total, hits: rows.map(row => hitOf(db, row)) }
}

function hitOf(db: Database, { kind, ownerId, documentId, start, end, marked }: FoundRow): SearchHit {
  const text = readMarked(marked)
  const shown = snippetOf(text)
  const none = { documentId: null, highlightId: null, noteId: null, tagId: null, start: null, end: null }
  switch (kind) {
    case 'document': {
      const [match = [0, end! - start!]] = text.matches
      const range = { start: start! + match[0], end: start! + match[1] }
      return { ...none, kind, documentId, ...range, title: readDocumentTitle(db, ownerId)!, ...shown }
    }
    case 'highlight': {
      const place = readPlace(db, ownerId)!
      const range = place.orphaned === 1 ? {} : { start: place.start, end: place.end }
      return {
        ...none,
        kind,
        documentId,
        highlightId: ownerId,
        ...range,
        title: readDocumentTitle(db, documentId!)!,
        ...shown,
      }
    }
    case 'note':
      return { ...none, kind, noteId: ownerId, title: readNoteTitle(db, ownerId)!, ...shown }
    case 'tag':
      return { ...none, kind, tagId: ownerId, title: readTagPath(db, ownerId)!, ...shown }
  }
}
