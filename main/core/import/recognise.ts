/* oxlint-disable no-control-regex -- that is what file signatures are made of */
import { extname } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import { shownName } from './shown-name.ts'

/** The formats that can be imported now. */
export type TextFormat = 'text' | 'markdown'

/**
 * Tells a file's format by its content first and its name second.
 * @throws {ContractError} `unsupported_format` for what is known and cannot be imported, `not_text` for a picture, a
 * program or the like that is named as a text
 */
export function recogniseFormat(bytes: Uint8Array, name: string): TextFormat {
  const extension = extname(name).toLowerCase()
  const shown = shownName(name)
  const known = recogniseContent(bytes) ?? (isHtml(bytes, extension) ? html : null)
  if (known === null) return markdownExtensions.has(extension) ? 'markdown' : 'text'
  if (known.plural !== null) {
    const words = `${shown} is ${known.what}; Parallax cannot import ${known.plural} yet. ${nothing}`
    throw new ContractError('unsupported_format', words)
  }
  if (namedAsText(extension)) {
    throw new ContractError('not_text', `${shown} is named as a text but is ${known.what}. ${nothing}`)
  }
  throw new ContractError('unsupported_format', `${shown} is ${known.what}, not a report. ${nothing}`)
}

const nothing = 'Nothing was imported from it.'
const markdownExtensions = new Set(['.md', '.markdown', '.mdown', '.mkd'])
const namedAsText = (extension: string) => markdownExtensions.has(extension) || /^\.te?xt$/.test(extension)

interface Kind {
  readonly what: string
  /** What files of this kind are called, where reports come in them; `null` for what holds no text to speak of. */
  readonly plural: string | null
}

const report = (what: string, plural: string): Kind => ({ what, plural })
const other = (what: string): Kind => ({ what, plural: null })
const html = report('a web page (HTML)', 'HTML files')
const picture = other('a picture')
const sound = other('a sound or video file')
const archive = other('an archive')
const program = other('a program')

// First bytes, as Latin-1. PRONOM and the formats' own specifications.
const signatures: readonly [pattern: RegExp, kind: Kind][] = [
  [/^\s*%PDF-/, report('a PDF', 'PDF files')],
  [/^\{\\rtf/, report('an RTF document', 'RTF files')],
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    report('an old Word, Excel or PowerPoint file', 'files of that kind'),
  ],
  [/^%!PS-Adobe/, report('a PostScript file', 'PostScript files')],
  [/^\x89PNG\r\n|^\xff\xd8\xff|^GIF8[79]a|^II\*\0|^MM\0\*|^RIFF[^]{4}WEBP|^BM[^]{4}\0\0\0\0/, picture],
  [/^\0\0[^]{2}ftyp(?:avif|heic|mif1)/, picture],
  [/^ID3[\x02-\x04]|^OggS\0|^fLaC\0|^RIFF[^]{4}(?:WAVE|AVI )|^\0\0[^]{2}ftyp|^\x1a\x45\xdf\xa3/, sound],
  [/^\x1f\x8b\x08|^7z\xbc\xaf\x27\x1c|^Rar!\x1a\x07|^BZh[1-9]1AY|^\xfd7zXZ\0|^\x28\xb5\x2f\xfd/, archive],
  [/^\x7fELF|^MZ[^]\0|^[\xcf\xce]\xfa\xed\xfe|^\xca\xfe\xba\xbe/, program],
  [/^SQLite format 3\0/, other('a database')],
]

function recogniseContent(bytes: Uint8Array): Kind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return recogniseZip(bytes, head)
  return signatures.find(([pattern]) => pattern.test(head))?.[1] ?? null
}

// OCF 3.3 section 4.2 and OpenDocument 1.3 part 2 section 3.3 put `mimetype` first; Office files name their parts.
function recogniseZip(bytes: Uint8Array, head: string): Kind {
  if (head.includes('mimetypeapplication/epub+zip')) return report('an EPUB book', 'EPUB files')
  if (head.includes('mimetypeapplication/vnd.oasis'))
    return report('an OpenDocument file', 'OpenDocument files')
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-65536).toString('latin1')
  if (tail.includes('word/document.xml')) return report('a Word document', 'DOCX files')
  if (tail.includes('xl/workbook.xml')) return report('an Excel workbook', 'Excel files')
  if (tail.includes('ppt/presentation.xml')) return report('a PowerPoint presentation', 'PowerPoint files')
  return other('a ZIP archive')
}

// A text about HTML may begin like a page; it is one only where the name does not say otherwise.
function isHtml(bytes: Uint8Array, extension: string): boolean {
  if (/^\.(x?html?|mht|mhtml)$/.test(extension)) return true
  if (namedAsText(extension)) return false
  const head = new TextDecoder().decode(bytes.subarray(0, 1024))
  return /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(head)
}
