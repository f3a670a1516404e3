import { Node } from 'prosemirror-model'
import { documentSchema } from '../../../shared/document/index.ts'
import type { Document } from '../../../shared/model/index.ts'
import { HtmlBody } from './html-body.ts'
import { type Anchors, remarksOn } from './html-passage.ts'
import { escapeHtml, isolated, quoteHtml } from './html-text.ts'
import { MarkedText } from './marked-text.ts'
import { byline } from './passage-words.ts'
import type { Passage } from './passages.ts'
import { bodyUnder } from './repeated-title.ts'

/** A passage with its number in the document. */
interface Numbered {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly passage: Passage
  /** What is said of it, as HTML; often nothing. */
  readonly remarks: string
}

/** What a document is written with. */
export interface DocumentParts {
  /** Of the document, in the order of the text; those at index `i` have the number `i + 1`. */
  readonly passages: readonly Passage[]
  readonly anchors: Anchors
  /** The body of its version, as the JSON text that is stored. */
  readonly body: string
  /** The paths of its own tags. */
  readonly tags: readonly string[]
  picture(assetId: string): string | null
}

/** How many rows of text remarks may stand beside; the style sheet has a class for each. */
const mostRows = 12

/**
 * A document's whole text as an article: highlights marked and numbered, and beside each paragraph what is said of those
 * that end in it. `number` counts the documents of the file, from 1.
 */
export function documentHtml(document: Document, number: number, parts: DocumentParts): string {
  const { passages, anchors, tags } = parts
  const numbered = passages.map((passage, index) => {
    const { start, end } = passage.highlight
    return { start, end, number: index + 1, passage, remarks: remarksOn(passage, anchors) }
  })
  const doc = Node.fromJSON(documentSchema, JSON.parse(parts.body))
  const standing = numbered.filter(({ passage }) => passage.paragraph !== null)
  const text = new MarkedText(doc, standing)
  let ended: Numbered[] = []
  const body = new HtmlBody<Numbered>(
    {
      partsOf: block => text.partsOf(block),
      under: markHtml,
      edge(kind, highlight) {
        const { number: place, remarks } = highlight
        if (kind === 'start') return `<span id="d${number}-p${place}"></span>`
        if (remarks === '') return `<sup class="no">${place}</sup>`
        ended.push(highlight)
        return `<sup class="no"><a href="#d${number}-m${place}" aria-label="Note ${place}">${place}</a></sup>`
      },
      picture: parts.picture,
      cite: () => '',
    },
    3,
  )
  const rows = bodyUnder(document.title, doc, text, standing).children.map(block => {
    ended = []
    return { html: body.block(block), ended }
  })
  const lost = [...numbered.filter(({ passage }) => passage.paragraph === null), ...text.unseen]
  return [
    `<article class="document" id="d${number}" aria-labelledby="d${number}-t"${document.language === null ? '' : ` lang="${document.language}"`}>\n`,
    `<h3 id="d${number}-t" dir="auto">${escapeHtml(document.title)}</h3>\n`,
    `<div class="about" lang="en">${aboutHtml(document, tags)}</div>\n`,
    `<div class="text">\n${rowsHtml(rows, number)}</div>\n`,
    lost.length === 0 ? '' : lostHtml(lost, number),
    '</article>\n',
  ].join('')
}

function aboutHtml(document: Document, tags: readonly string[]): string {
  const details = byline({ document }).map(isolated)
  const address =
    document.url === null
      ? []
      : [`<a href="${escapeHtml(document.url)}" rel="noreferrer">${escapeHtml(document.url)}</a>`]
  const lines = [
    [...details, ...address].join(' · '),
    [
      `File: ${isolated(document.fileName)}`,
      `imported ${document.importedAt.slice(0, 10)}`,
      `${document.words} words`,
    ].join(', '),
    tags.length === 0 ? '' : `Tags: ${tags.map(isolated).join(', ')}`,
  ]
  return lines
    .filter(line => line !== '')
    .map(line => `<p>${line}</p>`)
    .join('')
}

// The innermost highlight gives the ground, the one around it the line below: two of them are told apart.
function markHtml(html: string, highlights: readonly Numbered[]): string {
  const inner = highlights.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const [first, second] = inner.map(({ passage }) => passage.highlight.colour)
  return `<mark class="c-${first}${second === undefined ? '' : ` over o-${second}`}">${html}</mark>`
}

interface Row {
  readonly html: string
  readonly ended: readonly Numbered[]
}

// Remarks stand beside the paragraph where their words end, and may go on beside those after it that have none.
function rowsHtml(rows: readonly Row[], document: number): string {
  const shown = rows.filter(({ html }) => html !== '')
  return shown
    .map(({ html, ended }, index) => {
      if (ended.length === 0) return html
      let free = 1
      while (free < mostRows && shown[index + free]?.ended.length === 0) free += 1
      const span = free === 1 ? '' : ` span-${free}`
      return `${html}<ol class="remarks${span}" lang="en" aria-label="Notes">\n${ended.map(highlight => remarkHtml(highlight, document)).join('')}</ol>\n`
    })
    .join('')
}

function remarkHtml({ number, passage, remarks }: Numbered, document: number): string {
  const { highlight } = passage
  const by =
    highlight.comment === ''
      ? ''
      : `<p class="by">${isolated(highlight.author)}, ${highlight.updatedAt.slice(0, 10)}</p>\n`
  const back = `<a class="no c-${highlight.colour}" href="#d${document}-p${number}" aria-label="Passage ${number}">${number}</a>`
  return `<li id="d${document}-m${number}">${back}\n${remarks}${by}</li>\n`
}

function lostHtml(lost: readonly Numbered[], document: number): string {
  const items = lost.map(
    ({ number, passage, remarks }) =>
      `<li id="d${document}-p${number}">${quoteHtml(passage.highlight.quote)}\n${remarks}</li>\n`,
  )
  return `<div class="lost" lang="en"><p>Highlights whose words are no longer in the text:</p>\n<ul>\n${items.join('')}</ul></div>\n`
}
