import type { Database, SqlValue } from '../db/database.ts'
import { listTags } from '../tags/queries.ts'
import type { QueryFilter } from './parse-query.ts'

/** A condition on `e` (a row with `kind` and `owner_id`) in SQL, with the values that it binds. */
export interface Condition {
  readonly sql: string
  readonly params: Readonly<Record<string, SqlValue>>
}

// SQLite folds ASCII alone: titles with other letters are all looked at.
const titles = `
  SELECT id, title FROM documents
  WHERE instr(lower(title), $value) > 0 OR substr(id, 1, length($value)) = $value OR title GLOB '*[^ -~]*'`

// What each filter lets through, by id. A note passes for the highlights that it cites. `$value` is one value, or
// ids as a JSON array; the name is made unique below.
const owners = {
  tag: `
    SELECT document_id FROM document_tags WHERE tag_id IN (SELECT value FROM json_each($value))
    UNION ALL SELECT highlight_id FROM highlight_tags WHERE tag_id IN (SELECT value FROM json_each($value))
    UNION ALL SELECT c.note_id FROM highlight_tags t JOIN citations c ON c.highlight_id = t.highlight_id
      WHERE t.tag_id IN (SELECT value FROM json_each($value))
    UNION ALL SELECT value FROM json_each($value)`,
  document: `
    SELECT value FROM json_each($value)
    UNION ALL SELECT id FROM highlights WHERE document_id IN (SELECT value FROM json_each($value))
    UNION ALL SELECT c.note_id FROM highlights h JOIN citations c ON c.highlight_id = h.id
      WHERE h.document_id IN (SELECT value FROM json_each($value))`,
} as const

// A report without a month or day counts from the beginning of its year or month; as text, what follows a day makes it
// neither earlier nor so late as the next.
const dates = `
  SELECT id, coalesce(published_on, imported_at) || '-01-01' AS day FROM documents
  UNION ALL SELECT id, created_at FROM highlights
  UNION ALL SELECT id, created_at FROM notes
  UNION ALL SELECT id, created_at FROM tags`

/** What the filters of a query ask of a row; all must hold. Names of tags and titles are looked up here. */
export function conditionsOf(db: Database, filters: readonly QueryFilter[]): Condition[] {
  return filters.map((filter, index) => {
    const name = `value${index}`
    const { sql, value } = conditionOf(db, filter)
    const condition = filter.excluded ? `NOT (${sql})` : sql
    return { sql: condition.replaceAll('$value', `$${name}`), params: { [name]: value } }
  })
}

function conditionOf(db: Database, { field, values }: QueryFilter): { sql: string; value: string } {
  switch (field) {
    case 'kind':
      return { sql: 'e.kind IN (SELECT value FROM json_each($value))', value: JSON.stringify(values) }
    case 'tag':
      return { sql: `e.owner_id IN (${owners.tag})`, value: JSON.stringify(tagsNamed(db, values)) }
    case 'document':
      return { sql: `e.owner_id IN (${owners.document})`, value: JSON.stringify(documentsNamed(db, values)) }
    // Of several moments joined by OR the widest holds. None, where the value is no date, lets nothing through.
    case 'before':
      return {
        sql: `e.owner_id IN (SELECT id FROM (${dates}) WHERE day < $value)`,
        value: values.toSorted().at(-1) ?? '',
      }
    case 'after':
      return {
        sql: `e.owner_id IN (SELECT id FROM (${dates}) WHERE day >= $value)`,
        value: values.toSorted()[0] ?? '~',
      }
  }
}

/** The tags of these names or paths, letter case aside, with those below them. */
function tagsNamed(db: Database, names: readonly string[]): string[] {
  const wanted = new Set(names.map(name => name.toLowerCase()))
  const tags = listTags(db)
  const ids = new Set<string>()
  const parents = new Map(tags.map(tag => [tag.id, tag.parentId]))
  for (const tag of tags)
    if (wanted.has(tag.name.toLowerCase()) || wanted.has(tag.path.toLowerCase())) ids.add(tag.id)
  for (const { id } of tags) {
    const line = [id]
    for (let above = parents.get(id) ?? null; above !== null; above = parents.get(above) ?? null)
      line.push(above)
    if (line.some(above => ids.has(above))) ids.add(id)
  }
  return [...ids]
}

/** The documents with any of these in their titles (letter case and accents aside) or at the start of their ids. */
function documentsNamed(db: Database, values: readonly string[]): string[] {
  const ids = new Set<string>()
  for (const value of values.map(fold)) {
    for (const { id, title } of db.all<{ id: string; title: string }>(titles, { value })) {
      if (fold(title).includes(value) || (value.length >= shortestId && id.startsWith(value))) ids.add(id)
    }
  }
  return [...ids]
}

/** How much of an id must be given, so that a year or a number is not taken for one. */
const shortestId = 4

const fold = (text: string) =>
  // oxlint-disable-next-line no-control-regex
  (/^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Mn}/gu, '')).toLowerCase()
