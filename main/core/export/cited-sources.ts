import { Citer, type Locator } from '../bibliography/citer.ts'
import { cslItemOf } from '../bibliography/csl-item.ts'
import type { FormattedRun } from '../bibliography/formatted-text.ts'
import { readBibliography } from '../bibliography/queries.ts'
import type { Database } from '../db/database.ts'
import { readDocument } from '../documents/queries.ts'
import { readHighlight } from '../highlights/queries.ts'
import type { StyleChoice } from './export-format.ts'
import type { Passage } from './passages.ts'
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

  /** A passage's document, with its page or paragraph, without a full stop at the end. */
  cite({ document, pages, paragraph }: Passage): readonly FormattedRun[] {
    const { first, last } = pages ?? {}
    const locator: Locator | null =
      first !== undefined
        ? { label: 'page', value: first === last ? first : `${first}–${last}` }
        : paragraph === null
          ? null
          : { label: 'paragraph', value: String(paragraph) }
    return withoutFullStop(this.#citer.cite(document.id, locator))
  }

  /** The list of the sources, in the style's own order. */
  bibliography(): readonly { readonly id: string; readonly entry: readonly FormattedRun[] }[] {
    return this.#citer.bibliography()
  }
}

function withoutFullStop(runs: readonly FormattedRun[]): readonly FormattedRun[] {
  const last = runs.at(-1)
  if (!last?.text.endsWith('.')) return runs
  return [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }].filter(({ text }) => text !== '')
}
