import type { Document } from '../../../shared/model/index.ts'
import { escapeInline, escapeLines } from '../../../shared/markdown/escape.ts'
import type { ExportWriter } from './export-format.ts'
import { writeNote } from './markdown-note.ts'
import { CitedSources } from './cited-sources.ts'
import { commentOf, formattedLine, linkCommentOf, linkLine } from './markdown-passage.ts'
import { placeOf } from './passage-words.ts'
import { type Passage, PassageReader } from './passages.ts'
import type { OutputFile } from './output-file.ts'

/**
 * Writes annotated notes as Markdown: first the notes, each with its citations as footnotes, then the documents, each
 * with its highlights in the order of the text. Quotes keep every character; the same selection gives the same file,
 * but for the time of the export.
 */
export const writeMarkdown: ExportWriter = ({
  db,
  selection,
  counted = selection,
  files,
  options,
  report,
}) => {
  const out = files[0]!
  const { notebook, documents, notes } = selection
  const passages = new PassageReader(db, selection)
  const sources = new CitedSources(db, selection, options.style)
  const steps = notes.length + documents.length
  const highlights = counted.documents.reduce((sum, document) => sum + document.highlightCount, 0)
  out.write(
    [
      '---',
      `title: ${JSON.stringify(notebook.title)}`,
      `exported: ${options.at}`,
      `notes: ${counted.notes.length}`,
      `documents: ${counted.documents.length}`,
      `highlights: ${highlights}`,
      '---',
      '',
      `# ${escapeInline(notebook.title)}`,
      '',
    ].join('\n'),
  )
  if (notes.length > 0) out.write('\n## Notes\n')
  let footnotes = 0
  for (const [index, note] of notes.entries()) {
    report(index, steps, note.title)
    footnotes = writeNote(db, note, { passages, sources }, out, footnotes)
  }
  if (documents.length > 0) out.write('\n## Documents\n')
  for (const [index, document] of documents.entries()) {
    report(notes.length + index, steps, document.title)
    writeDocument(document, passages, out)
  }
  const bibliography = sources.bibliography()
  if (bibliography.length > 0) out.write('\n## Sources\n\n')
  for (const { entry } of bibliography) out.write(`- ${formattedLine(entry)}\n`)
  report(steps, steps, notebook.title)
  return { losses: [texts, ...sources.remarks] }
}

const texts =
  'Markdown has the quotes and their places, not the full texts of the documents nor their original files.'

function writeDocument(document: Document, passages: PassageReader, out: OutputFile): void {
  out.write(`\n### ${escapeInline(document.title)}\n\n${metadataOf(document, passages)}\n`)
  if (document.highlightCount === 0) return
  for (const passage of passages.ofDocument(document)) out.write(`\n${highlightOf(passage)}\n`)
}

function metadataOf(document: Document, passages: PassageReader): string {
  const carried = passages.tagsOf(document.tagIds).map(tag => tag.path)
  const lines: readonly (readonly [string, string | null])[] = [
    ['Author', document.author],
    ['Publisher', document.publisher],
    ['Published', document.publishedOn],
    ['Language', document.language],
    ['Address', document.url],
    ['File', document.fileName],
    ['Imported', document.importedAt.slice(0, 10)],
    ['Words', String(document.words)],
    ['Tags', carried.length > 0 ? carried.join(', ') : null],
  ]
  return lines
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `- ${name}: ${escapeInline(value!)}`)
    .join('\n')
}

function highlightOf(passage: Passage): string {
  const { highlight, tags } = passage
  const about = [
    `- Highlight: ${highlight.colour}, ${placeOf(passage)}`,
    ...(tags.length > 0 ? [`- Tags: ${escapeInline(tags.map(tag => tag.path).join(', '))}`] : []),
    ...passage.links.map(seen => `- Link: ${linkLine(seen)}${linkCommentOf(seen.link.comment)}`),
  ]
  const comment = commentOf(highlight.comment)
  return [blockquoteOf(highlight.quote), about.join('\n'), ...(comment === '' ? [] : [comment])].join('\n\n')
}

/** A quote as Markdown's own: its blocks as paragraphs, its line breaks as hard ones. */
function blockquoteOf(quote: string): string {
  return quote
    .split(/(?<=[^\n])\n\n(?=[^\n])/)
    .map(block => `> ${escapeLines(block, '> ')}`)
    .join('\n>\n')
}
