/** What may keep a query from finding anything: a filter that there is none of, or a kind. */
export interface QueryHint {
  readonly hint: 'filter' | 'kind'
  readonly what: string
}

const fields = ['tag', 'document', 'kind', 'before', 'after']
const kinds = ['document', 'highlight', 'note', 'tag']

/** What in a query looks like a filter and is none; `null` where all is well. Addresses are not meant as filters. */
export function hintOf(query: string): QueryHint | null {
  for (const [, field = '', value = ''] of query.matchAll(/(?:^|\s)-?(\p{L}+):(?!\/)("[^"]*"|\S+)/gu)) {
    if (!fields.includes(field.toLowerCase())) return { hint: 'filter', what: field }
    const kind = value.replaceAll('"', '').toLowerCase()
    if (field.toLowerCase() === 'kind' && !kinds.includes(kind)) return { hint: 'kind', what: kind }
  }
  return null
}
