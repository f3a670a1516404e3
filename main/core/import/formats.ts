import { ContractError } from '../../../shared/contract/index.ts'
import type { DocumentFormat } from '../../../shared/model/index.ts'
import type { SourceParser } from './parsed-source.ts'
import type { SourceFormat } from './recognise.ts'
import { shownName } from './shown-name.ts'

/** What one file can be read as: everything but archives of files. */
export type FileFormat = Exclude<SourceFormat, 'zip'>

interface Reader {
  /** The largest file that is read, in bytes. */
  readonly largest: number
  load(): Promise<SourceParser>
}

const megabyte = 1024 * 1024

// Each parser is loaded when its format is first met: a text file needs no library for PDFs.
const readers: { readonly [Format in FileFormat]?: Reader } = {
  text: { largest: 32 * megabyte, load: async () => (await import('./text.ts')).parseTextFile },
  markdown: { largest: 32 * megabyte, load: async () => (await import('./markdown.ts')).parseMarkdownFile },
  html: { largest: 32 * megabyte, load: async () => (await import('./html.ts')).parseHtmlFile },
  mhtml: { largest: 64 * megabyte, load: async () => (await import('./mhtml.ts')).parseMhtmlFile },
  epub: { largest: 64 * megabyte, load: async () => (await import('./epub/epub.ts')).parseEpub },
  pdf: { largest: 100 * megabyte, load: async () => (await import('./pdf/index.ts')).parsePdf },
  rtf: { largest: 64 * megabyte, load: async () => (await import('./rtf/rtf.ts')).parseRtf },
  odt: { largest: 64 * megabyte, load: async () => (await import('./odt/odt.ts')).parseOdt },
  docx: { largest: 64 * megabyte, load: async () => (await import('./docx/docx.ts')).parseDocx },
}

/** The largest file that any parser reads, in bytes. */
export const largestFile: number = Math.max(...Object.values(readers).map(reader => reader.largest))

/** The format under which a file's document is kept: a page saved in one file is a web page like any other. */
export const documentFormat = (format: FileFormat): DocumentFormat => (format === 'mhtml' ? 'html' : format)

/**
 * Loads the parser of a format for a file of `size` bytes; `name` is the file's, for sentences.
 * @throws {ContractError} `unsupported_format` for a format that no parser reads, `too_large`
 */
export async function parserFor(format: FileFormat, size: number, name: string): Promise<SourceParser> {
  const reader = readers[format]
  if (!reader) {
    const words = `${shownName(name)} is ${spoken[format]}; Parallax cannot import such files yet.`
    throw new ContractError('unsupported_format', `${words} ${nothing}`)
  }
  if (size > reader.largest) {
    const words = `${shownName(name)} is larger than ${reader.largest / megabyte} MB, the most that can be imported`
    throw new ContractError('too_large', `${words} of ${spoken[format]}. ${nothing}`)
  }
  return reader.load()
}

const nothing = 'Nothing was imported from it.'

const spoken: { readonly [Format in FileFormat]: string } = {
  text: 'a text',
  markdown: 'a text',
  html: 'a web page',
  mhtml: 'a web page',
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'an RTF document',
  pdf: 'a PDF',
  epub: 'an EPUB book',
}
