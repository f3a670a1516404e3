import { createHash } from 'node:crypto'
import { ContractError } from '../../../shared/contract/index.ts'
import { CanonicalText, normalizeDocument, normalizeText } from '../../../shared/document/index.ts'
import type { DocumentDetails, DocumentFormat } from '../../../shared/model/index.ts'
import { countWords } from '../words.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { decodeText } from './decode-text.ts'
import { readDetails } from './details.ts'
import { type FrontMatter, parseMarkdown } from './markdown.ts'
import { readFile } from './read-file.ts'
import { recogniseFormat } from './recognise.ts'
import { shownName } from './shown-name.ts'
import { parseText } from './text.ts'

export interface ParseInput {
  readonly path: string
  /** The name to show in sentences. */
  readonly name: string
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
}

export type ParseJob = Job<ParseInput, ParsedFile>

/**
 * Reads a file and makes a document of it.
 * @throws {ContractError} `file_gone`, `unreadable`, `too_large`, `empty_file`, `not_text`, `unsupported_format`
 */
export const parseJob: JobFunction<'parse'> = ({ path, name }) => {
  const bytes = readFile(path, name)
  if (bytes.length === 0) throw empty(name, 'is empty')
  const format = recogniseFormat(bytes, name)
  const source = normalizeText(decodeText(bytes, shownName(name)))
  if (source.trim() === '') throw empty(name, 'holds nothing but blanks')
  const { doc: parsed, frontMatter } =
    format === 'markdown' ? parseMarkdown(source) : { doc: parseText(source), frontMatter: none }
  const doc = normalizeDocument(parsed)
  doc.check()
  const canonical = new CanonicalText(doc)
  if (canonical.text === '') throw empty(name, 'holds no words')
  return {
    format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    body: JSON.stringify(doc.toJSON()),
    text: canonical.text,
    blocks: canonical.blocks.map(({ start, end }) => ({ start, end })),
    words: countWords(canonical.text),
    details: readDetails(canonical, frontMatter, name),
  }
}

const none: FrontMatter = new Map()

function empty(name: string, how: string): ContractError {
  return new ContractError('empty_file', `${shownName(name)} ${how}. Nothing was imported from it.`)
}
