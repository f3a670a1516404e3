import yazl from 'yazl'
import { docxNumbering, docxStyles } from './docx-styles.ts'
import { escapeXml } from './docx-text.ts'
import type { OutputFile } from './output-file.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const opc = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')

/** What a part of the package refers to outside of itself. */
export class Relationships {
  readonly #lines: string[] = []
  readonly #addresses = new Map<string, string>()

  /** Adds one of a kind (the end of its type's name), within the package. @returns its id */
  add(kind: string, target: string, outside = false): string {
    const id = `rId${this.#lines.length + 1}`
    const mode = outside ? ' TargetMode="External"' : ''
    this.#lines.push(
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${escapeXml(target)}"${mode}/>`,
    )
    return id
  }

  /** The id of a web address; the same for the same. */
  address(url: string): string {
    const id = this.#addresses.get(url) ?? this.add('hyperlink', url, true)
    this.#addresses.set(url, id)
    return id
  }

  get xml(): string {
    return `${declaration}<Relationships xmlns="${opc}/relationships">${this.#lines.join('')}</Relationships>`
  }
}

/** A part that holds blocks of text, with what they refer to. */
export class TextPart {
  readonly relationships = new Relationships()
  /** The pieces of its XML, in order. */
  readonly pieces: string[] = []
}

interface Picture {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A document of Word as a package of parts (ECMA-376, part 2), gathered and then written. */
export class DocxPackage {
  readonly body = new TextPart()
  readonly footnotes = new TextPart()
  readonly comments = new TextPart()
  /** What each list begins with: a number, or `null` for bullets. A list's id is its place, from 1. */
  readonly lists: (number | null)[] = []
  readonly #pictures = new Map<string, Picture & { readonly id: string }>()

  /** Adds a picture once. @returns the id by which the body refers to it */
  picture(assetId: string, extension: string, bytes: Uint8Array): string {
    const known = this.#pictures.get(assetId)
    if (known) return known.id
    const name = `picture${this.#pictures.size + 1}.${extension}`
    const id = this.body.relationships.add('image', `media/${name}`)
    this.#pictures.set(assetId, { id, name, bytes })
    return id
  }

  /** Writes the package; `title` becomes a property of the file, `at` its date (UTC, ISO 8601). */
  async write(
    out: OutputFile,
    { title, at }: { readonly title: string; readonly at: string },
  ): Promise<void> {
    const { body, footnotes, comments } = this
    const footer = body.relationships.add('footer', 'footer1.xml')
    for (const [kind, target] of parts) body.relationships.add(kind, target)
    const zip = new yazl.ZipFile()
    const mtime = new Date(at)
    const options = { mtime, compressionLevel: 6 }
    const add = (name: string, ...xml: string[]) =>
      zip.addBuffer(Buffer.from(declaration + xml.join(''), 'utf8'), name, options)
    add('[Content_Types].xml', contentTypes)
    add('_rels/.rels', packageRelationships)
    add(
      'word/document.xml',
      `<w:document ${namespaces}><w:body>`,
      ...body.pieces,
      `<w:sectPr><w:footerReference w:type="default" r:id="${footer}"/>${page}</w:sectPr></w:body></w:document>`,
    )
    add(
      'word/footnotes.xml',
      `<w:footnotes ${namespaces}>`,
      separators,
      ...footnotes.pieces,
      '</w:footnotes>',
    )
    add('word/comments.xml', `<w:comments ${namespaces}>`, ...comments.pieces, '</w:comments>')
    add('word/styles.xml', `<w:styles ${namespaces}>`, docxStyles, '</w:styles>')
    add('word/numbering.xml', `<w:numbering ${namespaces}>`, docxNumbering(this.lists), '</w:numbering>')
    add('word/settings.xml', `<w:settings ${namespaces}>`, settings, '</w:settings>')
    add('word/footer1.xml', `<w:ftr ${namespaces}>`, pageNumber, '</w:ftr>')
    add('docProps/core.xml', coreProperties(title, at))
    for (const [part, name] of [
      [body, 'document'],
      [footnotes, 'footnotes'],
      [comments, 'comments'],
    ] as const) {
      zip.addBuffer(Buffer.from(part.relationships.xml, 'utf8'), `word/_rels/${name}.xml.rels`, options)
    }
    for (const { name, bytes } of this.#pictures.values()) {
      zip.addBuffer(Buffer.from(bytes), `word/media/${name}`, { mtime, compress: false })
    }
    zip.end()
    for await (const chunk of zip.outputStream) out.write(chunk as Buffer)
  }
}

const parts = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['settings', 'settings.xml'],
  ['footnotes', 'footnotes.xml'],
  ['comments', 'comments.xml'],
] as const

const contentTypes = [
  `<Types xmlns="${opc}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Default Extension="png" ContentType="image/png"/>',
  '<Default Extension="jpg" ContentType="image/jpeg"/>',
  '<Default Extension="gif" ContentType="image/gif"/>',
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>`,
  ...['styles', 'numbering', 'settings', 'footnotes', 'comments'].map(
    name => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${name}+xml"/>`,
  ),
  `<Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/>`,
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
].join('')

const packageRelationships = [
  `<Relationships xmlns="${opc}/relationships">`,
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
  `<Relationship Id="rId2" Type="${opc}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  '</Relationships>',
].join('')

// The lines above footnotes, which Word counts as footnotes.
const separators = [
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
].join('')

// Without the mode of Word 2013 and later it opens in that of 2007.
const settings = [
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
].join('')

// A4, in twentieths of a point.
const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1278" w:bottom="1300" w:left="1278" w:header="708" w:footer="600" w:gutter="0"/>'

const pageNumber =
  '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'

function coreProperties(title: string, at: string): string {
  const time = `xsi:type="dcterms:W3CDTF">${at.slice(0, 19)}Z</dcterms:`
  return [
    `<cp:coreProperties xmlns:cp="${opc}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Parallax</dc:creator>`,
    `<dcterms:created ${time}created><dcterms:modified ${time}modified></cp:coreProperties>`,
  ].join('')
}
