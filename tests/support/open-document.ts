import { type ArchivePart, archiveOf } from './archives.ts'

const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`
const names = [
  ['office', oasis('office')],
  ['text', oasis('text')],
  ['table', oasis('table')],
  ['draw', oasis('drawing')],
  ['style', oasis('style')],
  ['meta', oasis('meta')],
  ['manifest', oasis('manifest')],
  ['fo', oasis('xsl-fo-compatible')],
  ['svg', oasis('svg-compatible')],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['math', 'http://www.w3.org/1998/Math/MathML'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['loext', 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'],
]
const declared = names.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')
const part = (name: string, root: string, content: string): ArchivePart => ({
  name,
  content: `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${declared}>${content}</office:${root}>`,
})

/** What an OpenDocument text is made of: the content of its parts, without their roots. */
export interface OpenDocumentParts {
  /** What is in `office:text`. */
  readonly text: string
  /** What is in `office:automatic-styles` of the text. */
  readonly automatic?: string
  /** What is in `office:styles`, and in `office:master-styles`. */
  readonly styles?: string
  readonly masters?: string
  /** What is in `office:meta`. */
  readonly meta?: string
  readonly files?: readonly ArchivePart[]
}

/** An OpenDocument text with these parts and nothing else. */
export function openDocumentOf(parts: OpenDocumentParts): Buffer {
  const { text, automatic = '', styles = '', masters = '', meta = '', files = [] } = parts
  return archiveOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    part(
      'content.xml',
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
    ),
    part(
      'styles.xml',
      'document-styles',
      `<office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles>`,
    ),
    part('meta.xml', 'document-meta', `<office:meta>${meta}</office:meta>`),
    ...files,
  ])
}
