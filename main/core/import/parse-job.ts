import type { DocumentDetails, DocumentFormat } from '../../../shared/model/index.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { besideFile } from './beside.ts'
import { largestFile } from './formats.ts'
import { parseBytes } from './parse-bytes.ts'
import type { SourceAsset, SourceHighlight } from './parsed-source.ts'
import { readFile } from './read-file.ts'

export interface ParseInput {
  readonly path: string
  /** The name to show in sentences: the file's, behind those of the folders or of the archive that it came in. */
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
  /** The encoding in which the text was read, where that was only guessed: `KOI8-R`; else `null`. */
  readonly guessedEncoding: string | null
}

export type ParseJob = Job<ParseInput, ParsedFile>

/**
 * Reads a file and makes a document of it.
 * @throws {ContractError} `file_gone`, `unreadable`, `too_large`, `empty_file`, `not_text`, `unsupported_format`,
 * `damaged`
 */
export const parseJob: JobFunction<'parse'> = async ({ path, name, keepAll = false }, report) => {
  const bytes = readFile(path, name, largestFile)
  return parseBytes(bytes, { name, keepAll, report, beside: besideFile(path) })
}
