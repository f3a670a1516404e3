import { normalizeText } from '../../../shared/document/index.ts'
import { SearchKind } from '../../../shared/model/index.ts'
import { endsInUnspacedScript, indexedText } from './indexed-text.ts'
import { type Lexeme, lexemesOf } from './query-lexemes.ts'

/** Something that hits must pass (or must not, where `excluded`): any of the values will do. */
export type QueryFilter =
  | { readonly field: 'tag' | 'document'; readonly excluded: boolean; readonly values: readonly string[] }
  | { readonly field: 'kind'; readonly excluded: boolean; readonly values: readonly SearchKind[] }
  | { readonly field: 'before' | 'after'; readonly excluded: boolean; readonly values: readonly string[] }

/** What a query asks for. The two expressions are FTS5's, made of quoted strings only; `null` where there are no words. */
export interface ParsedQuery {
  /** The words wanted, without the words unwanted. */
  readonly wanted: string | null
  /** The words unwanted: any of them. */
  readonly unwanted: string | null
  readonly filters: readonly QueryFilter[]
}

/**
 * Reads a query as a person types it; every text is one.
 *
 * All words must match, in any order. `"a phrase"` matches word for word, and so do words joined without a blank
 * (`e-mail`, `don’t`). `word*` matches what begins so; a word in a script without blanks always does, since its end
 * cannot be seen. `-word` or `NOT word` keeps out. `OR` joins the two things beside it, before all else. `tag:`,
 * `document:`, `kind:`, `before:` and `after:` narrow down, and with `-` keep out; several of `tag:` must all hold,
 * of `document:` and `kind:` one must. `before:` means earlier than the day, month or year begins, `after:` from its
 * beginning on. A value that cannot be is one that nothing has. Anything else is punctuation, and counts for nothing.
 */
export function parseQuery(query: string): ParsedQuery {
  const groups: string[][] = []
  const unwanted = new Set<string>()
  const filters: QueryFilter[] = []
  let last: 'word' | 'filter' | null = null
  let or = false
  for (const lexeme of lexemesOf(normalizeText(query))) {
    if (lexeme.kind === 'or') {
      or = last !== null
      continue
    }
    if (lexeme.kind === 'filter') {
      const filter = filterOf(lexeme)
      addFilter(filters, filter, or && last === 'filter')
      last = 'filter'
    } else {
      const term = termOf(lexeme)
      if (term === null) continue
      if (lexeme.excluded) {
        unwanted.add(term)
        last = null
      } else {
        if (or && last === 'word') groups.at(-1)!.push(term)
        else groups.push([term])
        last = 'word'
      }
    }
    or = false
  }
  return { wanted: expressionOf(groups), unwanted: eitherOf([...unwanted]), filters }
}

/** The words wanted without those unwanted, as one expression of FTS5; `null` where no words are wanted. */
export function matchOf({ wanted, unwanted }: ParsedQuery): string | null {
  return wanted !== null && unwanted !== null ? `(${wanted}) NOT ${unwanted}` : wanted
}

// A string of FTS5 has no syntax inside but its quotes, and `indexedText` leaves no NUL, at which FTS5 stops reading.
function termOf({ text, prefix, phrase }: Extract<Lexeme, { kind: 'word' }>): string | null {
  if (!/[\p{L}\p{N}\p{Co}]/u.test(text)) return null
  const begins = prefix || (!phrase && endsInUnspacedScript(text))
  return `"${indexedText(text).replaceAll('"', ' ')}"${begins ? '*' : ''}`
}

function expressionOf(groups: readonly (readonly string[])[]): string | null {
  const parts = new Set(groups.map(group => eitherOf(group)!))
  return parts.size === 0 ? null : [...parts].join(' AND ')
}

function eitherOf(terms: readonly string[]): string | null {
  const [only] = terms
  if (only === undefined) return null
  return terms.length === 1 ? only : `(${[...new Set(terms)].join(' OR ')})`
}

function filterOf({ field, excluded, value }: Extract<Lexeme, { kind: 'filter' }>): QueryFilter {
  if (field === 'kind') {
    const kind = SearchKind.safeParse(value.toLowerCase())
    return { field, excluded, values: kind.success ? [kind.data] : [] }
  }
  if (field === 'before' || field === 'after') {
    const day = firstDay(value)
    return { field, excluded, values: day === null ? [] : [day] }
  }
  return { field, excluded, values: [value] }
}

function addFilter(filters: QueryFilter[], filter: QueryFilter, or: boolean): void {
  const { field, excluded } = filter
  const joined = or
    ? filters.length - 1
    : singular(field) && !excluded
      ? filters.findIndex(sameAs(filter))
      : -1
  const other = filters[joined]
  if (other && sameAs(filter)(other)) {
    filters[joined] = { field, excluded, values: [...other.values, ...filter.values] } as QueryFilter
  } else {
    filters.push(filter)
  }
}

// A thing has one kind and stands in one document, so that two of them can only be meant as a choice.
const singular = (field: QueryFilter['field']) => field === 'kind' || field === 'document'

const sameAs = (filter: QueryFilter) => (other: QueryFilter) =>
  other.field === filter.field && other.excluded === filter.excluded

/** The day on which a day, month or year (`YYYY[-MM[-DD]]`) begins, or `null` for anything else. */
function firstDay(value: string): string | null {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
