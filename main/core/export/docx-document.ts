import { Node } from 'prosemirror-model'
import { documentSchema } from '../../../shared/document/index.ts'
import type { Document } from '../../../shared/model/index.ts'
import { DocxBody, type DocxHooks } from './docx-body.ts'
import type { DocxPackage } from './docx-package.ts'
import { addressLine, commentXml, grounds, labelled, remarkParagraphs } from './docx-passage.ts'
import { paragraph, run, startsRightToLeft, textRuns } from './docx-text.ts'
import { MarkedText } from './marked-text.ts'
import { byline } from './passage-words.ts'
import type { Passage } from './passages.ts'
import { bodyUnder } from './repeated-title.ts'

/** A passage with the number of its comment. */
interface Commented {
  readonly start: number
  readonly end: number
  readonly id: number
  readonly passage: Passage
}

/** What a document is written with. */
export interface DocxDocumentParts {
  readonly passages: readonly Passage[]
  /** The body of its version, as the JSON text that is stored. */
  readonly body: string
  /** The paths of its own tags. */
  readonly tags: readonly string[]
  readonly file: DocxPackage
  readonly picture: DocxHooks<never>['picture']
}

/** The bookmark at a highlight's first letters; Word takes names of 40 characters, letters and digits. */
export const bookmarkOf = (highlightId: string) => `p${highlightId.replaceAll('-', '')}`

/** Adds a document's whole text under its title, each highlight a comment of Word over its words. */
export function addDocument(document: Document, parts: DocxDocumentParts): void {
  const { passages, file } = parts
  const { comments } = file
  const doc = Node.fromJSON(documentSchema, JSON.parse(parts.body))
  const standing = passages.filter(({ paragraph: place }) => place !== null)
  const commented = standing.map((passage): Commented => {
    const id = comments.pieces.length
    comments.pieces.push(commentXml(passage, id, comments))
    const { start, end } = passage.highlight
    return { start, end, id, passage }
  })
  const text = new MarkedText(doc, commented)
  const body = new DocxBody<Commented>(
    {
      partsOf: block => text.partsOf(block),
      under: highlights => ({ ground: groundOf(highlights) }),
      edge(kind, { id, passage }) {
        if (kind === 'end') {
          const reference = run(`<w:commentReference w:id="${id}"/>`, { style: 'CommentReference' })
          return `<w:commentRangeEnd w:id="${id}"/>${reference}`
        }
        const bookmark = `<w:bookmarkStart w:id="${id}" w:name="${bookmarkOf(passage.highlight.id)}"/><w:bookmarkEnd w:id="${id}"/>`
        return `${bookmark}<w:commentRangeStart w:id="${id}"/>`
      },
      address: url => file.body.relationships.address(url),
      picture: parts.picture,
      cite: () => '',
      list: start => file.lists.push(start),
    },
    2,
  )
  file.body.pieces.push(
    headOf(document, parts),
    ...body.blocks(bodyUnder(document.title, doc, text, commented)),
  )
  const lost = passages.filter(({ paragraph: place }) => place === null)
  file.body.pieces.push(lostOf([...lost, ...text.unseen.map(({ passage }) => passage)], file))
}

// The shortest of those above each other is the one that would be hidden otherwise.
function groundOf(highlights: readonly Commented[]): string {
  const length = ({ start, end }: Commented) => end - start
  const inner = highlights.reduce((least, next) => (length(next) < length(least) ? next : least))
  return grounds[inner.passage.highlight.colour]
}

function headOf(document: Document, { file, tags }: DocxDocumentParts): string {
  const style = 'Details'
  const { title, url, fileName, importedAt, words } = document
  const by = byline({ document })
  return [
    paragraph(textRuns(title), { style: 'Heading2', rightToLeft: startsRightToLeft(title) }),
    by.length === 0 ? '' : paragraph(textRuns(by.join(' · ')), { style }),
    url === null ? '' : addressLine(url, style, file.body),
    paragraph(textRuns(`File: ${fileName}, imported ${importedAt.slice(0, 10)}, ${words} words`), { style }),
    tags.length === 0 ? '' : labelled('Tags', tags.join(', '), style),
  ].join('')
}

function lostOf(lost: readonly Passage[], file: DocxPackage): string {
  if (lost.length === 0) return ''
  const head = paragraph(textRuns('Highlights whose words are no longer in the text:'), { style: 'Details' })
  const items = lost.map(
    passage =>
      paragraph(textRuns(`“${passage.highlight.quote}”`), { style: 'Quote' }) +
      remarkParagraphs(passage, 'Details', file.body),
  )
  return head + items.join('')
}
