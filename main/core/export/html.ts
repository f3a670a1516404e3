import type { Document, Note } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { readBody } from '../documents/queries.ts'
import { CitedSources } from './cited-sources.ts'
import type { ExportContext, ExportWriter } from './export-format.ts'
import { documentHtml } from './html-document.ts'
import { noteHtml } from './html-note.ts'
import type { Anchors } from './html-passage.ts'
import { pagePolicy, pageStyle } from './html-style.ts'
import { escapeHtml, formattedHtml, isolated } from './html-text.ts'
import { byline } from './passage-words.ts'
import { PassageReader } from './passages.ts'
import { readAsset, readHighlightOrder } from './queries.ts'
import { isChosen, type Selection } from './selection.ts'

/**
 * Writes annotated notes as one HTML page (the Living Standard) that needs nothing but itself and runs no script: the
 * notes with their footnotes, the full texts with marked, numbered highlights and what is said of them beside, links
 * that lead from one to the other, and the list of sources.
 */
export const writeHtml: ExportWriter = context => {
  const remarks = writePage(context)
  return { losses: [`HTML ${loss}`, ...remarks] }
}

/** The same page, to be printed. */
export const writePrintedPage: ExportWriter = context => {
  const remarks = writePage(context)
  return { losses: [`PDF ${loss}`, ...remarks] }
}

function writePage(context: ExportContext): readonly string[] {
  const { db, selection, counted = selection, files, options, report } = context
  const out = files[0]!
  const { notebook, documents, notes } = selection
  const passages = new PassageReader(db, selection)
  const sources = new CitedSources(db, selection, options.style)
  const anchors = anchorsOf(db, selection)
  const steps = notes.length + documents.length
  const bibliography = sources.bibliography()
  out.write(headHtml(notebook.title))
  out.write(`<header>\n<h1 dir="auto">${escapeHtml(notebook.title)}</h1>\n`)
  out.write(
    `<p class="exported">${countsLine(counted)}. Exported ${options.at.slice(0, 10)}.</p>\n</header>\n`,
  )
  out.write(contentsHtml(selection, bibliography.length > 0))
  out.write('<main id="main">\n')
  if (notes.length > 0)
    out.write('<section id="notes" aria-labelledby="notes-t">\n<h2 id="notes-t">Notes</h2>\n')
  for (const [index, note] of notes.entries()) {
    report(index, steps, note.title)
    out.write(noteHtml(db, note, index + 1, { passages, sources, anchors }))
  }
  if (notes.length > 0) out.write('</section>\n')
  if (documents.length > 0) {
    out.write('<section id="documents" aria-labelledby="documents-t">\n<h2 id="documents-t">Documents</h2>\n')
  }
  for (const [index, document] of documents.entries()) {
    report(notes.length + index, steps, document.title)
    const parts = {
      passages: document.highlightCount === 0 ? [] : passages.ofDocument(document),
      anchors,
      body: readBody(db, document.versionId),
      tags: passages.tagsOf(document.tagIds).map(({ path }) => path),
      picture: (assetId: string) => pictureOf(db, assetId),
    }
    out.write(documentHtml(document, index + 1, parts))
  }
  if (documents.length > 0) out.write('</section>\n')
  if (bibliography.length > 0) {
    out.write(
      '<section id="sources" class="sources" aria-labelledby="sources-t">\n<h2 id="sources-t">Sources</h2>\n<ul>\n',
    )
    for (const { entry } of bibliography) out.write(`<li dir="auto">${formattedHtml(entry)}</li>\n`)
    out.write('</ul>\n</section>\n')
  }
  out.write('</main>\n</body>\n</html>\n')
  report(steps, steps, notebook.title)
  return sources.remarks
}

const loss =
  'has the texts of the documents, not their original files, and nothing that could be read back as highlights.'

function headHtml(title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Parallax">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the notes and documents</a>
`
}

function countsLine({ notes, documents }: Pick<Selection, 'documents' | 'notes'>): string {
  const highlights = documents.reduce((sum, { highlightCount }) => sum + highlightCount, 0)
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
  return [
    ...(notes.length > 0 ? [counted(notes.length, 'note')] : []),
    ...(documents.length > 0
      ? [counted(documents.length, 'document'), counted(highlights, 'highlight')]
      : []),
  ].join(', ')
}

function contentsHtml({ notes, documents }: Selection, hasSources: boolean): string {
  if (notes.length + documents.length === 0) return ''
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : `<p>${title}</p>\n<ul>\n${items.map(item => `<li>${item}</li>\n`).join('')}</ul>\n`
  const noteLine = ({ title }: Note, index: number) => `<a href="#n${index + 1}">${isolated(title)}</a>`
  const documentLine = (document: Document, index: number) => {
    const what = byline({ document }).map(isolated).join(', ')
    return `<a href="#d${index + 1}">${isolated(document.title)}</a>${what === '' ? '' : ` <span class="what">${what}</span>`}`
  }
  return [
    '<nav aria-labelledby="contents-t">\n<h2 id="contents-t">Contents</h2>\n',
    list('Notes', notes.map(noteLine)),
    list('Documents', documents.map(documentLine)),
    hasSources ? '<p><a href="#sources">Sources</a></p>\n' : '',
    '</nav>\n',
  ].join('')
}

/** Where each chosen highlight will stand, and which notes cite it. */
function anchorsOf(db: Database, selection: Selection): Anchors {
  const places = new Map<string, string>()
  for (const [document, { id }] of selection.documents.entries()) {
    const chosen = readHighlightOrder(db, id).filter(highlight => isChosen(selection, { id: highlight }))
    for (const [index, highlight] of chosen.entries()) places.set(highlight, `d${document + 1}-p${index + 1}`)
  }
  const citing = new Map<string, { readonly title: string; readonly anchor: string }[]>()
  for (const [note, { title, citedIds }] of selection.notes.entries()) {
    for (const [index, id] of citedIds.entries()) {
      const known = citing.get(id) ?? []
      known.push({ title, anchor: `n${note + 1}-r${index + 1}` })
      citing.set(id, known)
    }
  }
  return { ofHighlight: id => places.get(id) ?? null, citing: id => citing.get(id) ?? [] }
}

function pictureOf(db: Database, assetId: string): string | null {
  const asset = readAsset(db, assetId)
  return asset && `data:${asset.mediaType};base64,${Buffer.from(asset.bytes).toString('base64')}`
}
