import type { Colour } from '../../../shared/model/index.ts'
import { shorten } from '../history/sentences.ts'
import { parseNoteMarkdown } from '../../../shared/markdown/parse.ts'
import { DocxBody, hyperlink } from './docx-body.ts'
import type { TextPart } from './docx-package.ts'
import { escapeXml, paragraph, run, startsRightToLeft, textRuns } from './docx-text.ts'
import { plainParts } from './marked-text.ts'
import { relationOf } from './passage-words.ts'
import type { LinkSeen, Passage } from './passages.ts'

/** How much of the words at a link's other end is shown, in characters. */
const quoteLength = 300

/** The ground of highlights, as the reader has it by day. */
export const grounds: Readonly<Record<Colour, string>> = {
  amber: 'F6DD8F',
  green: 'C5E3BD',
  blue: 'C3DCF2',
  rose: 'F5CCCB',
  violet: 'DDD2F1',
}

/** A highlight as a comment of Word: what the researcher wrote, the tags, and each link with its other end. */
export function commentXml(passage: Passage, id: number, part: TextPart): string {
  const { highlight } = passage
  const author = escapeXml(highlight.author)
  const remarks = remarkParagraphs(passage, 'CommentText', part)
  const inside = remarks === '' ? paragraph(textRuns('Highlighted'), { style: 'CommentText' }) : remarks
  const date = `${highlight.createdAt.slice(0, 19)}Z`
  const initials = escapeXml(initialsOf(highlight.author))
  // The mark by which Word shows the comment's number comes first.
  const mark = run('<w:annotationRef/>', { style: 'CommentReference' })
  const numbered = inside.replace(/<\/w:pPr>/, `</w:pPr>${mark}`)
  return `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="${initials}">${numbered}</w:comment>`
}

/** What is said of a passage, a paragraph each; empty where there is nothing. */
export function remarkParagraphs({ highlight, tags, links }: Passage, style: string, part: TextPart): string {
  return [
    commentParagraphs(highlight.comment, style, part),
    tags.length === 0 ? '' : labelled('Tags', tags.map(tag => tag.path).join(', '), style),
    ...links.map(
      seen => labelled('Link', linkWords(seen), style) + commentParagraphs(seen.link.comment, style, part),
    ),
  ].join('')
}

// A link in one line, as it is seen from one of its ends; its comment follows.
function linkWords(seen: LinkSeen): string {
  const { link, other, otherDocument } = seen
  const words = `${relationOf(seen)} “${shorten(other.quote, quoteLength)}” (${otherDocument.title})`
  return link.comment === '' ? words : `${words}:`
}

// A comment, which is Markdown, as paragraphs; of headings and lists, their lines.
function commentParagraphs(comment: string, style: string, part: TextPart): string {
  if (comment.trim() === '') return ''
  const node = parseNoteMarkdown(comment, reference => ({ highlightId: '', quote: `highlight:${reference}` }))
  const body = new DocxBody<never>(
    {
      partsOf: plainParts,
      under: () => ({}),
      edge: () => '',
      address: url => part.relationships.address(url),
      picture: () => null,
      cite: (_, quote) => textRuns(quote),
      list: () => 0,
    },
    6,
  )
  const paragraphs: string[] = []
  node.descendants((block, _, parent) => {
    if (!block.isTextblock) return true
    const bullet = parent?.type.name === 'list_item' && parent.firstChild === block ? textRuns('• ') : ''
    const rightToLeft = startsRightToLeft(block.textContent)
    paragraphs.push(paragraph(bullet + body.inline(block), { style, rightToLeft }))
    return false
  })
  return paragraphs.join('')
}

/** A line such as “Tags: a, b”, whose first word stands out. */
export function labelled(label: string, text: string, style: string): string {
  return paragraph(textRuns(`${label}: `, { bold: true }) + textRuns(text), { style })
}

/** A line that is a web address, and leads there. */
export function addressLine(url: string, style: string, part: TextPart): string {
  return paragraph(hyperlink(part.relationships.address(url), textRuns(url, { style: 'Hyperlink' })), {
    style,
  })
}

function initialsOf(author: string): string {
  const letters = author.split(/\s+/).flatMap(word => [...word].slice(0, 1))
  return letters.slice(0, 3).join('').toUpperCase()
}
