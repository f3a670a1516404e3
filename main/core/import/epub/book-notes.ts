import type { Node } from 'prosemirror-model'
import { documentSchema } from '../../../../shared/document/index.ts'

const { nodes } = documentSchema

/**
 * The notes of a book: chapters number theirs anew, so here they are numbered through, in the order in which the text
 * refers to them. They follow the last chapter after a rule, each beginning with its mark.
 */
export class BookNotes {
  readonly #marks = new Map<string, string>()
  readonly #blocks = new Map<string, readonly Node[]>()

  /** The mark of a note, for the text: `[1]`. */
  mark(key: string): string {
    const known = this.#marks.get(key) ?? `[${this.#marks.size + 1}]`
    this.#marks.set(key, known)
    return known
  }

  /** Puts down what a note says. */
  put(key: string, blocks: readonly Node[]): void {
    this.#blocks.set(key, blocks)
  }

  /** The notes in order; those that nothing refers to come last, without a mark. Empty where there are none. */
  blocks(): Node[] {
    const marked = [...this.#marks].flatMap(([key, mark]) => withMark(this.#blocks.get(key) ?? [], mark))
    const others = [...this.#blocks].flatMap(([key, blocks]) => (this.#marks.has(key) ? [] : blocks))
    const all = [...marked, ...others]
    return all.length > 0 ? [nodes.horizontal_rule.create(), ...all] : []
  }
}

function withMark(blocks: readonly Node[], mark: string): Node[] {
  const [first, ...rest] = blocks
  if (!first?.isTextblock || first.type.spec.code) {
    return [nodes.paragraph.create(null, documentSchema.text(mark)), ...blocks]
  }
  // The number or sign that the note has in its chapter gives way to its mark.
  const start = /^\s*(?:\[?\(?(?:\d{1,4}|[*†‡§]+)\)?\]?[.:]?\s+)?/u.exec(first.textContent)![0].length
  const words = first.firstChild?.isText
    ? first.content.cut(Math.min(start, first.content.size))
    : first.content
  const label = documentSchema.text(`${mark} `)
  return [nodes.paragraph.create(null, [label, ...words.content]), ...rest]
}
