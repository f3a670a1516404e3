import { type Archive, openArchive } from '../archive.ts'
import { descendantsOf, parseXml, type XmlElement } from '../office/xml.ts'
import { damagedFile, unsupportedFile } from '../refusals.ts'

const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`

const prefixes: Readonly<Record<string, string>> = {
  [oasis('office')]: 'office',
  [oasis('text')]: 'text',
  [oasis('table')]: 'table',
  [oasis('drawing')]: 'draw',
  [oasis('style')]: 'style',
  [oasis('meta')]: 'meta',
  [oasis('manifest')]: 'manifest',
  [oasis('xsl-fo-compatible')]: 'fo',
  [oasis('svg-compatible')]: 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}

/** An OpenDocument text as its parts (OpenDocument 1.3, part 2). */
export class OdtPackage {
  readonly file: string
  /** The text, `office:text`, and the styles that stand beside it. */
  readonly content: XmlElement
  readonly styles: XmlElement | null
  readonly meta: XmlElement | null
  readonly #archive: Archive

  /** For `openOdt`. */
  constructor(archive: Archive, file: string) {
    this.#archive = archive
    this.file = file
    const content = this.#xml('content.xml')
    if (!content)
      throw damagedFile(file, 'is damaged: it is packed like an OpenDocument text and has no text in it')
    this.content = content
    this.styles = this.#xml('styles.xml')
    this.meta = this.#xml('meta.xml')
  }

  /** A file in it, such as a picture; `null` where it is not there. */
  bytes(name: string): Uint8Array | null {
    return this.#archive.read(name.replace(/^\.\//, ''))
  }

  /**
   * What an object that stands in a folder of the file is, such as a formula; `null` where it is not there.
   * @throws {ContractError} `damaged` for one that is not sound XML
   */
  object(folder: string): XmlElement | null {
    // Formulas of old programs declare the document type of MathML.
    return this.#xml(`${folder.replace(/^\.\//, '').replace(/\/$/, '')}/content.xml`, 'ignore')
  }

  #xml(part: string, doctype: 'refuse' | 'ignore' = 'refuse'): XmlElement | null {
    const bytes = this.#archive.read(part)
    return bytes && parseXml(bytes, { file: this.file, part, prefixes, doctype })
  }
}

/**
 * Opens an OpenDocument text.
 * @throws {ContractError} for archives and parts that cannot be read, `unsupported_format` for one with a password
 */
export async function openOdt(bytes: Uint8Array, file: string): Promise<OdtPackage> {
  const archive = await openArchive(bytes, file)
  const part = 'META-INF/manifest.xml'
  const listed = archive.read(part)
  // Some writers declare the document type of the manifest.
  const manifest = listed && parseXml(listed, { file, part, prefixes, doctype: 'ignore' })
  if (descendantsOf(manifest, 'manifest:encryption-data').length > 0) {
    throw unsupportedFile(file, 'is locked by a password. Save a copy of it without one and import that')
  }
  return new OdtPackage(archive, file)
}
