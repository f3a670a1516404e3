import type { Block, Line, ListItem, Run, TextBlock } from './types.ts'

/** What stands raised in a text to lead to a note, and at the beginning of that note. */
const mark = /^[[(]?(\d{1,3}|[*†‡§¶]{1,3}|[a-z])[\])]?$/u
const markAtStart = /^[[(]?(\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=[\s.)\]]|$))[\])]?[.:]?\s*/u
/** Signs that lead back from a note to its mark, with what makes them look like text. */
const arrowBack = /\s*[↩↑⤴⮌⬏⏎][\ufe0e\ufe0f]?\s*$/u
const notesHeading =
  /^(?:(?:end|foot)?notes(?: and references)?|references|anmerkungen|(?:fuß|end)noten|einzelnachweise|notas|notes de bas de page|références|الهوامش|الحواشي|הערות)$/iu
/** What raised numbers follow that are powers and not marks: 3 m², 10⁶. */
const measured = /(?:^|[\s\d(/])(?:[kcdmµ]?m|km|ft|in|yd|s|10|[xy])$/u

/**
 * Joins notes to their marks as all formats have them: `[1]` in the text and at the beginning of the note. The notes at
 * the foot of pages are marked already (`note`); those at the end of a report are told by their numbers, if the text has
 * a mark for each. Printed numbers are kept where they count up through the report; else notes are numbered anew. What
 * has no mark in the text stays as it is printed.
 */
export function withNoteMarks(blocks: readonly Block[]): Block[] {
  const raised = raisedRuns(blocks)
  const found = [...footnotesOf(blocks, raised), ...endnotesOf(blocks, raised)]
  const numbers = numbersFor(found.map(({ label }) => label))
  const replaced = new Map<Run, string>()
  const notes = new Map<Block, number>()
  for (const [at, { block, marks }] of found.entries()) {
    notes.set(block, numbers[at]!)
    for (const run of marks) replaced.set(run, `[${numbers[at]!}]`)
  }
  return blocks.map(block => {
    const number = notes.get(block)
    return number === undefined ? withMarks(block, replaced) : noteOf(block as TextBlock | ListItem, number)
  })
}

interface Raised {
  readonly run: Run
  readonly label: string
  readonly page: number
}

interface Noted {
  readonly block: Block
  readonly label: string
  readonly marks: readonly Run[]
}

const linesIn = (block: Block): readonly Line[] => {
  if (block.kind === 'figure') return []
  if (block.kind === 'table') return block.rows.flatMap(row => row.flatMap(cell => cell.lines))
  return block.lines
}

function raisedRuns(blocks: readonly Block[]): Raised[] {
  const found: Raised[] = []
  for (const block of blocks) {
    if (block.kind === 'note') continue
    for (const line of linesIn(block)) {
      for (const [at, run] of line.runs.entries()) {
        const label = mark.exec(run.text.trim())?.[1]
        if (label === undefined || !isRaised(run, line)) continue
        if (!measured.test(line.runs[at - 1]?.text ?? '')) found.push({ run, label, page: line.page })
      }
    }
  }
  return found
}

const isRaised = (run: Run, line: Line) =>
  run.size < line.size * 0.85 && (line.baseline - run.baseline) / line.size > 0.12

function footnotesOf(blocks: readonly Block[], raised: readonly Raised[]): Noted[] {
  const used = new Set<Run>()
  return blocks.flatMap(block => {
    if (block.kind !== 'note') return []
    const label = markAtStart.exec(firstText(block))?.[1]
    const page = block.lines[0]?.page
    const own = raised.find(each => each.label === label && each.page === page && !used.has(each.run))
    if (label === undefined || !own) return []
    used.add(own.run)
    return [{ block, label, marks: [own.run] }]
  })
}

// From the end back: numbered blocks that follow each other down to 1.
function endnotesOf(blocks: readonly Block[], raised: readonly Raised[]): Noted[] {
  const notes: { readonly block: TextBlock | ListItem; readonly number: number }[] = []
  let at = blocks.length - 1
  while (at >= 0 && (blocks[at]!.kind === 'note' || blocks[at]!.kind === 'figure')) at -= 1
  for (; at >= 0; at -= 1) {
    const block = blocks[at]!
    if (block.kind !== 'item' && block.kind !== 'paragraph') break
    const number = numberOf(block)
    if (number === null || (notes[0] && number !== notes[0].number - 1)) break
    notes.unshift({ block, number })
  }
  const heading = blocks[at]
  const isNotes = heading?.kind === 'heading' && notesHeading.test(textOf(linesIn(heading)).trim())
  const leadsBack = notes.some(({ block }) => arrowBack.test(textOf(block.lines)))
  if (notes[0]?.number !== 1 || !(isNotes || leadsBack)) return []
  const marks = new Map(notes.map(({ number }) => [String(number), [] as Run[]]))
  for (const { run, label } of raised) marks.get(label)?.push(run)
  const known = [...marks.values()].filter(runs => runs.length > 0).length
  if (known < notes.length * 0.8) return []
  return notes.map(({ block, number }) => ({
    block,
    label: String(number),
    marks: marks.get(String(number))!,
  }))
}

function numberOf(block: TextBlock | ListItem): number | null {
  if (block.kind === 'item') return block.number
  const label = markAtStart.exec(firstText(block))?.[1]
  return label !== undefined && /^\d/.test(label) ? Number(label) : null
}

const firstText = (block: TextBlock | ListItem) => block.lines[0]?.runs[0]?.text ?? ''
const textOf = (lines: readonly Line[]) =>
  lines.map(line => line.runs.map(run => run.text).join(' ')).join(' ')

function numbersFor(labels: readonly string[]): number[] {
  const numbers = labels.map(label => (/^\d+$/.test(label) ? Number(label) : Number.NaN))
  const countUp = numbers.every((number, at) => (at === 0 ? number >= 1 : number > numbers[at - 1]!))
  return countUp ? numbers : numbers.map((_, at) => at + 1)
}

// An item has no number in its lines any more, and is a paragraph then as notes are in all formats.
function noteOf(block: TextBlock | ListItem, number: number): TextBlock {
  const [first, ...rest] = block.lines
  const label = `[${number}] `
  const lines = first ? [labelled(first, label, block.kind !== 'item'), ...rest] : block.lines
  return {
    kind: 'note',
    level: 0,
    lines: withoutArrow(lines),
    breaks: new Set(),
    full: false,
    indented: false,
  }
}

function labelled(line: Line, label: string, hasMark: boolean): Line {
  const [first, ...rest] = line.runs
  if (!first) return line
  // Set as the words of the note are.
  const words = rest[0] ?? first
  const text = hasMark ? first.text.replace(markAtStart, '') : first.text
  if (text !== '') return { ...line, runs: [{ ...first, text: label + text }, ...rest] }
  const next = { ...words, text: label + words.text.replace(/^[.:)\]]?\s*/u, '') }
  return { ...line, runs: rest.length > 0 ? [next, ...rest.slice(1)] : [{ ...first, text: label.trim() }] }
}

function withoutArrow(lines: readonly Line[]): Line[] {
  const last = lines.at(-1)
  const run = last?.runs.at(-1)
  if (!last || !run || !arrowBack.test(run.text)) return [...lines]
  const text = run.text.replace(arrowBack, '')
  const runs = text === '' ? last.runs.slice(0, -1) : [...last.runs.slice(0, -1), { ...run, text }]
  return runs.length > 0 ? [...lines.slice(0, -1), { ...last, runs }] : lines.slice(0, -1)
}

function withMarks(block: Block, replaced: ReadonlyMap<Run, string>): Block {
  const inLine = (line: Line): Line =>
    line.runs.some(run => replaced.has(run))
      ? { ...line, runs: line.runs.map(run => ({ ...run, text: replaced.get(run) ?? run.text })) }
      : line
  if (block.kind === 'figure' || replaced.size === 0) return block
  if (block.kind === 'table') {
    const rows = block.rows.map(row => row.map(cell => ({ ...cell, lines: cell.lines.map(inLine) })))
    return { ...block, rows }
  }
  return { ...block, lines: block.lines.map(inLine) }
}
