import { type ArchivePart, archiveOf } from './archives.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = [
  ['w', main],
  ['r', relationships],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
]
const declared = names.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')

/** What a Word file is made of: the content of its parts, without their roots. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly comments?: string
  readonly commentsExtended?: string
  /** Addresses outside the file, by id. */
  readonly links?: Readonly<Record<string, string>>
  readonly files?: readonly ArchivePart[]
}

/** A Word file with these parts and nothing else. */
export function wordFileOf({ body, links = {}, files = [], ...parts }: WordParts): Buffer {
  const roots = {
    styles: 'w:styles',
    numbering: 'w:numbering',
    comments: 'w:comments',
    commentsExtended: 'w15:commentsEx',
  }
  const given = Object.entries(roots).filter(([name]) => parts[name as keyof typeof parts] !== undefined)
  const related = [
    ...given.map(
      ([name]) => `<Relationship Id="${name}" Type="${relationships}/${name}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, href]) =>
        `<Relationship Id="${id}" Type="${relationships}/hyperlink" Target="${href}" TargetMode="External"/>`,
    ),
  ]
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return archiveOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${package_}"><Relationship Id="d" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', content: `<w:document ${declared}><w:body>${body}</w:body></w:document>` },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${package_}">${related.join('')}</Relationships>`,
    },
    ...given.map(([name, root]) => ({
      name: `word/${name}.xml`,
      content: `<${root} ${declared}>${parts[name as keyof typeof parts]}</${root}>`,
    })),
    ...files,
  ])
}

/** A paragraph of plain words, with its properties. */
export const para = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A run of plain words. */
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
