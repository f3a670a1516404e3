/* oxlint-disable no-control-regex -- that is what file signatures are made of */
import { extname } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import type { DocumentFormat } from '../../../shared/model/index.ts'
import { shownName } from './shown-name.ts'

/** What a file can be for an import: a document's format, a web page in one file (MHTML), or a ZIP of other files. */
export type SourceFormat = DocumentFormat | 'mhtml' | 'zip'

/**
 * Tells a file's format by its content first and its name second.
 * @throws {ContractError} `unsupported_format` for what is known and cannot be imported, `not_text` for a picture, a
 * program or the like that is named as a text
 */
export function recogniseFormat(bytes: Uint8Array, name: string): SourceFormat {
  const extension = extname(name).toLowerCase()
  const known = recogniseContent(bytes, extension) ?? recogniseMarkup(bytes, extension)
  if (known === null) return markdownExtensions.has(extension) ? 'markdown' : 'text'
  if (typeof known === 'string') return known
  const shown = shownName(name)
  if (known.plural !== null) {
    const words = `${shown} is ${known.what}; Parallax cannot import ${known.plural}. ${known.advice}${nothing}`
    throw new ContractError('unsupported_format', words)
  }
  if (namedAsText(extension)) {
    throw new ContractError('not_text', `${shown} is named as a text but is ${known.what}. ${nothing}`)
  }
  throw new ContractError('unsupported_format', `${shown} is ${known.what}, not a report. ${nothing}`)
}

const nothing = 'Nothing was imported from it.'
const markdownExtensions = new Set(['.md', '.markdown', '.mdown', '.mkd'])
const packedFormats = new Map<string, SourceFormat>([
  ['.docx', 'docx'],
  ['.odt', 'odt'],
  ['.epub', 'epub'],
])
const namedAsText = (extension: string) => markdownExtensions.has(extension) || /^\.te?xt$/.test(extension)

/** A kind of file that cannot be imported. */
interface Kind {
  readonly what: string
  /** What files of this kind are called, where reports come in them; `null` for what holds no text to speak of. */
  readonly plural: string | null
  /** What to do instead, with a blank at its end; may be empty. */
  readonly advice: string
}

const report = (what: string, plural: string, advice: string): Kind => ({
  what,
  plural,
  advice: `${advice} `,
})
const other = (what: string): Kind => ({ what, plural: null, advice: '' })
const picture = other('a picture')
const sound = other('a sound or video file')
const archive = other('an archive of a kind that cannot be opened here')
const program = other('a program')
const asDocx = 'Save it as DOCX or PDF and import that.'
const asPdf = 'Save it as PDF and import that.'

// First bytes, as Latin-1. PRONOM and the formats' own specifications.
const signatures: readonly [pattern: RegExp, kind: SourceFormat | Kind][] = [
  [/^\s*%PDF-/, 'pdf'],
  [/^\s*\{\\rtf/, 'rtf'],
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    report('an old Word, Excel or PowerPoint file, or one with a password', 'files of that kind', asDocx),
  ],
  [/^%!PS-Adobe/, report('a PostScript file', 'PostScript files', asPdf)],
  [/^\x89PNG\r\n|^\xff\xd8\xff|^GIF8[79]a|^II\*\0|^MM\0\*|^RIFF[^]{4}WEBP|^BM[^]{4}\0\0\0\0/, picture],
  [/^\0\0[^]{2}ftyp(?:avif|heic|mif1)/, picture],
  [/^ID3[\x02-\x04]|^OggS\0|^fLaC\0|^RIFF[^]{4}(?:WAVE|AVI )|^\0\0[^]{2}ftyp|^\x1a\x45\xdf\xa3/, sound],
  [/^\x1f\x8b\x08|^7z\xbc\xaf\x27\x1c|^Rar!\x1a\x07|^BZh[1-9]1AY|^\xfd7zXZ\0|^\x28\xb5\x2f\xfd/, archive],
  [/^\x7fELF|^MZ[^]\0|^[\xcf\xce]\xfa\xed\xfe|^\xca\xfe\xba\xbe/, program],
  [/^SQLite format 3\0/, other('a database')],
]

function recogniseContent(bytes: Uint8Array, extension: string): SourceFormat | Kind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return recogniseZip(bytes, head, extension)
  // ISO 32000-2 annex I: readers take a header that stands anywhere in the first 1,024 bytes.
  if (extension === '.pdf' && head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  return signatures.find(([pattern]) => pattern.test(head))?.[1] ?? null
}

// OCF 3.3 section 4.2 and OpenDocument 1.3 part 2 section 3.3 put `mimetype` first; Office files name their parts in
// the directory at the end. An e-book whose maker forgot that its `mimetype` goes first is told by its container.
function recogniseZip(bytes: Uint8Array, head: string, extension: string): SourceFormat | Kind {
  if (head.includes('mimetypeapplication/epub+zip')) return 'epub'
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  if (head.includes('mimetypeapplication/vnd.oasis')) {
    return report('an OpenDocument spreadsheet or presentation', 'files of that kind', asPdf)
  }
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .subarray(-1024 * 1024)
    .toString('latin1')
  const holds = (part: string) => directory.includes(part)
  if (holds('[Content_Types].xml')) {
    if (holds('word/')) return 'docx'
    if (holds('xl/workbook.')) return report('an Excel workbook', 'Excel files', asPdf)
    if (holds('ppt/presentation.')) return report('a PowerPoint presentation', 'PowerPoint files', asPdf)
  }
  if (holds('META-INF/container.xml')) return 'epub'
  // One that is cut off has no directory; its parser says what is wrong with it.
  return packedFormats.get(extension) ?? 'zip'
}

// A text about HTML may begin like a page, and a mail like a page in one file; each is one only where the name does
// not say otherwise.
function recogniseMarkup(bytes: Uint8Array, extension: string): 'html' | 'mhtml' | null {
  if (namedAsText(extension)) return null
  const head = startOf(bytes)
  const isMail =
    /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i.test(head) ||
    (/^\.mht(ml)?$/.test(extension) && /^(?:[!-9;-~]+:[^\n]*\n)/.test(head))
  if (isMail) return 'mhtml'
  if (/^\.(x?html?|mht|mhtml)$/.test(extension)) return 'html'
  return /^<(?:!doctype\s+html|html[\s>])/i.test(withoutPrologue(head)) ? 'html' : null
}

// What may stand before a page: an XML declaration and comments. Step by step, for a pattern of them would try every way
// to part them.
function withoutPrologue(head: string): string {
  let rest = head
    .trimStart()
    .replace(/^<\?xml[^>]*>/i, '')
    .trimStart()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end < 0) return ''
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}

function startOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes.subarray(0, 4096)).replace(/\r\n?/g, '\n')
}
