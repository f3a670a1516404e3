import type { Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import type { FormattedRun } from '../bibliography/formatted-text.ts'
import type { CitedSources } from './cited-sources.ts'
import { noteBody } from './note-body.ts'
import { HtmlBody } from './html-body.ts'
import { type Anchors, commentHtml, linkHtml } from './html-passage.ts'
import { escapeHtml, formattedHtml, isolated, quoteHtml } from './html-text.ts'
import { plainParts } from './marked-text.ts'
import { byline, inOneLine, placeOf } from './passage-words.ts'
import type { Passage, PassageReader } from './passages.ts'

/** What a note is written with. */
export interface NoteParts {
  readonly passages: PassageReader
  readonly sources: CitedSources
  readonly anchors: Anchors
}

/** A note as an article with its footnotes below; `number` counts the notes of the file, from 1. */
export function noteHtml(db: Database, note: Note, number: number, parts: NoteParts): string {
  const { passages, sources } = parts
  const citations = sources.ofNote()
  const cited = new Map<string, { readonly place: number; readonly footnote: string }>()
  const body = new HtmlBody<never>(
    {
      partsOf: plainParts,
      under: html => html,
      edge: () => '',
      picture: () => null,
      cite(id, kept) {
        const passage = passages.ofHighlight(id)
        const known = cited.get(id)
        const place = known?.place ?? cited.size + 1
        const back = `n${number}-r${place}`
        const isCited = passage && (!known || !sources.inNotes)
        const citation = isCited ? citations.cite(passage, place) : []
        if (!known) {
          if (!passage) citations.passOver()
          const own = `n${number}-f${place}`
          const footnote = passage
            ? footnoteHtml(passage, citation, own, back, parts)
            : `<li id="${own}"><p>Deleted highlight: ${quoteHtml(inOneLine(kept))} ${backTo(back)}</p></li>\n`
          cited.set(id, { place, footnote })
        }
        const words = quoteHtml(inOneLine(passage?.highlight.quote ?? kept))
        const inText = passage && !sources.inNotes ? ` ${formattedHtml(citation)}` : ''
        const anchor = known ? '' : ` id="${back}"`
        return `${words}${inText}<sup><a href="#n${number}-f${place}"${anchor} role="doc-noteref" aria-label="Footnote ${place}">${place}</a></sup>`
      },
    },
    3,
  )
  const text = noteBody(db, note.id)
    .children.map(block => body.block(block))
    .join('')
  const footnotes = [...cited.values()].map(({ footnote }) => footnote).join('')
  return [
    `<article class="note" id="n${number}" aria-labelledby="n${number}-t">\n`,
    `<h3 id="n${number}-t" dir="auto">${escapeHtml(note.title)}</h3>\n`,
    `<p class="byline">${isolated(note.author)}, ${note.updatedAt.slice(0, 10)}</p>\n`,
    text,
    footnotes === '' ? '' : `<ol class="footnotes" aria-label="Footnotes">\n${footnotes}</ol>\n`,
    '</article>\n',
  ].join('')
}

const backTo = (back: string) =>
  `<a class="back" href="#${back}" role="doc-backlink" aria-label="Back to the note">↩</a>`

function footnoteHtml(
  passage: Passage,
  citation: readonly FormattedRun[],
  id: string,
  back: string,
  { sources, anchors }: NoteParts,
): string {
  const { highlight, tags, links, document } = passage
  const source = sources.inNotes
    ? formattedHtml(citation)
    : [`<cite>${isolated(document.title)}</cite>`, ...byline(passage).map(isolated), placeOf(passage)].join(
        ', ',
      )
  const anchor = anchors.ofHighlight(highlight.id)
  const words = quoteHtml(highlight.quote)
  return [
    `<li id="${id}"><p>${source}: ${anchor === null ? words : `<a href="#${anchor}">${words}</a>`} ${backTo(back)}</p>\n`,
    tags.length === 0 ? '' : `<p>Tags: ${tags.map(tag => isolated(tag.path)).join(', ')}</p>\n`,
    commentHtml(highlight.comment),
    ...links.map(link => linkHtml(link, anchors)),
    '</li>\n',
  ].join('')
}
