import type { Document, Highlight, Link, Relation, Tag } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { readDocument } from '../documents/queries.ts'
import { listHighlights, readHighlight } from '../highlights/queries.ts'
import { readLink } from '../links/queries.ts'
import { type PageRange, Pages } from './pages.ts'
import { readBlocks, readPagedBody } from './queries.ts'
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
  /** The pages of the original it stands on; `null` where those are not known, and for an orphan. */
  readonly pages: PageRange | null
  /** In the order of their paths. */
  readonly tags: readonly Tag[]
  readonly links: readonly LinkSeen[]
}

interface Places {
  /** Where each block of the text starts. */
  readonly starts: readonly number[]
  readonly pages: Pages | null
}

/** Reads highlights with what belongs to them, for exports. Places are read from what the notebook keeps of a text. */
export class PassageReader {
  readonly #db: Database
  readonly #selection: Selection
  readonly #documents: Map<string, Document>
  readonly #places = new Map<string, Places>()
  readonly #tagOrder: ReadonlyMap<string, number>

  constructor(db: Database, selection: Selection) {
    this.#db = db
    this.#selection = selection
    this.#documents = new Map(selection.documents.map(document => [document.id, document]))
    this.#tagOrder = new Map([...selection.tags.keys()].map((id, index) => [id, index]))
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

  /** Tags by their ids, in the order of their paths. */
  tagsOf(tagIds: readonly string[]): Tag[] {
    const { tags } = this.#selection
    const known = tagIds.flatMap(id => tags.get(id) ?? [])
    return known.sort((a, b) => this.#tagOrder.get(a.id)! - this.#tagOrder.get(b.id)!)
  }

  #passageOf(highlight: Highlight): Passage {
    const document = this.#documentOf(highlight.documentId)
    const places = highlight.orphaned ? null : this.#placesOf(document)
    return {
      highlight,
      document,
      paragraph: places && paragraphAt(places.starts, highlight.start),
      pages: places?.pages?.of(highlight.start, highlight.end) ?? null,
      tags: this.tagsOf(highlight.tagIds),
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

  #placesOf({ versionId }: Document): Places {
    let places = this.#places.get(versionId)
    if (!places) {
      const body = readPagedBody(this.#db, versionId)
      const starts = readBlocks(this.#db, versionId).filter((_, index) => index % 2 === 0)
      places = { starts, pages: body === null ? null : Pages.ofBody(body) }
      this.#places.set(versionId, places)
    }
    return places
  }
}

function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
