import { CanonicalText, parseDocument } from '../../../shared/document/index.ts'
import type { Document, Highlight, Link, Relation, Tag } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { readBody, readDocument } from '../documents/queries.ts'
import { listHighlights, readHighlight } from '../highlights/queries.ts'
import { readLink } from '../links/queries.ts'
import { isChosen, type Selection } from './selection.ts'

/** A link as it is seen from one of its ends. */
export interface LinkSeen {
  readonly link: Link
  readonly relation: Relation
  /** Whether the highlight from which it is seen is where the link begins. */
  readonly outgoing: boolean
  readonly other: Highlight
  readonly otherDocument: Document
}

/** A highlight with all that is to be said of it. */
export interface Passage {
  readonly highlight: Highlight
  readonly document: Document
  /** The number of its first paragraph (heading, list item) in the document, from 1; `null` for an orphan. */
  readonly paragraph: number | null
  readonly tags: readonly Tag[]
  readonly links: readonly LinkSeen[]
}

/** Reads highlights with what belongs to them, for exports. */
export class PassageReader {
  readonly #db: Database
  readonly #selection: Selection
  readonly #documents: Map<string, Document>
  readonly #starts = new Map<string, readonly number[]>()

  constructor(db: Database, selection: Selection) {
    this.#db = db
    this.#selection = selection
    this.#documents = new Map(selection.documents.map(document => [document.id, document]))
  }

  /** The chosen passages of a document, in the order of the text. */
  ofDocument(document: Document): Passage[] {
    return listHighlights(this.#db, { documentId: document.id })
      .filter(highlight => isChosen(this.#selection, highlight))
      .map(highlight => this.#passageOf(highlight))
  }

  /** One passage, or `null` where the highlight is gone. */
  ofHighlight(id: string): Passage | null {
    const highlight = readHighlight(this.#db, id)
    return highlight && this.#passageOf(highlight)
  }

  #passageOf(highlight: Highlight): Passage {
    const document = this.#documentOf(highlight.documentId)
    return {
      highlight,
      document,
      paragraph: highlight.orphaned ? null : this.#paragraphAt(document, highlight.start),
      tags: [...this.#selection.tags.values()].filter(tag => highlight.tagIds.includes(tag.id)),
      links: highlight.linkIds.map(id => this.#seen(readLink(this.#db, id)!, highlight.id)),
    }
  }

  #seen(link: Link, from: string): LinkSeen {
    const outgoing = link.fromId === from
    const other = readHighlight(this.#db, outgoing ? link.toId : link.fromId)!
    const relation = this.#selection.relations.get(link.relationId)!
    return { link, relation, outgoing, other, otherDocument: this.#documentOf(other.documentId) }
  }

  #documentOf(id: string): Document {
    const known = this.#documents.get(id) ?? readDocument(this.#db, id)!
    this.#documents.set(id, known)
    return known
  }

  #paragraphAt({ versionId }: Document, offset: number): number {
    let starts = this.#starts.get(versionId)
    if (!starts) {
      starts = new CanonicalText(parseDocument(readBody(this.#db, versionId))).blocks.map(
        block => block.start,
      )
      this.#starts.set(versionId, starts)
    }
    const after = starts.findIndex(start => start > offset)
    return after < 0 ? starts.length : after
  }
}
