import type { Database } from '../db/database.ts'
import { readBody } from '../documents/queries.ts'
import { CitedSources } from './cited-sources.ts'
import type { PlacedPicture } from './docx-body.ts'
import { addDocument } from './docx-document.ts'
import { addNote, formattedRuns } from './docx-note.ts'
import { DocxPackage } from './docx-package.ts'
import { paragraph, startsRightToLeft, textRuns } from './docx-text.ts'
import type { ExportWriter } from './export-format.ts'
import { PassageReader } from './passages.ts'
import { pictureSize } from './picture-size.ts'
import { readAsset } from './queries.ts'

/**
 * Writes annotated notes as a document of Word (WordprocessingML, ECMA-376): the notes with real footnotes, the full
 * texts with each highlight as a comment over its words, and the list of sources. The XML is written as text: a tree of
 * objects for ten thousand comments takes more than half a gigabyte.
 */
export const writeDocx: ExportWriter = async ({ db, selection, files, options, report }) => {
  const { notebook, documents, notes } = selection
  const passages = new PassageReader(db, selection)
  const sources = new CitedSources(db, selection, options.style)
  const file = new DocxPackage()
  const { pieces } = file.body
  const pictures = new Pictures(db, file)
  const chosen = new Set(documents.map(({ id }) => id))
  const stands: Parameters<typeof addNote>[2]['stands'] = ({ document, paragraph: place, highlight }) =>
    chosen.has(document.id) && place !== null && (selection.highlightIds?.has(highlight.id) ?? true)
  const steps = notes.length + documents.length + 1
  pieces.push(
    paragraph(textRuns(notebook.title), { style: 'Title', rightToLeft: startsRightToLeft(notebook.title) }),
    paragraph(textRuns(`Exported ${options.at.slice(0, 10)}`), { style: 'Details' }),
  )
  if (notes.length > 0) pieces.push(section('Notes'))
  for (const [index, note] of notes.entries()) {
    report(index, steps, note.title)
    addNote(db, note, { passages, sources, file, stands })
  }
  if (documents.length > 0) pieces.push(section('Documents', notes.length > 0))
  for (const [index, document] of documents.entries()) {
    report(notes.length + index, steps, document.title)
    addDocument(document, {
      passages: document.highlightCount === 0 ? [] : passages.ofDocument(document),
      body: readBody(db, document.versionId),
      tags: passages.tagsOf(document.tagIds).map(({ path }) => path),
      file,
      picture: id => pictures.of(id),
    })
  }
  const bibliography = sources.bibliography()
  if (bibliography.length > 0) pieces.push(section('Sources'))
  for (const { entry } of bibliography)
    pieces.push(paragraph(formattedRuns(entry), { style: 'Bibliography' }))
  await file.write(files[0]!, { title: notebook.title, at: options.at })
  report(steps, steps, notebook.title)
  return { losses: [...always, ...pictures.losses, ...sources.remarks] }
}

const always = [
  'Word has the texts of the documents, not their original files.',
  'The other end of a link is told in words; a comment of Word cannot lead to another.',
]

const section = (title: string, pageBreakBefore = false) =>
  paragraph(textRuns(title), { style: 'Heading1', pageBreakBefore })

/** What Word shows, by media type, with the extension of its files. */
const shown: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
}

/** The pictures that Word shows, and how many there are of another kind. */
class Pictures {
  readonly #db: Database
  readonly #file: DocxPackage
  readonly #placed = new Map<string, PlacedPicture | null>()

  constructor(db: Database, file: DocxPackage) {
    this.#db = db
    this.#file = file
  }

  of(assetId: string): PlacedPicture | null {
    const known = this.#placed.get(assetId)
    if (known !== undefined) return known
    const asset = readAsset(this.#db, assetId)
    const extension = asset && shown[asset.mediaType]
    const size = asset && extension !== undefined ? pictureSize(asset.bytes) : null
    const placed =
      asset && extension && size ? { id: this.#file.picture(assetId, extension, asset.bytes), size } : null
    this.#placed.set(assetId, placed)
    return placed
  }

  get losses(): string[] {
    const count = [...this.#placed.values()].filter(placed => placed === null).length
    if (count === 0) return []
    const pictures = count === 1 ? '1 picture is' : `${count} pictures are`
    return [`${pictures} of a kind that Word does not show, and named in brackets instead.`]
  }
}
