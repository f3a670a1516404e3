import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import { CanonicalText, countWords } from '../../../shared/document/index.ts'
import type { DocumentFormat } from '../../../shared/model/index.ts'
import { readDetails } from './details.ts'
import { documentFormat, parserFor } from './formats.ts'
import type { ParsedFile } from './parse-job.ts'
import type { ParsedSource, SourceContext, SourceParser } from './parsed-source.ts'
import { recogniseFormat } from './recognise.ts'
import { damagedFile, emptyFile, unsupportedFile } from './refusals.ts'

/**
 * Makes a document of the bytes of a file, whatever its format.
 * @throws {ContractError} `empty_file`, `not_text`, `too_large`, `unsupported_format`, `damaged`
 */
export async function parseBytes(bytes: Uint8Array, context: SourceContext): Promise<ParsedFile> {
  const { name } = context
  if (bytes.length === 0) throw emptyFile(name, 'is empty')
  const format = recogniseFormat(bytes, name)
  if (format === 'zip') throw unsupportedFile(name, 'is a ZIP archive, not a report')
  const parse = await parserFor(format, bytes.length, name)
  return parsedFileOf(await readBy(parse, bytes, context), { bytes, name, format: documentFormat(format) })
}

async function readBy(parse: SourceParser, bytes: Uint8Array, context: SourceContext): Promise<ParsedSource> {
  const { name } = context
  try {
    return await parse(bytes, context)
  } catch (error) {
    const said = office.get(extname(name).toLowerCase())
    const isNoText = error instanceof ContractError && error.code === 'not_text'
    if (!isNoText || said === undefined) throw error
    throw damagedFile(name, `is damaged: it cannot be read as ${said}`, { cause: error })
  }
}

/** What a file is called by the end of its name, should nothing in it say what it is. */
const office = new Map([
  ['.docx', 'a Word document'],
  ['.odt', 'an OpenDocument text'],
  ['.epub', 'an EPUB book'],
  ['.rtf', 'an RTF document'],
])

/**
 * What a parser made of a file, ready to be kept.
 * @throws {ContractError} `empty_file` for a document without words
 */
export function parsedFileOf(
  { doc, details, assets, highlights, leftOut, guessedEncoding = null }: ParsedSource,
  {
    bytes,
    name,
    format,
  }: { readonly bytes: Uint8Array; readonly name: string; readonly format: DocumentFormat },
): ParsedFile {
  doc.check()
  const canonical = new CanonicalText(doc)
  if (canonical.text === '') throw emptyFile(name, 'holds no words')
  return {
    format,
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
    guessedEncoding,
  }
}
