import { describePassage, findPassage, type QuoteAnchor } from '../../../shared/anchor/index.ts'
import { ContractError } from '../../../shared/contract/index.ts'
import { CanonicalText, parseDocument } from '../../../shared/document/index.ts'
import type { Database } from '../db/database.ts'
import { readDocument, readDocumentIdBySha256, readText } from '../documents/queries.ts'
import type { Columns } from '../history/changes.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import type { AssetInFile, DocumentInFile, HighlightInFile, VersionInFile } from './notebook-json.ts'

const addOriginal = `INSERT INTO originals (sha256, bytes) VALUES ($sha256, $bytes) ON CONFLICT (sha256) DO NOTHING`
const addVersion = `
  INSERT INTO versions (id, sha256, format, file_name, words, length, created_at, text, body, blocks, left_out)
  VALUES ($id, $sha256, $format, $fileName, $words, $length, $createdAt, $text, $body, $blocks, $leftOut)`
const addAsset = `
  INSERT INTO assets (sha256, media_type, bytes) VALUES ($id, $mediaType, $bytes) ON CONFLICT (sha256) DO NOTHING`
const sameVersion = `SELECT sha256, text, body FROM versions WHERE id = $id`

/** The document of this notebook that stands for one of the file. */
export interface KnownDocument {
  readonly id: string
  /** Whether it was here before. */
  readonly here: boolean
  /** Its canonical text, which may be another version's than the file's. */
  readonly text: string
}

/**
 * A document of this notebook that was found before the command began.
 * @throws {ContractError} `conflict` where it was removed since
 */
export function documentHere(db: Database, id: string): KnownDocument {
  const document = readDocument(db, id)
  if (document) return { id, here: true, text: readText(db, document.versionId) }
  throw new ContractError(
    'conflict',
    'A document was removed while the file was read. Nothing was changed; try again.',
  )
}

/**
 * Stores a document with its version and original, unless it is here already: by its id, or, where that twin is not
 * one of `others` (the ids of the file), with the same bytes and text.
 */
export function storeDocument(
  write: Writer,
  document: DocumentInFile,
  others: ReadonlySet<string>,
): KnownDocument {
  const { db } = write
  const { id, version } = document
  const own = readDocument(db, id) ? id : documentOfSameText(db, version, others)
  if (own !== null) return { id: own, here: true, text: readText(db, readDocument(db, own)!.versionId) }
  const versionId = storeVersion(db, version)
  const { title, author, publisher, publishedOn, language, url, importedAt, updatedAt } = document
  const bibliography = document.bibliography && JSON.stringify(document.bibliography)
  const details = { title, author, publisher, published_on: publishedOn, language, url, bibliography }
  write.insert(
    'documents',
    { id },
    { version_id: versionId, ...details, imported_at: importedAt, updated_at: updatedAt },
  )
  return { id, here: false, text: version.text }
}

// An undone import leaves its version, which is then taken again; an id that is another text's is not.
function storeVersion(db: Database, { body, original, leftOut, ...version }: VersionInFile): string {
  const { text, sha256 } = version
  const blocks = new CanonicalText(parseDocument(body)).blocks.flatMap(({ start, end }) => [start, end])
  const row = {
    ...version,
    length: text.length,
    body: JSON.stringify(body),
    blocks: JSON.stringify(blocks),
    leftOut: JSON.stringify(leftOut),
  }
  const known = db.get<{ sha256: string; text: string; body: string }>(sameVersion, { id: row.id })
  if (known && known.sha256 === sha256 && known.text === text && known.body === row.body) return row.id
  const id = known ? newId() : row.id
  db.run(addOriginal, { sha256, bytes: Buffer.from(original, 'base64') })
  db.run(addVersion, { ...row, id })
  return id
}

function documentOfSameText(
  db: Database,
  { sha256, text }: VersionInFile,
  others: ReadonlySet<string>,
): string | null {
  const id = readDocumentIdBySha256(db, sha256)
  return id !== null && !others.has(id) && readText(db, readDocument(db, id)!.versionId) === text ? id : null
}

/** Stores pictures; those that are here already stay. They are content, as versions are. */
export function storeAssets(db: Database, assets: readonly AssetInFile[]): void {
  for (const { id, mediaType, bytes } of assets)
    db.run(addAsset, { id, mediaType, bytes: Buffer.from(bytes, 'base64') })
}

/** Where a highlight of the file stands in the document as this notebook has it; an orphan where its words are not there. */
export function placeHighlight(highlight: HighlightInFile, { id, text }: KnownDocument): Columns {
  const { start, end, quote, prefix, suffix, orphaned } = highlight
  const stands = !orphaned && text.slice(start, end) === quote
  const anchor = stands ? { start, end, quote, prefix, suffix } : elsewhere(highlight, text)
  return {
    document_id: id,
    ...(anchor ?? { start, end, quote, prefix, suffix }),
    orphaned: anchor === null ? 1 : 0,
  }
}

function elsewhere(highlight: HighlightInFile, text: string): QuoteAnchor | null {
  const found = highlight.orphaned ? null : findPassage(text, highlight)
  return found && describePassage(text, found.start, found.end)
}
