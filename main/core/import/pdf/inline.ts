import { joinsWithoutBlank } from './characters.ts'
import { joinAtHyphen, type Vocabulary } from './hyphens.ts'
import { linesReadFromRight, piecesOf, textOf } from './line-text.ts'
import type { Line, Piece } from './types.ts'

/** A piece of text, or a line that the author broke by hand. */
export type Inline = Piece | 'break'

/** The text of lines as one: parted words put together, a blank between others, breaks of the author's kept. */
export function joinLines(
  lines: readonly Line[],
  breaks: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Inline[] {
  const fromRight = linesReadFromRight(lines)
  const inline: Inline[] = []
  for (const [at, line] of lines.entries()) {
    const pieces = piecesOf(line, fromRight)
    if (pieces.length === 0) continue
    if (breaks.has(at) && inline.length > 0) inline.push('break')
    else if (inline.length > 0) join(inline, pieces, vocabulary)
    inline.push(...pieces)
  }
  trim(inline)
  return inline
}

function join(inline: Inline[], next: Piece[], vocabulary: Vocabulary): void {
  const last = inline.at(-1)
  if (last === undefined || last === 'break') return
  const before = textOf(inline.slice(-4).filter(part => part !== 'break'))
  const after = textOf(next.slice(0, 4))
  const { cut, between } = joinAtHyphen(before, after, vocabulary) ?? {
    cut: 0,
    between: gapBetween(before, after),
  }
  if (cut > 0) inline[inline.length - 1] = { ...last, text: last.text.slice(0, -cut) }
  if (between === '') return
  // A note's mark at the end of a line does not take the blank that follows it.
  if (last.raised !== null || next[0]!.raised !== null) next.unshift({ ...next[0]!, raised: null, text: between, x1: next[0]!.x0 })
  else next[0] = { ...next[0]!, text: between + next[0]!.text }
}

function gapBetween(before: string, after: string): '' | ' ' {
  if (/—$/.test(before) || /^—/.test(after)) return ''
  return joinsWithoutBlank(before, after) ? '' : ' '
}

function trim(inline: Inline[]): void {
  const first = inline[0]
  if (first !== undefined && first !== 'break') inline[0] = { ...first, text: first.text.trimStart() }
  const last = inline.at(-1)
  if (last !== undefined && last !== 'break') {
    inline[inline.length - 1] = { ...last, text: last.text.trimEnd().replace(/\u00ad$/, '') }
  }
}
