import { posix } from 'node:path'
import { openArchive } from '../archive.ts'
import type { Archive } from '../archive.ts'
import { childrenOf, parseXml, type XmlElement } from '../office/xml.ts'
import { damagedFile } from '../refusals.ts'

/** The prefixes that the reader knows namespaces by: transitional, strict, and Microsoft's additions. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
}

/** What a part refers to by an id: a part of the file, or an address outside of it. */
export interface Relationship {
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** A part of the file that has words, with what it refers to. */
export interface Part {
  readonly name: string
  readonly root: XmlElement
  readonly relationships: ReadonlyMap<string, Relationship>
}

/** A DOCX file as a set of parts that refer to each other (ECMA-376 part 2, Open Packaging Conventions). */
export class DocxPackage {
  readonly file: string
  readonly #archive: Archive

  /** For `openPackage`. */
  constructor(archive: Archive, file: string) {
    this.#archive = archive
    this.file = file
  }

  /** The bytes of a part; `null` where it is not there. */
  bytes(name: string): Uint8Array | null {
    return this.#archive.read(name)
  }

  /** A part read as XML; `null` where it is not there. */
  xml(name: string): XmlElement | null {
    const bytes = this.bytes(name)
    return bytes && parseXml(bytes, { file: this.file, part: name, prefixes, doctype: 'refuse' })
  }

  part(name: string): Part | null {
    const root = this.xml(name)
    return root && { name, root, relationships: this.relationships(name) }
  }

  /** What a part refers to, by id; of the package itself for an empty name. */
  relationships(name: string): ReadonlyMap<string, Relationship> {
    const folder = posix.dirname(name)
    const root = this.xml(posix.join(folder, '_rels', `${posix.basename(name)}.rels`))
    const found = new Map<string, Relationship>()
    for (const { attributes } of childrenOf(root, 'Relationship')) {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes
      const external = TargetMode === 'External'
      const target = external || Target === '' ? Target : posix.join('/', folder, Target).slice(1)
      found.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: Target.startsWith('/') && !external ? Target.slice(1) : target,
        external,
      })
    }
    return found
  }

  /** The first part of a type that another one refers to; `null` for none. */
  related(relationships: ReadonlyMap<string, Relationship>, type: string): Part | null {
    for (const relationship of relationships.values()) {
      if (relationship.type === type && !relationship.external) return this.part(relationship.target)
    }
    return null
  }
}

/**
 * Opens a DOCX file.
 * @throws {ContractError} for archives that cannot be opened, and `damaged` for one without a document in it
 */
export async function openPackage(bytes: Uint8Array, file: string): Promise<[DocxPackage, Part]> {
  const docx = new DocxPackage(await openArchive(bytes, file), file)
  const main = docx.related(docx.relationships(''), 'officeDocument') ?? docx.part('word/document.xml')
  if (main?.root.name !== 'w:document') {
    throw damagedFile(file, 'is damaged: it is packed like a Word document and has no text in it')
  }
  return [docx, main]
}
