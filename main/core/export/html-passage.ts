import { parseNoteMarkdown } from '../../../shared/markdown/parse.ts'
import { HtmlBody } from './html-body.ts'
import { escapeHtml, isolated, quoteHtml } from './html-text.ts'
import { plainParts } from './marked-text.ts'
import { relationOf } from './passage-words.ts'
import type { LinkSeen, Passage } from './passages.ts'
import { shorten } from '../history/sentences.ts'

/** Where the passages of an export stand in its file. */
export interface Anchors {
  /** The id of a passage's first letters, where its document is in the file; `null` where not. */
  ofHighlight(id: string): string | null
  /** The notes that cite a passage, with the ids of their first citation of it. */
  citing(id: string): readonly { readonly title: string; readonly anchor: string }[]
}

/** How much of the words at a link's other end, and of their document's title, is shown, in characters. */
const quoteLength = 160
const titleLength = 80

/** What is said of a passage: comment, tags, links and the notes that cite it. Empty where there is nothing. */
export function remarksOn(passage: Passage, anchors: Anchors): string {
  const { highlight, tags, links } = passage
  const cited = anchors.citing(highlight.id)
  return [
    commentHtml(highlight.comment),
    tags.length === 0
      ? ''
      : `<ul class="tags" aria-label="Tags">${tags.map(tag => `<li class="c-${tag.colour}">${isolated(tag.path)}</li>`).join('')}</ul>\n`,
    ...links.map(link => linkHtml(link, anchors)),
    cited.length === 0
      ? ''
      : `<p class="cited">Cited in ${cited.map(({ title, anchor }) => `<a href="#${anchor}">${isolated(title)}</a>`).join(', ')}</p>\n`,
  ].join('')
}

/** A comment, which is Markdown. */
export function commentHtml(comment: string): string {
  if (comment.trim() === '') return ''
  const node = parseNoteMarkdown(comment, reference => ({ highlightId: '', quote: `highlight:${reference}` }))
  return node.children.map(block => comments.block(block)).join('')
}

// Headings in a comment would stand among those of the text.
const comments = {
  block(node: Parameters<HtmlBody<never>['block']>[0]): string {
    const body = new HtmlBody<never>(
      {
        partsOf: plainParts,
        under: html => html,
        edge: () => '',
        picture: () => null,
        cite: (_, quote) => isolated(quote),
      },
      5,
    )
    return body.block(node).replace(/<(\/?)h6\b[^>]*>/g, (_, close: string) => `<${close}p>`)
  },
}

/** A link as it is seen from one of its ends, leading to the other where that is in the file. */
export function linkHtml(seen: LinkSeen, anchors: Anchors): string {
  const { link, other, otherDocument } = seen
  const anchor = anchors.ofHighlight(other.id)
  const words = quoteHtml(shorten(other.quote, quoteLength))
  const where = anchor === null ? words : `<a href="#${anchor}">${words}</a>`
  const comment = commentHtml(link.comment)
  const said = comment === '' ? '' : `<div class="link-comment">${comment}</div>\n`
  return `<p class="link"><span class="relation">${escapeHtml(relationOf(seen))}</span> ${where} <cite>${isolated(shorten(otherDocument.title, titleLength))}</cite></p>\n${said}`
}
