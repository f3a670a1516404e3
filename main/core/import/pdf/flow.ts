import { endsSentence } from './characters.ts'
import { leadsToPage, roundedSize } from './paragraphs.ts'
import type { Block, Line, ListItem, TableBlock, TextBlock } from './types.ts'

/**
 * Joins what the end of a column or page has parted: paragraphs and items whose sentence goes on, tables whose rows
 * do. `parts` are columns and pages, in the order of reading.
 */
export function joinedParts(parts: readonly (readonly Block[])[]): Block[] {
  const indents = parts.flat().filter(block => block.kind === 'paragraph' && block.indented).length
  const paragraphs = parts.flat().filter(block => block.kind === 'paragraph').length
  const usesIndents = indents > 2 && indents > paragraphs * 0.25
  const blocks: Block[] = []
  for (const part of parts) {
    for (const [at, block] of part.entries()) {
      const last = blocks.at(-1)
      const joined = at === 0 && last ? joinedBlock(last, block, usesIndents) : null
      if (joined) blocks[blocks.length - 1] = joined
      else blocks.push(block)
    }
  }
  return blocks
}

function joinedBlock(last: Block, next: Block, usesIndents: boolean): Block | null {
  if (last.kind === 'table' && next.kind === 'table') return joinedTables(last, next)
  if (next.kind !== 'paragraph') return null
  if (last.kind === 'paragraph' && goesOn(last.lines, last.full, next, usesIndents)) {
    const breaks = new Set([...last.breaks, ...[...next.breaks].map(at => at + last.lines.length)])
    return { ...last, lines: [...last.lines, ...next.lines], breaks, full: next.full }
  }
  if (last.kind === 'item' && goesOn(last.lines, last.full, next, false)) return withMore(last, next)
  return null
}

const withMore = (item: ListItem, more: TextBlock): ListItem => ({
  ...item,
  lines: [...item.lines, ...more.lines],
  marked: [...item.marked, ...more.lines],
  full: more.full,
})

function goesOn(lines: readonly Line[], full: boolean, next: TextBlock, usesIndents: boolean): boolean {
  const last = lines.at(-1)
  const first = next.lines[0]
  if (!last || !first || roundedSize(last.size) !== roundedSize(first.size)) return false
  const before = last.runs.map(run => run.text).join(' ')
  if (leadsToPage(before)) return false
  const after = first.runs[0]!.text
  const lower = /^[\p{Ll},;)]/u.test(after)
  if (!endsSentence(before)) return full || lower
  return full && (lower || (usesIndents && !next.indented))
}

function joinedTables(last: TableBlock, next: TableBlock): TableBlock | null {
  const width = (table: TableBlock) =>
    Math.max(...table.rows.map(row => row.reduce((sum, cell) => sum + cell.colspan, 0)))
  if (width(last) !== width(next)) return null
  const text = (row: TableBlock['rows'][number] | undefined) =>
    row?.map(cell => cell.lines.map(line => line.runs.map(run => run.text).join(' ')).join(' ')).join('|')
  // The head of the columns is printed again on each page.
  const again = text(next.rows[0]) === text(last.rows[0])
  return { kind: 'table', rows: [...last.rows, ...(again ? next.rows.slice(1) : next.rows)] }
}

/**
 * Items that bear numbers are a list only where the numbers follow each other; a lone `3.` is a paragraph that begins
 * so.
 */
export function withSoundLists(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'item' || block.number === null) return block
    const follows = numberBeside(blocks, at, -1, block.indent) === block.number - 1
    const leads = numberBeside(blocks, at, 1, block.indent) === block.number + 1
    if (follows || leads) return block
    return {
      kind: 'paragraph',
      level: 0,
      lines: block.marked,
      breaks: new Set(),
      full: block.full,
      indented: false,
    }
  })
}

// The number of the nearest item at the same depth; deeper items may stand between.
function numberBeside(blocks: readonly Block[], from: number, step: 1 | -1, indent: number): number | null {
  for (let at = from + step; at >= 0 && at < blocks.length && Math.abs(at - from) < 50; at += step) {
    const block = blocks[at]!
    if (block.kind !== 'item') return null
    if (block.indent > indent + 4) continue
    return block.number
  }
  return null
}
