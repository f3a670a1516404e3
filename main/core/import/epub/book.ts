import { posix } from 'node:path'
import { type Archive, openArchive } from '../archive.ts'
import { childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from '../office/xml.ts'
import { damagedFile, unsupportedFile } from '../refusals.ts'

const prefixes: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:container': '',
  'http://www.idpf.org/2007/opf': '',
  'http://openebook.org/namespaces/oeb-package/1.0/': '',
  'http://www.daisy.org/z3986/2005/ncx/': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
}

/** A file that the book lists, by its full name in the archive. */
export interface BookItem {
  readonly path: string
  readonly mediaType: string
  readonly properties: string
}

/** An e-book as a set of files, with the one that lists them (EPUB 3.3; OPF 2.0.1 for EPUB 2). */
export class Book {
  readonly file: string
  /** The package document, and its name in the archive. */
  readonly root: XmlElement
  readonly path: string
  /** What is listed, by id. */
  readonly items: ReadonlyMap<string, BookItem>
  readonly #archive: Archive
  readonly #folded: ReadonlyMap<string, string>

  /** For `openBook`. */
  constructor(archive: Archive, file: string, path: string) {
    this.#archive = archive
    this.#folded = new Map(archive.names.map(name => [fold(name), name]))
    this.file = file
    this.path = path
    const root = this.xml(path)
    if (!root) throw damagedFile(file, 'is damaged: the list of its chapters is not there')
    this.root = root
    this.items = new Map(
      childrenOf(childOf(root, 'manifest'), 'item').map(({ attributes }) => [
        attributes['id'] ?? '',
        {
          path: resolvePath(path, attributes['href'] ?? ''),
          mediaType: attributes['media-type'] ?? '',
          properties: attributes['properties'] ?? '',
        },
      ]),
    )
  }

  /** What is read one after the other, in order: the ids of the spine that are listed. */
  get spine(): readonly BookItem[] {
    const listed = childrenOf(childOf(this.root, 'spine'), 'itemref')
    return listed.flatMap(({ attributes }) => this.items.get(attributes['idref'] ?? '') ?? [])
  }

  /** The bytes of a file; `null` where it is not there, be it in other letters: `Text/Ch1.xhtml`, `%20`. */
  bytes(path: string): Uint8Array | null {
    const name = this.#folded.get(fold(path))
    return this.#archive.read(path) ?? (name === undefined ? null : this.#archive.read(name))
  }

  /** A file read as XML; `null` where it is not there. */
  xml(path: string): XmlElement | null {
    const bytes = this.bytes(path)
    return bytes && parseXml(bytes, { file: this.file, part: path, prefixes, doctype: 'ignore' })
  }
}

const fold = (path: string) => path.normalize('NFC').toLowerCase()

/** The full name of a file that another one refers to, without what comes after `#`. Nothing is above the archive. */
export function resolvePath(base: string, href: string): string {
  const [path = ''] = href.split(/[?#]/, 1)
  if (path === '') return base
  return posix.join('/', posix.dirname(base), decodePercent(path)).slice(1)
}

/** What comes after `#` in an address; empty where nothing does. */
export function fragmentOf(href: string): string {
  const at = href.indexOf('#')
  return at < 0 ? '' : decodePercent(href.slice(at + 1))
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // A percent sign that encodes nothing stands for itself.
    if (!(error instanceof URIError)) throw error
    return text
  }
}

// Fonts that are made unreadable outside the book do not hinder the reading of it (EPUB 3.3, 4.4).
const fontAlgorithms = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

/**
 * Opens an e-book.
 * @throws {ContractError} for archives that cannot be opened, `damaged` where the book's list is missing,
 * `unsupported_format` for a book that is protected against copying
 */
export async function openBook(bytes: Uint8Array, file: string): Promise<Book> {
  const archive = await openArchive(bytes, file)
  const read = (part: string) => {
    const found = archive.read(part)
    return found && parseXml(found, { file, part, prefixes, doctype: 'ignore' })
  }
  const methods = descendantsOf(read('META-INF/encryption.xml'), 'enc:EncryptedData').map(
    data => childOf(data, 'enc:EncryptionMethod')?.attributes['Algorithm'] ?? '',
  )
  if (archive.names.includes('META-INF/sinf.xml') || methods.some(method => !fontAlgorithms.has(method))) {
    throw unsupportedFile(
      file,
      'is protected against copying (DRM) and cannot be read. A copy without this protection can be imported',
    )
  }
  const rootFile = descendantsOf(read('META-INF/container.xml'), 'rootfile').find(
    ({ attributes }) =>
      (attributes['media-type'] ?? 'application/oebps-package+xml') === 'application/oebps-package+xml',
  )
  const path = rootFile?.attributes['full-path'] ?? archive.names.find(name => name.endsWith('.opf'))
  if (path === undefined) throw damagedFile(file, 'is damaged: the list of its chapters is not there')
  return new Book(archive, file, resolvePath('', path))
}
