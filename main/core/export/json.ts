import { parseDocument } from '../../../shared/document/index.ts'
import type { Body } from '../../../shared/model/index.ts'
import { readBibliography } from '../bibliography/queries.ts'
import { listDecisions } from '../compare/queries.ts'
import type { Database } from '../db/database.ts'
import { assetIdsOf } from '../documents/asset-ids.ts'
import { readAsset } from '../documents/assets.ts'
import { listHighlights } from '../highlights/queries.ts'
import {
  type AssetInFile,
  type DocumentInFile,
  type HighlightInFile,
  type LinkInFile,
  type NoteInFile,
  notebookFormat,
  notebookVersion,
  type RelationInFile,
  type SuggestionInFile,
  type TagInFile,
} from '../import/notebook-json.ts'
import { listLinks } from '../links/queries.ts'
import { readNoteBody } from '../notes/queries.ts'
import { listSavedSearches } from '../searches/queries.ts'
import type { Report } from '../work/jobs.ts'
import type { ExportWriter } from './export-format.ts'
import type { OutputFile } from './output-file.ts'
import { isChosen, type Selection } from './selection.ts'

const version = `
  SELECT v.created_at AS createdAt, v.text, v.body, v.left_out AS leftOut, o.bytes FROM versions v JOIN originals o ON o.sha256 = v.sha256
  WHERE v.id = $id`
interface VersionRow {
  readonly createdAt: string
  readonly text: string
  readonly body: string
  readonly leftOut: string
  readonly bytes: Uint8Array
}

const relationMade = `SELECT created_at AS createdAt FROM relations WHERE id = $id`

/**
 * Writes a selection as one JSON value, in the format that docs/json-export.md describes: a line a thing, always in
 * the same order, so that two exports can be compared line by line.
 */
export const writeJson: ExportWriter = ({ db, selection, files, report }) => {
  const out = files[0]!
  const { notebook, tags, relations, documents, notes } = selection
  const { title, createdAt } = notebook
  out.write(`{\n"format": "${notebookFormat}",\n"version": ${notebookVersion},\n`)
  out.write(`"notebook": ${JSON.stringify({ title, createdAt })}`)
  writeArray(
    out,
    'tags',
    inIdOrder(
      [...tags.values()].map(
        ({ path: _, highlightCount: _h, documentCount: _d, ...tag }) => tag satisfies TagInFile,
      ),
    ),
  )
  writeArray(
    out,
    'relations',
    [...relations.values()].map(({ linkCount: _, ...relation }) => {
      const made = db.get<{ createdAt: string }>(relationMade, { id: relation.id })!
      return { ...relation, ...made } satisfies RelationInFile
    }),
  )
  const pictures = new Set<string>()
  writeArray(out, 'documents', documentsOf(db, selection, pictures, report))
  const highlights = new Set<string>()
  writeArray(out, 'highlights', highlightsOf(db, selection, highlights))
  const links = listLinks(db).filter(link => highlights.has(link.fromId) && highlights.has(link.toId))
  writeArray(out, 'links', links satisfies LinkInFile[])
  writeArray(
    out,
    'notes',
    notes.map(({ citedIds: _, ...note }) => {
      return { ...note, body: JSON.parse(readNoteBody(db, note.id)!) as Body } satisfies NoteInFile
    }),
  )
  writeArray(out, 'searches', selection.whole ? inIdOrder(listSavedSearches(db)) : [])
  writeArray(out, 'suggestions', suggestionsOf(db, selection, new Set(links.map(link => link.id))))
  writeArray(out, 'assets', assetsOf(db, pictures))
  out.write('\n}\n')
  report(documents.length, documents.length, title)
  return { losses: [...(selection.whole ? [] : [partial]), history] }
}

const history =
  'The history of changes, and earlier versions of documents, are not in the file; a backup keeps them.'
const partial =
  'Only what was chosen is in the file, with the links that have both their ends in it, and no saved searches.'

function writeArray(out: OutputFile, name: string, things: Iterable<object>): void {
  out.write(`,\n"${name}": [`)
  let first = true
  for (const thing of things) {
    out.write(`${first ? '' : ','}\n${JSON.stringify(thing)}`)
    first = false
  }
  out.write(first ? ']' : '\n]')
}

/** Adds the ids of the documents' pictures to `pictures`. */
function* documentsOf(
  db: Database,
  { documents }: Selection,
  pictures: Set<string>,
  report: Report,
): Generator<DocumentInFile> {
  for (const [index, document] of documents.entries()) {
    const { id, title, author, publisher, publishedOn, language, url, importedAt, updatedAt, tagIds } =
      document
    const { versionId, format, fileName, sha256, words } = document
    report(index, documents.length, title)
    const row = db.get<VersionRow>(version, { id: versionId })!
    const { createdAt, text, bytes } = row
    const leftOut = JSON.parse(row.leftOut) as string[]
    const body = JSON.parse(row.body) as Body
    for (const picture of assetIdsOf(parseDocument(body))) pictures.add(picture)
    const original = Buffer.from(bytes).toString('base64')
    const details = {
      id,
      title,
      author,
      publisher,
      publishedOn,
      language,
      url,
      importedAt,
      updatedAt,
      tagIds,
      bibliography: readBibliography(db, id),
    }
    yield {
      ...details,
      version: { id: versionId, format, fileName, sha256, words, createdAt, body, text, leftOut, original },
    }
  }
}

function* assetsOf(db: Database, ids: ReadonlySet<string>): Generator<AssetInFile> {
  for (const id of [...ids].sort()) {
    const asset = readAsset(db, id)
    if (asset) yield { id, mediaType: asset.mediaType, bytes: Buffer.from(asset.bytes).toString('base64') }
  }
}

function* highlightsOf(db: Database, selection: Selection, seen: Set<string>): Generator<HighlightInFile> {
  for (const { id: documentId } of selection.documents) {
    for (const { linkIds: _, ...highlight } of listHighlights(db, { documentId })) {
      if (!isChosen(selection, highlight)) continue
      seen.add(highlight.id)
      yield highlight
    }
  }
}

/** What was decided between the documents that are in the file; a link that is not in it is not named. */
function suggestionsOf(
  db: Database,
  { documents, whole }: Selection,
  links: ReadonlySet<string>,
): SuggestionInFile[] {
  const chosen = new Set(documents.map(document => document.id))
  return listDecisions(db)
    .filter(({ aId, bId, linkId }) => {
      if (!chosen.has(aId) || !chosen.has(bId)) return false
      return whole || linkId === null || links.has(linkId)
    })
    .map(({ id, kind, aId, bId, a, b, state, linkId, author, createdAt }) => {
      return { id, kind, aId, bId, a, b, state, linkId, author, createdAt }
    })
}

const inIdOrder = <Thing extends { readonly id: string }>(things: Thing[]): Thing[] =>
  things.sort((a, b) => (a.id < b.id ? -1 : 1))
