import { describePassage, type QuoteAnchor } from '../../../../shared/anchor/index.ts'
import { ContractError } from '../../../../shared/contract/index.ts'
import { DocumentDetails } from '../../../../shared/model/index.ts'
import type { Database } from '../../db/database.ts'
import { derivedId } from '../../derived-id.ts'
import { readText } from '../../documents/queries.ts'
import type { Report } from '../../work/jobs.ts'
import type { AssetInFile, DocumentInFile } from '../notebook-json.ts'
import { parseBytes, parsedFileOf } from '../parse-bytes.ts'
import type { ParsedFile } from '../parse-job.ts'
import { shownName } from '../shown-name.ts'
import { cleanName } from './clean.ts'
import { DocumentFinder } from './find-document.ts'
import type { IncomingDocument, IncomingHighlight } from './incoming.ts'
import { layOutText } from './layout-text.ts'
import { Places } from './place.ts'
import { standInFor } from './stand-in.ts'

/** A document that is to be had, with the places of its highlights. */
export interface SettledDocument {
  /** Its id in the notebook. */
  readonly id: string
  /** What the notebook lacks of it; `null` where it is there already. */
  readonly added: DocumentInFile | null
  /** The pictures of what is added. */
  readonly assets: readonly AssetInFile[]
  /** Where its highlights stand, by their ids; `null` for an orphan. */
  readonly places: ReadonlyMap<string, QuoteAnchor | null>
  /** What is to be said of it. */
  readonly remarks: readonly string[]
  /** Whether it was there already though the file brings it along. */
  readonly skipped: string | null
}

/** Settles documents one by one. */
export class DocumentSettler {
  readonly #db: Database
  readonly #finder: DocumentFinder
  readonly #at: string
  readonly #report: Report

  constructor(db: Database, at: string, report: Report) {
    this.#db = db
    this.#finder = new DocumentFinder(db)
    this.#at = at
    this.#report = report
  }

  /** Finds the document in the notebook, or makes it of what the file brings along, or has something stand for it. */
  async settle(
    document: IncomingDocument,
    highlights: readonly IncomingHighlight[],
  ): Promise<SettledDocument> {
    const known = this.#finder.find(document, highlights)
    if (known) {
      const places = placesIn(readText(this.#db, known.versionId), highlights)
      const brought = document.text !== null || document.files.length > 0
      const skipped = brought ? `The document “${known.title}” is in the notebook already.` : null
      return { id: known.id, added: null, assets: [], places, remarks: [], skipped }
    }
    const remarks: string[] = []
    const made = (await this.#ofFiles(document, highlights, remarks)) ?? ofText(document, highlights, remarks)
    const parsed = made?.parsed ?? standInFor(titleOf(document), document.details.url)
    if (!made) remarks.push(waiting(titleOf(document), document.details.url, highlights.length))
    const places = made?.places ?? new Map(highlights.map(({ id }) => [id, null]))
    const added = inFile(document, parsed, made?.name ?? `${titleOf(document).slice(0, 100)}.txt`, this.#at)
    return { id: document.id, added, assets: assetsOf(parsed), places, remarks, skipped: null }
  }

  /** For highlights that do not say of which document they are: the one in the notebook that has their words. */
  settleUnnamed(highlights: readonly IncomingHighlight[]): SettledDocument | null {
    const known = this.#finder.findByWords(highlights)
    if (!known) return null
    const places = placesIn(readText(this.#db, known.versionId), highlights)
    const remark = `The file does not say of which report its annotations are. Their words are in “${known.title}”.`
    return { id: known.id, added: null, assets: [], places, remarks: [remark], skipped: null }
  }

  /** Made of the first file in which all highlights have a place, and which has the words of the text. */
  async #ofFiles(
    document: IncomingDocument,
    highlights: readonly IncomingHighlight[],
    remarks: string[],
  ): Promise<Made | null> {
    for (const { name, bytes } of document.files) {
      let parsed: ParsedFile
      try {
        parsed = await parseBytes(bytes, { name, keepAll: false, report: this.#report })
      } catch (error) {
        if (!(error instanceof ContractError)) throw error
        remarks.push(`${shownName(name)} could not be made a document of: ${error.message}`)
        continue
      }
      const places = placesIn(parsed.text, highlights)
      const fits = [...places.values()].every(place => place !== null)
      const same =
        document.text === null || (fits && (highlights.length > 0 || isSame(parsed.text, document.text)))
      if (same) return { parsed, places, name }
    }
    return null
  }
}

interface Made {
  readonly parsed: ParsedFile
  readonly places: ReadonlyMap<string, QuoteAnchor | null>
  readonly name: string
}

function ofText(
  document: IncomingDocument,
  highlights: readonly IncomingHighlight[],
  remarks: string[],
): Made | null {
  const { text } = document
  if (text === null || text.trim() === '') return null
  const { doc, text: canonical, toCanonical } = layOutText(text)
  const name = `${titleOf(document).slice(0, 100)}.txt`
  const source = {
    doc,
    details: { title: titleOf(document) },
    assets: new Map(),
    highlights: [],
    leftOut: [],
  }
  const parsed = parsedFileOf(source, { bytes: Buffer.from(text, 'utf8'), name, format: 'text' })
  const others = new Places(canonical)
  const places = new Map<string, QuoteAnchor | null>()
  for (const highlight of highlights) {
    const { id, start, quote } = highlight
    const from = start === null ? null : toCanonical(start)
    const to = start === null ? null : toCanonical(start + quote.length)
    const there = from === null ? '' : canonical.slice(from, to!)
    const stands =
      from !== null && quote !== '' && (there === quote || (there !== '' && isSame(there, quote)))
    const found = stands ? { start: from, end: to! } : others.find(highlight)
    places.set(id, found && anchorAt(canonical, found.start, found.end))
  }
  if (document.files.length > 0) remarks.push(`“${titleOf(document)}” was made of its plain text.`)
  return { parsed, places, name }
}

function placesIn(text: string, highlights: readonly IncomingHighlight[]): Map<string, QuoteAnchor | null> {
  const places = new Places(text)
  return new Map(
    highlights.map(highlight => {
      const found = highlight.orphaned ? null : places.find(highlight)
      return [highlight.id, found && anchorAt(text, found.start, found.end)]
    }),
  )
}

// A range that begins or ends inside a character is none.
function anchorAt(text: string, start: number, end: number): QuoteAnchor | null {
  try {
    return describePassage(text, start, end)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const isSame = (one: string, other: string) => words(one) === words(other)
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

const titleOf = ({ details }: IncomingDocument) =>
  cleanName(details.title ?? '', '') || cleanName(details.url ?? '', 'Untitled report')

const waiting = (title: string, url: string | null, count: number) =>
  `The notebook has no report “${title}”${url === null || url === title ? '' : ` (${url})`}: ${count === 1 ? 'its highlight waits' : `its ${count} highlights wait`} in a document that stands for it. Update that with the report, and they find their places.`

const assetsOf = ({ assets }: ParsedFile): AssetInFile[] =>
  [...assets].map(([id, { mediaType, bytes }]) => ({
    id,
    mediaType,
    bytes: Buffer.from(bytes).toString('base64'),
  }))

function inFile(document: IncomingDocument, parsed: ParsedFile, name: string, at: string): DocumentInFile {
  const { id, details, isComplete, tagIds, importedAt, updatedAt } = document
  const said = (field: keyof DocumentDetails) => {
    const value = DocumentDetails.shape[field].safeParse(details[field])
    return (value.success ? value.data : null) ?? (isComplete ? null : parsed.details[field])
  }
  return {
    id,
    title: details.title === null ? parsed.details.title : titleOf(document),
    author: said('author'),
    publisher: said('publisher'),
    publishedOn: said('publishedOn'),
    language: said('language'),
    url: said('url'),
    importedAt: importedAt ?? at,
    updatedAt: updatedAt ?? importedAt ?? at,
    tagIds: [...tagIds],
    bibliography: null,
    version: {
      id: derivedId('version', id, parsed.sha256),
      format: parsed.format,
      fileName: shownName(name),
      sha256: parsed.sha256,
      words: parsed.words,
      createdAt: importedAt ?? at,
      body: JSON.parse(parsed.body) as DocumentInFile['version']['body'],
      text: parsed.text,
      leftOut: [...parsed.leftOut],
      original: Buffer.from(parsed.bytes).toString('base64'),
    },
  }
}
