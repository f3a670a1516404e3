import { endsSentence } from './characters.ts'
import { beginsWithDash, type Marker, markerOf, withoutMarker } from './list-markers.ts'
import type { Block, Line } from './types.ts'

/** What is usual in a document, which single paragraphs are judged by. */
export interface Usual {
  /** Size of the font of most letters. */
  readonly size: number
  /** From line to line within a paragraph, by size (rounded to half points). */
  readonly leading: ReadonlyMap<number, number>
}

export const roundedSize = (size: number): number => Math.round(size * 2) / 2

/** What is usual in these columns of lines. */
export function usualOf(columns: readonly (readonly Line[])[]): Usual {
  const letters = new Map<number, number>()
  const steps = new Map<number, number[]>()
  for (const lines of columns) {
    for (const [at, line] of lines.entries()) {
      const size = roundedSize(line.size)
      letters.set(size, (letters.get(size) ?? 0) + line.runs.reduce((sum, run) => sum + run.text.length, 0))
      const before = lines[at - 1]
      if (!before || roundedSize(before.size) !== size) continue
      const step = line.baseline - before.baseline
      if (step < size * 0.9 || step > size * 2.6) continue
      const known = steps.get(size)
      if (known) known.push(step)
      else steps.set(size, [step])
    }
  }
  const leading = new Map<number, number>()
  for (const [size, all] of steps) {
    // Where paragraphs are short, many steps are from one to the next.
    leading.set(size, all.toSorted((a, b) => a - b)[all.length >> 2]!)
  }
  const most = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])
  return { size: most[0], leading }
}

export const isBold = (line: Line): boolean => line.runs.every(run => run.font.bold)

// Seen from where its lines begin, so that text from right to left is judged by the same rules.
interface Seen {
  readonly start: number
  readonly end: number
}

/** Parts the lines of a column into paragraphs and items of lists. */
export function paragraphsOf(lines: readonly Line[], usual: Usual, fromRight: boolean): Block[] {
  const seen = (line: Line): Seen =>
    fromRight ? { start: -line.x1, end: -line.x0 } : { start: line.x0, end: line.x1 }
  const blocks: Block[] = []
  for (const group of groupsOf(lines, usual)) {
    for (const block of partGroup(group, seen, fromRight)) blocks.push(block)
  }
  return blocks
}

// Stretches without a gap, in one size and weight.
function groupsOf(lines: readonly Line[], usual: Usual): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (!group || !last || isApart(group, last, line, usual)) groups.push([line])
    else group.push(line)
  }
  return groups
}

function isApart(group: readonly Line[], last: Line, line: Line, usual: Usual): boolean {
  const size = Math.max(last.size, line.size)
  const step = line.baseline - last.baseline
  const leading = usual.leading.get(roundedSize(line.size)) ?? line.size * 1.3
  if (step < size * 0.3 || step > Math.max(leading * 1.18 + 0.5, size * 1.12)) return true
  if (Math.abs(line.size - last.size) > size * 0.07) return true
  return isBold(line) !== isBold(last) && (group.every(isBold) || (isBold(line) && step > leading * 1.08))
}

function partGroup(group: readonly Line[], seen: (line: Line) => Seen, fromRight: boolean): Block[] {
  const start = Math.min(...group.map(line => seen(line).start))
  const end = Math.max(...group.map(line => seen(line).end))
  const centred = isCentred(group)
  const dashed = dashedLines(group, end, seen, fromRight)
  const markerIn = (line: Line) => markerOf(line, fromRight, dashed.has(line))
  const blocks: Block[] = []
  let open: Line[] = []
  let breaks = new Set<number>()
  const close = () => {
    if (open.length > 0)
      blocks.push(blockOf(open, { breaks, start, end, seen, marker: markerIn(open[0]!), centred }))
    open = []
    breaks = new Set()
  }
  for (const [at, line] of group.entries()) {
    const last = open.at(-1)
    if (last) {
      const item = markerIn(open[0]!) !== null
      const marker = markerIn(line) !== null
      const { start: from } = seen(line)
      const size = line.size
      const inset = from - start
      if (leadsToPage(wholeText(last))) close()
      else if (marker && (item || at > 0)) close()
      else if (item && from < seen(open[0]!).start + size * 0.4 && hangs(open, seen)) close()
      else if (
        !item &&
        !centred &&
        inset > size * 0.8 &&
        from > seen(last).start + size * 0.8 &&
        inset < size * 6
      )
        close()
      else if (!centred && isShort(last, line, end, seen, fromRight)) {
        if (endsSentence(lastText(last, fromRight))) close()
        else if (/^[\p{Lu}\p{N}]/u.test(firstText(line, fromRight))) breaks.add(open.length)
      }
    }
    open.push(line)
  }
  close()
  return blocks
}

// Several lines of a group that begin with a dash at one place, none of them going on from a full line before.
function dashedLines(
  group: readonly Line[],
  end: number,
  seen: (line: Line) => Seen,
  fromRight: boolean,
): ReadonlySet<Line> {
  const found = group.filter((line, at) => {
    if (!beginsWithDash(line, fromRight)) return false
    const before = group[at - 1]
    return (
      before === undefined ||
      isShort(before, line, end, seen, fromRight) ||
      seen(line).start > seen(before).start + line.size
    )
  })
  const starts = found.map(line => seen(line).start)
  const areLevel = Math.max(...starts) - Math.min(...starts) < (group[0]?.size ?? 0)
  return new Set(found.length > 1 && areLevel ? found : [])
}

/** Dots that lead from a title to its page, in a table of contents or an index. */
export const leadsToPage = (text: string): boolean => /(?:[.…·]\s?){5,}\s*\S{0,8}$/u.test(text)

const hangs = (lines: readonly Line[], seen: (line: Line) => Seen) =>
  lines.length === 1 || seen(lines[1]!).start > seen(lines[0]!).start + lines[0]!.size * 0.4

function isCentred(group: readonly Line[]): boolean {
  if (group.length < 2) return false
  const middles = group.map(line => (line.x0 + line.x1) / 2)
  const starts = group.map(line => line.x0)
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  return spread(middles) < group[0]!.size * 0.4 && spread(starts) > group[0]!.size
}

const wholeText = (line: Line) => line.runs.map(run => run.text).join(' ')
const firstText = (line: Line, fromRight: boolean) => (fromRight ? line.runs.at(-1)! : line.runs[0]!).text
const lastText = (line: Line, fromRight: boolean) => (fromRight ? line.runs[0]! : line.runs.at(-1)!).text

/** Whether the first word of the next line would have found room in this one. */
function isShort(
  line: Line,
  next: Line,
  end: number,
  seen: (line: Line) => Seen,
  fromRight: boolean,
): boolean {
  return end - seen(line).end > firstWordWidth(next, fromRight) + line.size * 1.2
}

function firstWordWidth(line: Line, fromRight: boolean): number {
  const run = fromRight ? line.runs.at(-1)! : line.runs[0]!
  const word = /^\S+/.exec(run.text)?.[0].length ?? 1
  return ((run.x1 - run.x0) * word) / Math.max(1, run.text.length)
}

interface Setting {
  readonly breaks: ReadonlySet<number>
  readonly start: number
  readonly end: number
  readonly seen: (line: Line) => Seen
  /** What its first line begins with. */
  readonly marker: Marker | null
  readonly centred: boolean
}

function blockOf(lines: readonly Line[], { breaks, start, end, seen, marker, centred }: Setting): Block {
  const last = lines.at(-1)!
  const full = end - seen(last).end < last.size * 4
  if (marker) {
    const indent = seen(lines[0]!).start
    return {
      kind: 'item',
      number: marker.number,
      indent,
      lines: withoutMarker(lines, marker),
      marked: lines,
      full,
    }
  }
  const indented = !centred && seen(lines[0]!).start - start > lines[0]!.size * 0.8
  return { kind: 'paragraph', level: 0, lines, breaks, full, indented }
}
