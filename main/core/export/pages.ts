import { CanonicalText, documentSchema } from '../../../shared/document/index.ts'
import { Node } from 'prosemirror-model'

/** The pages of the original on which a passage begins and ends, by the numbers that it prints; often the same. */
export interface PageRange {
  readonly first: string
  readonly last: string
}

/** Where the pages of a document begin in its canonical text. */
export class Pages {
  readonly #starts: readonly { readonly offset: number; readonly label: string }[]

  constructor(doc: Node, text = new CanonicalText(doc)) {
    const starts: { offset: number; label: string }[] = []
    doc.descendants((node, position) => {
      if (node.type.name === 'page_mark') {
        starts.push({ offset: text.toOffset(position), label: node.attrs.label as string })
      }
    })
    this.#starts = starts
  }

  /** Of the body of a version, as the JSON that is stored. */
  static ofBody(body: string): Pages {
    return new Pages(Node.fromJSON(documentSchema, JSON.parse(body)))
  }

  /** The pages of `[start, end)`, in UTF-16 code units; `null` before the first mark, and where there are none. */
  of(start: number, end: number): PageRange | null {
    const first = this.#labelAt(start)
    const last = this.#labelAt(Math.max(start, end - 1))
    return last === null ? null : { first: first ?? last, last }
  }

  #labelAt(offset: number): string | null {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]!.offset <= offset) low = middle + 1
      else high = middle
    }
    return this.#starts[low - 1]?.label ?? null
  }
}
