import type { EventName } from '../../../shared/contract/index.ts'

/** A table whose changes are recorded in history. Everything else in the file is content or derived. */
export interface TrackedTable {
  readonly key: readonly string[]
  readonly columns: readonly string[]
  /** The event that tells windows of a change, and the key column whose value it carries. */
  readonly event: EventName
  readonly eventKey: string
}

const named = (event: EventName, ...columns: string[]): TrackedTable => ({
  key: ['id'],
  columns,
  event,
  eventKey: 'id',
})

/** In the order in which rows can be inserted, each table after those it refers to. */
export const trackedTables = {
  notebook: named('notebook.changed', 'title', 'sample', 'created_at'),
  documents: named(
    'documents.changed',
    'version_id',
    'title',
    'author',
    'publisher',
    'published_on',
    'language',
    'url',
    'bibliography',
    'imported_at',
    'updated_at',
  ),
  tags: named('tags.changed', 'parent_id', 'name', 'colour', 'definition', 'created_at', 'updated_at'),
  document_tags: {
    key: ['document_id', 'tag_id'],
    columns: [],
    event: 'documents.changed',
    eventKey: 'document_id',
  },
  highlights: named(
    'highlights.changed',
    'document_id',
    'start',
    'end',
    'quote',
    'prefix',
    'suffix',
    'orphaned',
    'colour',
    'comment',
    'author',
    'created_at',
    'updated_at',
  ),
  highlight_tags: {
    key: ['highlight_id', 'tag_id'],
    columns: [],
    event: 'highlights.changed',
    eventKey: 'highlight_id',
  },
  relations: named('relations.changed', 'name', 'directed', 'colour', 'line', 'created_at'),
  links: named(
    'links.changed',
    'from_id',
    'to_id',
    'relation_id',
    'comment',
    'author',
    'created_at',
    'updated_at',
  ),
  notes: named('notes.changed', 'title', 'body', 'words', 'author', 'created_at', 'updated_at'),
  searches: named('searches.changed', 'name', 'query', 'created_at'),
  suggestions: named(
    'suggestions.changed',
    'kind',
    'a_id',
    'b_id',
    'a_start',
    'a_end',
    'a_text',
    'b_start',
    'b_end',
    'b_text',
    'state',
    'link_id',
    'author',
    'created_at',
  ),
} satisfies Record<string, TrackedTable>

export type TrackedName = keyof typeof trackedTables
