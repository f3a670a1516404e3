import { documentSchema } from '../../../../shared/document/index.ts'
import { type FlatBlock, rule } from './assemble.ts'
import { toRoman } from './number-format.ts'
import type { Piece } from './text-block.ts'

/** Footnotes and endnotes: both go to the end, each is numbered by itself. */
export type NoteKind = 'footnote' | 'endnote'

interface Noted {
  readonly label: string
  readonly blocks: () => readonly FlatBlock[]
}

/**
 * Gathers the notes of a document. A mark in the text is `[1]` (footnotes) or `[i]` (endnotes), raised; the notes
 * themselves follow the text after a rule, each beginning with its mark.
 */
export class Notes {
  readonly #noted: Record<NoteKind, Map<string, Noted>> = { footnote: new Map(), endnote: new Map() }

  /** How many notes there are so far. */
  get size(): number {
    return this.#noted.footnote.size + this.#noted.endnote.size
  }

  /** The mark of a note, which `blocks` reads when the text is over; the same note always has the same mark. */
  mark(kind: NoteKind, id: string, blocks: () => readonly FlatBlock[]): Piece {
    const noted = this.#noted[kind]
    const number = noted.size + 1
    const label = noted.get(id)?.label ?? (kind === 'footnote' ? `[${number}]` : `[${toRoman(number)}]`)
    if (!noted.has(id)) noted.set(id, { label, blocks })
    return { kind: 'text', text: label, marks: [documentSchema.marks.superscript.create()] }
  }

  /** The notes, to be put after the text; empty where there are none. */
  blocks(): FlatBlock[] {
    const all: FlatBlock[] = []
    for (const noted of Object.values(this.#noted)) {
      // A note may hold marks of further notes, which are added while this goes on.
      for (const { label, blocks } of noted.values()) all.push(...labelled(blocks(), label))
    }
    return all.length > 0 ? [rule, ...all] : []
  }
}

function labelled(blocks: readonly FlatBlock[], label: string): FlatBlock[] {
  const mark: Piece = { kind: 'text', text: `${label} `, marks: [] }
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') {
    return [{ kind: 'paragraph', pieces: [mark], style: 'body', list: null }, ...blocks]
  }
  return [{ ...first, style: 'body', list: null, pieces: [mark, ...withoutStart(first.pieces)] }, ...rest]
}

// Word puts a blank or tab between the mark of a note and its words.
function withoutStart(pieces: readonly Piece[]): Piece[] {
  const rest = [...pieces]
  for (let at = 0; at < rest.length; at += 1) {
    const piece = rest[at]!
    if (piece.kind !== 'text') continue
    const text = piece.text.replace(/^\s+/u, '')
    rest[at] = { ...piece, text }
    if (text !== '') break
  }
  return rest
}
