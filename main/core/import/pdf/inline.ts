import { joinsWithoutBlank } from './characters.ts'
import { joinAtHyphen, type Vocabulary } from './hyphens.ts'
import { blankBetween, linesReadFromRight, piecesOf, textOf } from './line-text.ts'
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
  return fromRight ? withSoundBrackets(inline) : inline
}

function join(inline: Inline[], next: readonly Piece[], vocabulary: Vocabulary): void {
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
  // The blank of a line's end has no place of its own.
  inline.push({ ...blankBetween(last, next[0]!), x0: last.x1, x1: last.x1 })
}

function gapBetween(before: string, after: string): '' | ' ' {
  if (before.endsWith('—') || after.startsWith('—')) return ''
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

const brackets = '()[]{}«»‹›'

/**
 * In text from right to left some writers name a bracket by its shape on the page, which is that of its counterpart.
 * It shows where brackets are closed before they are opened.
 */
function withSoundBrackets(inline: readonly Inline[]): Inline[] {
  const text = textOf(inline.filter(part => part !== 'break'))
  const turned = text.replace(/[()[\]{}]/g, mirrored)
  if (text === turned || misplaced(turned) >= misplaced(text)) return [...inline]
  return inline.map(part =>
    part === 'break' || /\p{Script=Latin}/u.test(part.text)
      ? part
      : { ...part, text: part.text.replace(/[()[\]{}«»‹›]/g, mirrored) },
  )
}

function mirrored(bracket: string): string {
  const at = brackets.indexOf(bracket)
  return brackets[at % 2 === 0 ? at + 1 : at - 1]!
}

// How many brackets close what is not open, or stay open.
function misplaced(text: string): number {
  let open = 0
  let wrong = 0
  for (const [found] of text.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(found)) open += 1
    else if (open > 0) open -= 1
    else wrong += 1
  }
  return wrong + open
}
