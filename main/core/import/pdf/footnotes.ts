import type { Usual } from './paragraphs.ts'
import type { Block, Line, TextBlock } from './types.ts'

const mark = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])(?=[\s.)]|\p{Lu}|$)/u

/**
 * Takes the notes at the foot of a page, or of a column, out of its text: smaller than the text, the last of the
 * column, the first of them beginning with a number or sign. A paragraph without one goes on from the note before.
 */
export function takeFootnotes(
  blocks: readonly Block[],
  usual: Usual,
): { readonly text: Block[]; readonly notes: TextBlock[] } {
  let from = blocks.length
  while (from > 0 && isSmall(blocks[from - 1]!, usual)) from -= 1
  while (from < blocks.length && !begins(blocks[from]!)) from += 1
  const notes: TextBlock[] = []
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    const lines = block.kind === 'item' ? block.marked : block.lines
    for (const part of partsOf(lines)) {
      const last = notes.at(-1)
      if (last && !mark.test(firstText(part)))
        notes[notes.length - 1] = { ...last, lines: [...last.lines, ...part] }
      else
        notes.push({ kind: 'note', level: 0, lines: part, breaks: new Set(), full: false, indented: false })
    }
  }
  return { text: blocks.slice(0, from), notes }
}

function isSmall(block: Block, usual: Usual): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false
  return block.lines.every(line => line.size <= usual.size * 0.93)
}

const begins = (block: Block) =>
  (block.kind === 'paragraph' && mark.test(firstText(block.lines))) ||
  (block.kind === 'item' && block.number !== null)

const firstText = (lines: readonly Line[]) => lines[0]!.runs[0]!.text

// Notes follow each other without a gap: each begins with a raised or lone mark.
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  for (const line of lines) {
    const [first] = line.runs
    const raised = first!.size < line.size * 0.9 && mark.test(first!.text)
    if (parts.length === 0 || raised) parts.push([line])
    else parts.at(-1)!.push(line)
  }
  return parts
}
