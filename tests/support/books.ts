import { type ArchivePart, archiveOf } from './archives.ts'

/** A picture of one point. */
export const point = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What an e-book is made of; names are as in its list, content that is no file is XHTML of a body. */
export interface BookParts {
  readonly metadata?: string
  readonly chapters: Readonly<Record<string, string>>
  /** Names in the archive that are others than in the list. */
  readonly stored?: Readonly<Record<string, string>>
  readonly missing?: readonly string[]
  readonly manifest?: string
  readonly spine?: string
  readonly files?: readonly ArchivePart[]
}

/** An EPUB 3 book in the folder `OPS`. */
export function bookOf({ metadata = '', chapters, stored = {}, missing = [], ...rest }: BookParts): Buffer {
  const names = Object.keys(chapters)
  const items = names.map(
    (name, index) => `<item id="c${index}" href="${name}" media-type="application/xhtml+xml"/>`,
  )
  const refs = names.map((_, index) => `<itemref idref="c${index}"/>`)
  const list = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
    <manifest>${items.join('')}${rest.manifest ?? ''}</manifest><spine>${refs.join('')}${rest.spine ?? ''}</spine></package>`
  const container = `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
    <rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`
  return archiveOf([
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: container },
    { name: 'OPS/book.opf', content: list },
    ...names
      .filter(name => !missing.includes(name))
      .map(name => ({ name: `OPS/${stored[name] ?? name}`, content: page(chapters[name]!) })),
    ...(rest.files ?? []),
  ])
}

/** A page of a book. */
export const page = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>t</title></head><body>${body}</body></html>`
