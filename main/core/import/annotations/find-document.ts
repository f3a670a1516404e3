import type { Document } from '../../../../shared/model/index.ts'
import type { Database } from '../../db/database.ts'
import { listDocuments, readDocument, readText } from '../../documents/queries.ts'
import type { IncomingDocument, IncomingHighlight } from './incoming.ts'
import { Places } from './place.ts'

/** In how large a library documents are looked for by their words alone. */
const mostSearched = 500

/** Finds the documents of a notebook that a file of annotations speaks of. */
export class DocumentFinder {
  readonly #db: Database
  readonly #documents: readonly Document[]
  readonly #byHash: ReadonlyMap<string, readonly Document[]>
  readonly #byAddress: ReadonlyMap<string, readonly Document[]>
  readonly #byTitle: ReadonlyMap<string, readonly { readonly document: Document }[]>

  constructor(db: Database) {
    this.#db = db
    this.#documents = listDocuments(db)
    this.#byHash = Map.groupBy(this.#documents, document => document.sha256)
    this.#byAddress = Map.groupBy(this.#documents, document => addressKey(document.url ?? ''))
    this.#byTitle = Map.groupBy(
      this.#documents.flatMap(document => namesOf(document).map(name => ({ name, document }))),
      ({ name }) => name,
    )
  }

  /**
   * The notebook's document: by its id, the bytes it came from, its address, its title together with its text (or, where
   * the file has no text, with the words that are marked), or its text alone. `null` where there is none.
   */
  find(incoming: IncomingDocument, highlights: readonly IncomingHighlight[]): Document | null {
    const { id, sha256, details, text } = incoming
    const same = readDocument(this.#db, id)
    if (same) return same
    const hashed = sha256 === null ? [] : (this.#byHash.get(sha256) ?? [])
    if (hashed[0]) return this.#best(hashed, highlights)
    const addressed = details.url === null ? [] : (this.#byAddress.get(addressKey(details.url)) ?? [])
    if (addressed[0]) return this.#best(addressed, highlights)
    const entries = details.title === null ? [] : (this.#byTitle.get(titleKey(details.title)) ?? [])
    const titled = entries.map(entry => entry.document)
    if (text === null) return titled.find(document => this.#count(document, highlights) > 0) ?? null
    const words = wordsOf(text)
    const others = this.#documents.length > mostSearched ? [] : this.#documents
    return (
      [...titled, ...others.filter(document => isNear(document, text))].find(
        document => wordsOf(readText(this.#db, document.versionId)) === words,
      ) ?? null
    )
  }

  /** The only document that has the words of most of these highlights; `null` where that is in doubt. */
  findByWords(highlights: readonly IncomingHighlight[]): Document | null {
    if (this.#documents.length > mostSearched) return null
    const counted = this.#documents
      .map(document => ({ document, count: this.#count(document, highlights) }))
      .filter(({ count }) => count * 2 > highlights.length)
      .toSorted((a, b) => b.count - a.count)
    const [first, second] = counted
    return first && first.count !== second?.count ? first.document : null
  }

  #best(documents: readonly Document[], highlights: readonly IncomingHighlight[]): Document {
    if (documents.length === 1) return documents[0]!
    return documents
      .map(document => ({ document, count: this.#count(document, highlights) }))
      .reduce((best, each) => (each.count > best.count ? each : best)).document
  }

  #count({ versionId }: Document, highlights: readonly IncomingHighlight[]): number {
    const places = new Places(readText(this.#db, versionId))
    return highlights.slice(0, 100).filter(({ quote }) => quote.trim() !== '' && places.has(quote)).length
  }
}

/** An address without what does not tell one page from another: scheme, `www.`, fragment, slash at the end. */
const addressKey = (url: string) =>
  url
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '')

/** What other programs may call it: its title, or the name of its file. */
const namesOf = ({ title, fileName }: Document) => [
  ...new Set([titleKey(title), titleKey(fileName), titleKey(fileName.replace(/\.[^.]*$/, ''))]),
]

const titleKey = (title: string) => title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim()

// Texts that differ in blanks alone are about as long.
const isNear = ({ length }: Document, text: string) => Math.abs(length - text.length) <= text.length / 5 + 100
