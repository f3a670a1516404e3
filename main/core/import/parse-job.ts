import { createHash } from 'node:crypto'
import { CanonicalText } from '../../../shared/document/index.ts'
import type { DocumentDetails, DocumentFormat } from '../../../shared/model/index.ts'
import { countWords } from '../words.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { readDetails } from './details.ts'
import { documentFormat, largestFile, parserFor } from './formats.ts'
import type { SourceAsset, SourceHighlight } from './parsed-source.ts'
import { readFile } from './read-file.ts'
import { recogniseFormat } from './recognise.ts'
import { emptyFile, unsupportedFile } from './refusals.ts'

export interface ParseInput {
  readonly path: string
  /** The name to show in sentences. */
  readonly name: string
  /** Whether all of a web page is kept, its furniture too; otherwise the article alone. */
  readonly keepAll?: boolean
}

/** A file, read and understood. */
export interface ParsedFile {
  readonly format: DocumentFormat
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: Uint8Array
  /** The document as ProseMirror JSON, as a string. */
  readonly body: string
  /** Its canonical text, and the blocks of that, `[start, end)` in UTF-16 code units. */
  readonly text: string
  readonly blocks: readonly { readonly start: number; readonly end: number }[]
  readonly words: number
  readonly details: DocumentDetails
  /** The pictures of the document, by the SHA-256 of their bytes. */
  readonly assets: ReadonlyMap<string, SourceAsset>
  /** What is marked in the file itself; each holds at least a character of `text`. */
  readonly highlights: readonly SourceHighlight[]
  /** What of the file is not in the document, a sentence each. */
  readonly leftOut: readonly string[]
}

export type ParseJob = Job<ParseInput, ParsedFile>

/**
 * Reads a file and makes a document of it.
 * @throws {ContractError} `file_gone`, `unreadable`, `too_large`, `empty_file`, `not_text`, `unsupported_format`,
 * `damaged`
 */
export const parseJob: JobFunction<'parse'> = async ({ path, name, keepAll = false }, report) => {
  const bytes = readFile(path, name, largestFile)
  if (bytes.length === 0) throw emptyFile(name, 'is empty')
  const format = recogniseFormat(bytes, name)
  if (format === 'zip') throw unsupportedFile(name, 'is a ZIP archive, not a report')
  const parse = await parserFor(format, bytes.length, name)
  const { doc, details, assets, highlights, leftOut } = await parse(bytes, { name, keepAll, report })
  doc.check()
  const canonical = new CanonicalText(doc)
  if (canonical.text === '') throw emptyFile(name, 'holds no words')
  return {
    format: documentFormat(format),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    body: JSON.stringify(doc.toJSON()),
    text: canonical.text,
    blocks: canonical.blocks.map(({ start, end }) => ({ start, end })),
    words: countWords(canonical.text),
    details: readDetails(canonical, details, name),
    assets,
    highlights: highlights
      .map(highlight => ({ ...highlight, end: Math.min(highlight.end, canonical.text.length) }))
      .filter(({ start, end }) => start >= 0 && start < end),
    leftOut,
  }
}
