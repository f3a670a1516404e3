import { Citer } from '../bibliography/citer.ts'
import { cslItemOf } from '../bibliography/csl-item.ts'
import type { FormattedRun } from '../bibliography/formatted-text.ts'
import { readBibliography } from '../bibliography/queries.ts'
import type { Database } from '../db/database.ts'
import { readDocument } from '../documents/queries.ts'
import { readHighlight } from '../highlights/queries.ts'
import type { StyleChoice } from './export-format.ts'
import { NoteCitations } from './note-citations.ts'
import type { Selection } from './selection.ts'

/** The documents of an export, and those that its notes cite, as a citation style has them. */
export class CitedSources {
  readonly #citer: Citer
  /** Whether citations of this style stand in notes, rather than in brackets in the text. */
  readonly inNotes: boolean
  /** What there is to say of the style, a sentence each. */
  readonly remarks: readonly string[]

  /** @throws {ContractError} for a style that cannot be read */
  constructor(db: Database, { documents, notes }: Selection, style: StyleChoice) {
    const known = new Map(documents.map(document => [document.id, document]))
    for (const id of new Set(notes.flatMap(({ citedIds }) => citedIds))) {
      const documentId = readHighlight(db, id)?.documentId
      if (documentId !== undefined && !known.has(documentId))
        known.set(documentId, readDocument(db, documentId)!)
    }
    const items = [...known.values()].map(document => cslItemOf(document, readBibliography(db, document.id)))
    this.#citer = new Citer(style, items)
    this.inNotes = this.#citer.inNotes
    this.remarks = this.#citer.remark === null ? [] : [this.#citer.remark]
  }

  /** For the citations of a note, from its first one on. */
  ofNote(): NoteCitations {
    return new NoteCitations(this.#citer)
  }

  /** The list of the sources, in the style's own order. */
  bibliography(): readonly { readonly id: string; readonly entry: readonly FormattedRun[] }[] {
    return this.#citer.bibliography()
  }
}
