import type { QuoteAnchor } from '../../../../shared/anchor/index.ts'
import { canonicalText, countWords } from '../../../../shared/document/index.ts'
import type { Body } from '../../../../shared/model/index.ts'
import type { Database } from '../../db/database.ts'
import { readHighlight } from '../../highlights/queries.ts'
import { shorten } from '../../history/sentences.ts'
import { newId } from '../../ids.ts'
import { listTags } from '../../tags/queries.ts'
import type { Report } from '../../work/jobs.ts'
import type { HighlightInFile, LinkInFile, NoteInFile, RelationInFile } from '../notebook-json.ts'
import type { DocumentsHere, TakeIn } from '../take-in.ts'
import { cleanAuthor, cleanName, cleanText } from './clean.ts'
import type { Incoming, IncomingHighlight, IncomingLink, IncomingNote, IncomingRelation } from './incoming.ts'
import { DocumentSettler, type SettledDocument } from './settle-documents.ts'
import { settleTags } from './settle-tags.ts'

interface Circumstances {
  readonly db: Database
  /** The moment and the author of what does not say when and by whom it was made. */
  readonly at: string
  readonly author: string
  /** The file's name, which stands for the title of a report that has none. */
  readonly fileName: string
  readonly report: Report
}

/**
 * Settles where in a notebook the contents of a file belong: which documents they are of, where in these the passages
 * stand, which tags they carry. Only reads the notebook.
 */
export async function settle(incoming: Incoming, around: Circumstances): Promise<TakeIn> {
  const { db, at, author, report } = around
  const { tags, ids: tagIds } = settleTags(incoming.tags, listTags(db), at)
  const tagsOf = (ids: readonly string[]) => [...new Set(ids.flatMap(id => tagIds.get(id) ?? []))]
  const settled = await settleDocuments(incoming, around)
  const here: DocumentsHere = new Map()
  const remarks = [...incoming.remarks]
  const skipped: string[] = []
  const highlights: HighlightInFile[] = []
  for (const [index, { document, tagIds: documentTags, highlights: own }] of settled.entries()) {
    report(index, settled.length, document.added?.title ?? '')
    remarks.push(...document.remarks)
    if (document.skipped !== null) skipped.push(document.skipped)
    if (document.added === null)
      here.set(document.id, new Set([...(here.get(document.id) ?? []), ...tagsOf(documentTags)]))
    for (const highlight of own) {
      const place = document.places.get(highlight.id) ?? null
      highlights.push(
        highlightInFile(highlight, document.id, place, tagsOf(highlight.tagIds), { at, author }),
      )
    }
  }
  const quotes = new Map(highlights.map(({ id, quote }) => [id, quote]))
  const quoteOf = (id: string) => quotes.get(id) ?? readHighlight(db, id)?.quote ?? null
  const links = incoming.links.filter(({ fromId, toId }) => {
    const isWhole = fromId !== toId && quoteOf(fromId) !== null && quoteOf(toId) !== null
    if (!isWhole) skipped.push('A link is left out: a passage that it joins is not there.')
    return isWhole
  })
  return {
    notebook: incoming.notebook && {
      title: cleanName(incoming.notebook.title, 'Untitled'),
      createdAt: incoming.notebook.createdAt ?? at,
    },
    relations: settleRelations(incoming.relations, at),
    ownsRelations: false,
    tags: [...tags],
    documents: settled.flatMap(({ document: { added }, tagIds: documentTags }) =>
      added === null ? [] : [{ ...added, tagIds: tagsOf(documentTags) }],
    ),
    here,
    highlights,
    links: links.map(link => linkInFile(link, { at, author })),
    notes: incoming.notes.map(note => noteInFile(note, quoteOf, { at, author })),
    assets: settled.flatMap(({ document }) => document.assets),
    ...{ searches: [], suggestions: [] },
    skipped,
    remarks,
  }
}

interface Gathered {
  readonly document: SettledDocument
  readonly tagIds: readonly string[]
  readonly highlights: readonly IncomingHighlight[]
}

async function settleDocuments(
  incoming: Incoming,
  { db, at, fileName, report }: Circumstances,
): Promise<Gathered[]> {
  const settler = new DocumentSettler(db, at, report)
  const byDocument = Map.groupBy(incoming.highlights, highlight => highlight.documentId)
  const gathered: Gathered[] = []
  for (const document of incoming.documents) {
    const highlights = byDocument.get(document.id) ?? []
    const isSaid = document.text !== null || document.files.length > 0
    if (!isSaid && highlights.length === 0 && document.tagIds.length === 0) continue
    gathered.push({
      document: await settler.settle(document, highlights),
      tagIds: document.tagIds,
      highlights,
    })
  }
  const unnamed = byDocument.get(null) ?? []
  if (unnamed.length > 0) {
    const document =
      settler.settleUnnamed(unnamed) ?? (await settler.settle(unknownDocument(fileName), unnamed))
    gathered.push({ document, tagIds: [], highlights: unnamed })
  }
  return gathered
}

const nothing = { author: null, publisher: null, publishedOn: null, language: null, url: null }

const unknownDocument = (fileName: string) => ({
  id: newId(),
  sha256: null,
  details: { ...nothing, title: fileName },
  isComplete: true,
  text: null,
  files: [],
  tagIds: [],
  importedAt: null,
  updatedAt: null,
})

interface Made {
  readonly at: string
  readonly author: string
}

function madeOf(
  thing: {
    readonly author: string | null
    readonly createdAt: string | null
    readonly updatedAt: string | null
  },
  { at, author }: Made,
) {
  const createdAt = thing.createdAt ?? thing.updatedAt ?? at
  return { author: cleanAuthor(thing.author) ?? author, createdAt, updatedAt: thing.updatedAt ?? createdAt }
}

function highlightInFile(
  highlight: IncomingHighlight,
  documentId: string,
  place: QuoteAnchor | null,
  tagIds: string[],
  made: Made,
): HighlightInFile {
  const { id, colour, comment, quote, prefix, suffix } = highlight
  const start = highlight.start ?? 0
  const lost = {
    start,
    end: start + Math.max(1, quote.length),
    quote,
    prefix: prefix.slice(-100),
    suffix: suffix.slice(0, 100),
  }
  return {
    id,
    documentId,
    ...(place ?? lost),
    orphaned: place === null,
    colour: colour ?? 'amber',
    comment: cleanText(comment),
    ...madeOf(highlight, made),
    tagIds,
  }
}

function settleRelations(relations: readonly IncomingRelation[], at: string): RelationInFile[] {
  return relations.map(({ id, name, directed, colour, line }) => ({
    id,
    name: cleanName(name, 'linked'),
    directed,
    colour: colour ?? 'blue',
    line: line ?? 'solid',
    createdAt: at,
  }))
}

function linkInFile(link: IncomingLink, made: Made): LinkInFile {
  const { id, fromId, toId, relationId, comment } = link
  return { id, fromId, toId, relationId, comment: cleanText(comment), ...madeOf(link, made) }
}

function noteInFile(note: IncomingNote, quoteOf: (id: string) => string | null, made: Made): NoteInFile {
  const body = note.body(highlightId => ({ highlightId, quote: quoteOf(highlightId) ?? '' }))
  const text = canonicalText(body)
  return {
    id: note.id,
    title: cleanName(note.title, '') || cleanName(shorten(text, 60), 'Untitled note'),
    words: countWords(text),
    body: body.toJSON() as Body,
    ...madeOf(note, made),
  }
}
