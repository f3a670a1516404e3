import { CodePoints } from '../../../shared/document/index.ts'
import type { Document, Highlight } from '../../../shared/model/index.ts'
import { readText } from '../documents/queries.ts'
import { listLinks } from '../links/queries.ts'
import { byteOrderMark, type Cell, csvList, csvRow } from './csv-table.ts'
import type { ExportWriter } from './export-format.ts'
import { type Passage, PassageReader } from './passages.ts'
import type { Selection } from './selection.ts'

/**
 * Writes highlights and links as tables (RFC 4180, UTF-8): a row a highlight, in the order of the texts, and a row a
 * link that has both its ends among them. docs/exports.md says what the columns are.
 */
export const writeCsv: ExportWriter = ({ db, selection, files, options, report }) => {
  const [highlights, links] = [files[0]!, files[1]!]
  const { documents, notebook } = selection
  const passages = new PassageReader(db, selection)
  const ends = new Map<string, readonly Cell[]>()
  for (const file of files) if (options.bom) file.write(byteOrderMark)
  highlights.write(csvRow(highlightColumns))
  links.write(csvRow(linkColumns))
  for (const [index, document] of documents.entries()) {
    report(index, documents.length, document.title)
    const points = new CodePoints(readText(db, document.versionId))
    const tags = csvList(pathsOf(selection, document.tagIds))
    for (const passage of passages.ofDocument(document)) {
      const { highlight } = passage
      const range = highlight.orphaned
        ? [null, null]
        : [points.fromUnits(highlight.start), points.fromUnits(highlight.end)]
      highlights.write(csvRow(highlightRow(passage, range, tags)))
      ends.set(highlight.id, [highlight.id, document.id, document.title, ...range, highlight.quote])
    }
  }
  for (const link of listLinks(db)) {
    const from = ends.get(link.fromId)
    const to = ends.get(link.toId)
    if (!from || !to) continue
    const { name, directed } = selection.relations.get(link.relationId)!
    const { id, comment, author, createdAt, updatedAt } = link
    links.write(csvRow([id, name, directed, ...from, ...to, comment, author, createdAt, updatedAt]))
  }
  report(documents.length, documents.length, notebook.title)
  return { losses: lossesOf(selection) }
}

const highlightColumns = [
  'highlight_id',
  'document_id',
  'document',
  'document_author',
  'publisher',
  'published',
  'url',
  'document_tags',
  'page',
  'paragraph',
  'start',
  'end',
  'orphaned',
  'quote',
  'comment',
  'tags',
  'colour',
  'links',
  'created_by',
  'created',
  'modified',
]

const linkColumns = [
  'link_id',
  'relation',
  'directed',
  ...['from', 'to'].flatMap(end =>
    ['highlight_id', 'document_id', 'document', 'start', 'end', 'quote'].map(name => `${end}_${name}`),
  ),
  'comment',
  'created_by',
  'created',
  'modified',
]

function highlightRow(passage: Passage, range: readonly Cell[], documentTags: string): Cell[] {
  const { highlight, document, paragraph, pages, tags } = passage
  const { id, orphaned, quote, comment, colour, linkIds, author, createdAt, updatedAt }: Highlight = highlight
  const { title, publisher, publishedOn, url }: Document = document
  return [
    id,
    document.id,
    title,
    document.author,
    publisher,
    publishedOn,
    url,
    documentTags,
    pages && (pages.first === pages.last ? pages.first : `${pages.first}–${pages.last}`),
    paragraph,
    ...range,
    orphaned,
    quote,
    comment,
    csvList(tags.map(tag => tag.path)),
    colour,
    linkIds.length,
    author,
    createdAt,
    updatedAt,
  ]
}

const pathsOf = ({ tags }: Selection, ids: readonly string[]) =>
  [...tags.values()].filter(tag => ids.includes(tag.id)).map(tag => tag.path)

function lossesOf({ notes }: Selection): string[] {
  return [
    'The texts of the documents are not in the tables, only the words that are highlighted.',
    ...(notes.length > 0 ? ['Notes are not in the tables.'] : []),
    'Definitions and colours of tags are not in the tables.',
    'A text that a spreadsheet could run as a formula has an apostrophe before it.',
  ]
}
