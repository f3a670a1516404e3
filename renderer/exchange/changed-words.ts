import { alignTexts } from '../../shared/anchor/index.ts'

/** A piece of one of two versions of a passage, and whether the other version lacks it. */
export interface WordPiece {
  readonly text: string
  readonly changed: boolean
}

/** Cuts two versions of a passage into what both have and what only one has; blanks alone count as no change. */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly WordPiece[]; readonly after: readonly WordPiece[] } {
  const runs = alignTexts(before, after)
  return {
    before: piecesOf(
      before,
      runs.map(run => [run.before, run.before + run.length]),
    ),
    after: piecesOf(
      after,
      runs.map(run => [run.after, run.after + run.length]),
    ),
  }
}

function piecesOf(text: string, kept: readonly (readonly [number, number])[]): WordPiece[] {
  const pieces: WordPiece[] = []
  const add = (from: number, to: number, changed: boolean) => {
    const piece = text.slice(from, to)
    const [blanksBefore = ''] = /^\s*/.exec(piece) ?? []
    const words = piece.trim()
    // What stands between words is not underlined.
    if (!changed || words === '') push(piece, false)
    else {
      push(blanksBefore, false)
      push(words, true)
      push(piece.slice(blanksBefore.length + words.length), false)
    }
  }
  const push = (piece: string, changed: boolean) => {
    const last = pieces.at(-1)
    if (piece === '') return
    if (last?.changed === changed) pieces[pieces.length - 1] = { text: last.text + piece, changed }
    else pieces.push({ text: piece, changed })
  }
  let at = 0
  for (const [from, to] of kept) {
    add(at, from, true)
    add(from, to, false)
    at = to
  }
  add(at, text.length, true)
  return pieces
}
