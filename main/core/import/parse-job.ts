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
  refuseEndless(source, format, name)
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

/** How many lines a file may have, and how many of the characters that Markdown is made of. */
const mostLines = 1_000_000
const mostMarks = 2_000_000

// A report of such a size is longer than any library; what has more is a table of figures or made to choke a parser.
function refuseEndless(source: string, format: DocumentFormat, name: string): void {
  let lines = 1
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines += 1
  if (lines > mostLines) throw tooLarge(name, 'a million lines')
  if (format !== 'markdown') return
  let marks = 0
  for (const character of '*_`[]|<>!&\\') {
    for (let at = source.indexOf(character); at >= 0; at = source.indexOf(character, at + 1)) marks += 1
  }
  if (marks > mostMarks) throw tooLarge(name, 'two million characters of markup')
}

function tooLarge(name: string, what: string): ContractError {
  return new ContractError(
    'too_large',
    `${shownName(name)} has more than ${what}, more than can be imported. Nothing was imported from it.`,
  )
}

const none: FrontMatter = new Map()

function empty(name: string, how: string): ContractError {
  return new ContractError('empty_file', `${shownName(name)} ${how}. Nothing was imported from it.`)
}
