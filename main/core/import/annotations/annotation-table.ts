import Papa from 'papaparse'
import { ContractError } from '../../../../shared/contract/index.ts'
import { shownName } from '../shown-name.ts'
import { cleanQuote } from './clean.ts'
import type { Incoming, IncomingDocument, IncomingHighlight, IncomingTag } from './incoming.ts'
import { IncomingIds } from './incoming-ids.ts'

/**
 * Reads the tables that Taguette exports as CSV: its highlights (`id`, `document`, `tag`, `content`; a row a highlight and
 * tag) and its codebook (`tag`, `parent`, `description`). `null` for any other table.
 * @throws {ContractError} `damaged` where a table breaks off within a quoted cell
 */
export function readAnnotationTable(text: string, name: string): Incoming | null {
  const [header, ...rows] = rowsOf(text, name)
  const column = (...names: string[]) =>
    header?.findIndex(cell => names.includes(cell.trim().toLowerCase())) ?? -1
  const columns = {
    id: column('id'),
    document: column('document'),
    tag: column('tag', 'name', 'path'),
    content: column('content'),
  }
  const cells = (row: readonly string[], at: number) => (at < 0 ? '' : (row[at] ?? ''))
  if (columns.document >= 0 && columns.content >= 0) return highlightsOf(rows, columns, cells)
  const description = column('description', 'definition')
  const parent = column('parent')
  if (columns.tag < 0 || (description < 0 && parent < 0)) return null
  const tags = new Map<string, IncomingTag>()
  const ids = new IncomingIds()
  for (const row of rows) {
    const path = cells(row, columns.tag).trim()
    if (path === '') continue
    addTag(tags, ids, path, cells(row, parent).trim(), cells(row, description))
  }
  return { ...nothing, tags: [...tags.values()] }
}

const nothing = {
  ...{
    notebook: null,
    tags: [],
    relations: [],
    documents: [],
    highlights: [],
    links: [],
    notes: [],
    remarks: [],
  },
}

function rowsOf(text: string, name: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  const broken = errors.find(error => error.type === 'Quotes')
  if (!broken) return data
  const row = (broken.row ?? 0) + 1
  throw new ContractError(
    'damaged',
    `${shownName(name)} cannot be taken in: row ${row} has a quotation mark that is not closed. Nothing was changed.`,
  )
}

function addTag(
  tags: Map<string, IncomingTag>,
  ids: IncomingIds,
  path: string,
  parent: string,
  definition: string,
): string {
  const id = ids.of('tag', path)
  const known = tags.get(id)
  const parentId =
    parent === '' ? null : (tags.get(ids.of('tag', parent))?.id ?? addTag(tags, ids, parent, '', ''))
  const own =
    parent !== '' && path.startsWith(parent) ? path.slice(parent.length).replace(/^[.\s/:>-]+/, '') : path
  tags.set(id, {
    ...{
      id,
      parentId: parentId ?? known?.parentId ?? null,
      name: own === '' ? path : own,
      isWord: false,
      colour: null,
    },
    ...{
      definition: definition === '' ? (known?.definition ?? '') : definition,
      createdAt: null,
      updatedAt: null,
    },
  })
  return id
}

function highlightsOf(
  rows: readonly (readonly string[])[],
  columns: Readonly<Record<'id' | 'document' | 'tag' | 'content', number>>,
  cells: (row: readonly string[], at: number) => string,
): Incoming {
  const ids = new IncomingIds()
  const tags = new Map<string, IncomingTag>()
  const documents = new Map<string, IncomingDocument>()
  const highlights = new Map<string, IncomingHighlight & { tagIds: string[] }>()
  for (const row of rows) {
    const [key, title, content] = [columns.id, columns.document, columns.content].map(at =>
      cells(row, at).trim(),
    )
    if (content === undefined || content === '' || title === undefined) continue
    const document = documentOf(documents, ids, title)
    const id = ids.of('highlight', `${title} ${key === '' ? content : key}`)
    const highlight = highlights.get(id) ?? highlightOf(id, document.id, content)
    highlights.set(id, highlight)
    const tag = cells(row, columns.tag).trim()
    if (tag === '') continue
    const tagId = ids.of('tag', tag)
    const unknown = { parentId: null, colour: null, definition: '', createdAt: null, updatedAt: null }
    if (!tags.has(tagId)) tags.set(tagId, { id: tagId, name: tag, isWord: true, ...unknown })
    highlight.tagIds.push(tagId)
  }
  const found = {
    tags: [...tags.values()],
    documents: [...documents.values()],
    highlights: [...highlights.values()],
  }
  return { ...nothing, ...found }
}

function documentOf(
  documents: Map<string, IncomingDocument>,
  ids: IncomingIds,
  title: string,
): IncomingDocument {
  const known = documents.get(title)
  if (known) return known
  const details = { title, author: null, publisher: null, publishedOn: null, language: null, url: null }
  const made = {
    ...{
      id: ids.of('document', `taguette ${title}`),
      sha256: null,
      details,
      isComplete: false,
      text: null,
      files: [],
    },
    ...{ tagIds: [], importedAt: null, updatedAt: null },
  }
  documents.set(title, made)
  return made
}

const highlightOf = (id: string, documentId: string, content: string) => ({
  ...{
    id,
    documentId,
    quote: cleanQuote(content),
    prefix: '',
    suffix: '',
    start: null,
    inCodePoints: false,
    orphaned: false,
  },
  ...{ colour: null, comment: '', tagIds: [], author: null, createdAt: null, updatedAt: null },
})
